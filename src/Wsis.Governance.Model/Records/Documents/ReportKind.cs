namespace Wsis.Governance;

/// <summary>The kind of a report document.</summary>
public sealed class ReportKind : CodeList<ReportKind>, ICodeList
{
    /// <summary>A report of the Secretary-General.</summary>
    public static Code<ReportKind> ReportOfTheSecretaryGeneral => Define("reportOfTheSecretaryGeneral");

    /// <summary>A note.</summary>
    public static Code<ReportKind> Note => Define("note");

    /// <summary>A conference room paper.</summary>
    public static Code<ReportKind> ConferenceRoomPaper => Define("conferenceRoomPaper");

    /// <summary>An agenda or preliminary list of items.</summary>
    public static Code<ReportKind> Agenda => Define("agenda");

    /// <summary>The report of a working group.</summary>
    public static Code<ReportKind> WorkingGroupReport => Define("workingGroupReport");

    /// <summary>A report of another author.</summary>
    public static Code<ReportKind> Report => Define("report");

    /// <summary>The report of a committee or commission to its parent organ.</summary>
    public static Code<ReportKind> CommitteeReport => Define("committeeReport");

    /// <summary>A draft resolution.</summary>
    public static Code<ReportKind> DraftResolution => Define("draftResolution");

    private static readonly string[] known =
    [
        "reportOfTheSecretaryGeneral", "note", "conferenceRoomPaper", "agenda", "workingGroupReport", "report",
        "committeeReport", "draftResolution",
    ];

    private ReportKind()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a kind of report";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
