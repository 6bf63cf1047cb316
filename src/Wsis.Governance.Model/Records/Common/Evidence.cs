namespace Wsis.Governance;

/// <summary>The extent to which the sources of a record were read.</summary>
public sealed class Evidence : CodeList<Evidence>, ICodeList
{
    /// <summary>The text was seen.</summary>
    public static Code<Evidence> Seen => Define("seen");

    /// <summary>Part of it was seen; the sources say which.</summary>
    public static Code<Evidence> Partial => Define("partial");

    /// <summary>No source was seen: the record was written from memory.</summary>
    public static Code<Evidence> Unverified => Define("unverified");

    private static readonly string[] known =
    [
        "seen", "partial", "unverified",
    ];

    private Evidence()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a degree of evidence";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
