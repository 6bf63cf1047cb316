namespace Wsis.Governance;

/// <summary>The kind of proposal.</summary>
public sealed class ProposalKind : CodeList<ProposalKind>, ICodeList
{
    /// <summary>A mechanism.</summary>
    public static Code<ProposalKind> Mechanism => Define("mechanism");

    /// <summary>A set of principles.</summary>
    public static Code<ProposalKind> Principles => Define("principles");

    /// <summary>A commitment.</summary>
    public static Code<ProposalKind> Commitment => Define("commitment");

    /// <summary>A framework of norms.</summary>
    public static Code<ProposalKind> NormativeFramework => Define("normativeFramework");

    /// <summary>A study or report.</summary>
    public static Code<ProposalKind> Study => Define("study");

    /// <summary>A process.</summary>
    public static Code<ProposalKind> Process => Define("process");

    private static readonly string[] known =
    [
        "mechanism", "principles", "commitment", "normativeFramework", "study", "process",
    ];

    private ProposalKind()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a kind of proposal";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
