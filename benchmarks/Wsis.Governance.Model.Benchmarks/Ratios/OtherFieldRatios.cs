using Wsis.Governance.Benchmarks.Fields;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Models of other fields, each over a document of its own of about the same length, and ours beside them: F1,
/// F2, F3.</summary>
internal static class OtherFieldRatios
{
    private const int Rounds = 20;

    public static IEnumerable<Ratio> Measure(RatioRun run)
    {
        IFieldPeer[] peers = [new ThisLibrary(2_000), new OpenApiPeer(720), new FhirPeer(455)];
        var comparison = new Comparison();
        foreach (var peer in peers)
        {
            CheckThatNothingIsLost(peer);
            var read = peer.ReadAndValidate();
            comparison
                .Add("scan" + peer.Name, () => Baselines.Scan(peer.Document))
                .Add("read" + peer.Name, () => Baselines.Consumer = peer.Read())
                .Add("validate" + peer.Name, () => Baselines.Consumer = peer.ReadAndValidate())
                .Add("write" + peer.Name, () => peer.Write(read));
        }

        var of = run.CompareLarge(comparison, Rounds);
        return peers.SelectMany(peer => Ratios(of, peer));
    }

    private static IEnumerable<Ratio> Ratios(Comparison of, IFieldPeer peer)
    {
        var state = FormattableString.Invariant($"{peer.Name}, kept, {peer.Document.Length / 1e6:F2} MB");
        var scan = "scan" + peer.Name;
        return
        [
            new("F1", state, "read ÷ scan of its own document", of.Ratio("read" + peer.Name, scan)),
            new("F2", state, "read and validate ÷ scan of its own document", of.Ratio("validate" + peer.Name, scan)),
            new("F3", state, "write ÷ scan of its own document", of.Ratio("write" + peer.Name, scan)),
        ];
    }

    /// <summary>Stops the run unless what is written has every token of what was read.</summary>
    private static void CheckThatNothingIsLost(IFieldPeer peer)
    {
        var written = peer.Write(peer.ReadAndValidate());
        if (FieldText.CountTokens(written) != FieldText.CountTokens(peer.Document))
        {
            throw new InvalidOperationException($"{peer.Name} was meant to write all that it read.");
        }
    }
}
