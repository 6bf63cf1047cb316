namespace Wsis.Governance;

/// <summary>The status of a mandate.</summary>
public sealed class MandateStatus : CodeList<MandateStatus>, ICodeList
{
    /// <summary>In force.</summary>
    public static Code<MandateStatus> Active => Define("active");

    /// <summary>Carried out; the documents that show it are named.</summary>
    public static Code<MandateStatus> Discharged => Define("discharged");

    /// <summary>A later mandate replaced it.</summary>
    public static Code<MandateStatus> Superseded => Define("superseded");

    /// <summary>Its term is over, and no document is known that discharged or replaced it. It may have been
    /// carried out nevertheless.</summary>
    public static Code<MandateStatus> Lapsed => Define("lapsed");

    private static readonly string[] known =
    [
        "active", "discharged", "superseded", "lapsed",
    ];

    private MandateStatus()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a mandate status";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
