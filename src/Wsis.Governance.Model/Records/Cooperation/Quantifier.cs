using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>How widely a position is held, in the words of the source.</summary>
public sealed class Quantifier : CodeList<Quantifier>, ICodeList
{
    /// <summary>One participant.</summary>
    public static Code<Quantifier> One => Define("one");

    /// <summary>Some.</summary>
    public static Code<Quantifier> Some => Define("some");

    /// <summary>Several, a number of them.</summary>
    public static Code<Quantifier> Several => Define("several");

    /// <summary>Many.</summary>
    public static Code<Quantifier> Many => Define("many");

    /// <summary>Most.</summary>
    public static Code<Quantifier> Most => Define("most");

    /// <summary>Broad agreement.</summary>
    public static Code<Quantifier> BroadAgreement => Define("broadAgreement");

    private static readonly string[] known =
    [
        "one", "some", "several", "many", "most", "broadAgreement",
    ];

    private Quantifier()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a quantifier";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
