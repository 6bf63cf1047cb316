namespace Wsis.Governance;

/// <summary>The two phases of the Summit.</summary>
public sealed class SummitPhase : CodeList<SummitPhase>, ICodeList
{
    /// <summary>Geneva, 10 to 12 December 2003.</summary>
    public static Code<SummitPhase> Geneva => Define("geneva");

    /// <summary>Tunis, 16 to 18 November 2005.</summary>
    public static Code<SummitPhase> Tunis => Define("tunis");

    private static readonly string[] known =
    [
        "geneva", "tunis",
    ];

    private SummitPhase()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a phase of the Summit";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
