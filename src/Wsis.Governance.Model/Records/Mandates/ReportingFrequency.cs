namespace Wsis.Governance;

/// <summary>The frequency of reports on a mandate.</summary>
public sealed class ReportingFrequency : CodeList<ReportingFrequency>, ICodeList
{
    /// <summary>Once.</summary>
    public static Code<ReportingFrequency> Once => Define("once");

    /// <summary>Every year.</summary>
    public static Code<ReportingFrequency> Annual => Define("annual");

    /// <summary>Every second year.</summary>
    public static Code<ReportingFrequency> Biennial => Define("biennial");

    /// <summary>From time to time.</summary>
    public static Code<ReportingFrequency> Periodic => Define("periodic");

    private static readonly string[] known =
    [
        "once", "annual", "biennial", "periodic",
    ];

    private ReportingFrequency()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a reporting frequency";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
