namespace Wsis.Governance;

/// <summary>The quantifier of a position, in the words of the source.</summary>
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

    /// <summary>Others than those just named.</summary>
    public static Code<Quantifier> Others => Define("others");

    /// <summary>The source does not say who: a passive or a bare plural.</summary>
    public static Code<Quantifier> Unspecified => Define("unspecified");

    /// <summary>The author of the source, in its own voice.</summary>
    public static Code<Quantifier> Author => Define("author");

    private static readonly string[] known =
    [
        "one", "some", "several", "many", "most", "broadAgreement", "others", "unspecified", "author",
    ];

    private Quantifier()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a quantifier";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
