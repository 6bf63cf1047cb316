namespace Wsis.Governance;

/// <summary>The kind of document that a symbol states in itself.</summary>
/// <remarks>A symbol states little: <c>A/66/77</c> is a report, but only its cover says so; here it is
/// <see cref="Document"/>. Sources: Dag Hammarskjöld Library, research guide on document symbols, and its table of
/// document types.</remarks>
public enum SymbolKind : byte
{
    /// <summary>A document whose symbol says no more. The meaning of <c>default</c>.</summary>
    Document,

    /// <summary><c>RES</c>: a resolution.</summary>
    Resolution,

    /// <summary><c>DEC</c>: a decision.</summary>
    Decision,

    /// <summary><c>PRST</c>: a statement by the president.</summary>
    PresidentialStatement,

    /// <summary><c>L.</c>: limited distribution, as a rule a draft.</summary>
    Limited,

    /// <summary><c>CRP.</c>: a conference room paper.</summary>
    ConferenceRoomPaper,

    /// <summary><c>INF</c>: a document of an information series.</summary>
    Information,

    /// <summary><c>NGO</c>: a statement by a non-governmental organization.</summary>
    NongovernmentalStatement,

    /// <summary><c>PET</c>: a petition.</summary>
    Petition,

    /// <summary><c>PV.</c>: the words of a meeting.</summary>
    VerbatimRecord,

    /// <summary><c>SR.</c>: a meeting in summary.</summary>
    SummaryRecord,

    /// <summary><c>R.</c>: restricted distribution.</summary>
    Restricted,

    /// <summary><c>WP.</c> at the end of a symbol: a working paper.</summary>
    WorkingPaper,

    /// <summary><c>BP.</c>: a background paper.</summary>
    BackgroundPaper,

    /// <summary><c>MIN.</c>: minutes of a meeting.</summary>
    Minutes,

    /// <summary><c>D</c> between session and case number of a treaty body: views on a communication.</summary>
    Views,

    /// <summary><c>CO</c>: concluding observations.</summary>
    ConcludingObservations,

    /// <summary><c>Q</c>: a list of issues.</summary>
    ListOfIssues,

    /// <summary><c>GC</c>: a general comment or recommendation.</summary>
    GeneralComment,

    /// <summary><c>REPORT</c> or <c>REP</c>: a report.</summary>
    Report,

    /// <summary><c>Agenda</c>: an agenda.</summary>
    Agenda,

    /// <summary><c>NL.</c>: national drug laws.</summary>
    NationalLaws,

    /// <summary><c>ST/SGB</c>, <c>ST/AI</c>, <c>ST/IC</c>, <c>ST/AFS</c>: an administrative issuance of the
    /// Secretariat.</summary>
    AdministrativeIssuance,

    /// <summary><c>TECHNICAL PAPER.</c>: a technical paper.</summary>
    TechnicalPaper,
}
