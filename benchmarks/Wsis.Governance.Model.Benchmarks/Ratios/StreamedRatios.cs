using Wsis.Governance.Benchmarks.Data;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Records read one at a time from lines and not kept: D1 to D4, D6, E1.</summary>
internal static class StreamedRatios
{
    private const string State = "streamed";

    public static IEnumerable<Ratio> Measure(RatioData data, RatioRun run)
    {
        var lines = data.Lines;
        var of = run.Compare(new Comparison()
            .Add("scan", () => Baselines.Scan(lines))
            .Add("strings", () => Baselines.Strings(lines))
            .Add("read", () => Read(lines))
            .Add("checked", () => ReadAndValidate(lines))
            .Add("plain", () => PeerReading.Plain(lines))
            .Add("typed", () => PeerReading.Typed(lines))
            .Add("newtonsoft", () => PeerReading.WithNewtonsoft(lines)));

        var isLatin = data.Mix == TextMix.Latin;
        var state = $"{State}, {data.Mix}";
        return
        [
            new("D1", state, "read ÷ string baseline", of.Ratio("read", "strings")) { Gate = 1.25, Target = 1.10 },
            isLatin
                ? new("D2", state, "read ÷ scan", of.Ratio("read", "scan")) { Gate = 2.8, Target = 2.4 }
                : new("D2", state, "read ÷ scan", of.Ratio("read", "scan")),
            new("D3", state, "read ÷ source generator, plain strings", of.Ratio("read", "plain"))
            {
                Gate = isLatin ? 0.80 : 1.0,
                Target = isLatin ? 0.65 : 0.9,
            },
            new("D4", state, "read ÷ source generator, typed and `required`", of.Ratio("read", "typed"))
            {
                Gate = 0.60,
                Target = 0.40,
            },
            new("D6", state, "bytes allocated ÷ those of plain-string objects", Bytes(of, "read", "plain"))
            {
                Gate = 0.75,
                Target = 0.60,
            },
            new("E1", state, "read and validate ÷ scan", of.Ratio("checked", "scan")) { Gate = 3.5, Target = 2.8 },
            new("E1", state, "read and validate ÷ source generator, plain strings", of.Ratio("checked", "plain")),
            new("", state, "string baseline ÷ scan", of.Ratio("strings", "scan")),
            new("", state, "source generator, plain strings ÷ scan", of.Ratio("plain", "scan")),
            new("", state, "source generator, typed and `required` ÷ scan", of.Ratio("typed", "scan")),
            new("", state, "Newtonsoft.Json, plain strings ÷ scan", of.Ratio("newtonsoft", "scan")),
        ];
    }

    private static double Bytes(Comparison of, string name, string to) =>
        (double)of.LeastBytes(name) / of.LeastBytes(to);

    private static void Read(byte[] lines)
    {
        foreach (var item in WsisJson.ReadLines(new MemoryStream(lines)))
        {
            Baselines.Consumer = item.Record ?? throw new InvalidOperationException(item.Findings.ToString());
        }
    }

    private static void ReadAndValidate(byte[] lines)
    {
        foreach (var item in WsisJson.ReadLines(new MemoryStream(lines)))
        {
            if (!item.Record!.Validate().Findings.IsEmpty)
            {
                throw new InvalidOperationException("The records were meant to be clean.");
            }
        }
    }
}
