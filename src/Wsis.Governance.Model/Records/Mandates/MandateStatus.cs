namespace Wsis.Governance;

/// <summary>The status of a mandate.</summary>
public sealed class MandateStatus : CodeList<MandateStatus>, ICodeList
{
    /// <summary>In force.</summary>
    public static Code<MandateStatus> Active => Define("active");

    /// <summary>Carried out; the documents that show it are named.</summary>
    public static Code<MandateStatus> Discharged => Define("discharged");

    /// <summary>A later mandate took its place.</summary>
    public static Code<MandateStatus> Superseded => Define("superseded");

    /// <summary>It ended without having been carried out.</summary>
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
