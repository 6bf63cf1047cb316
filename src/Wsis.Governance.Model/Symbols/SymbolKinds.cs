namespace Wsis.Governance;

/// <summary>The codes under which kinds of documents are in JSON.</summary>
public static class SymbolKinds
{
    /// <summary>The code of a kind, in camel case: <c>conferenceRoomPaper</c>.</summary>
    /// <param name="kind">The kind; a number outside the enumeration counts as <see
    /// cref="SymbolKind.Document"/>.</param>
    public static string ToCode(this SymbolKind kind) => kind switch
    {
        SymbolKind.Resolution => "resolution",
        SymbolKind.Decision => "decision",
        SymbolKind.PresidentialStatement => "presidentialStatement",
        SymbolKind.Limited => "limited",
        SymbolKind.ConferenceRoomPaper => "conferenceRoomPaper",
        SymbolKind.Information => "information",
        SymbolKind.NongovernmentalStatement => "nongovernmentalStatement",
        SymbolKind.Petition => "petition",
        SymbolKind.VerbatimRecord => "verbatimRecord",
        SymbolKind.SummaryRecord => "summaryRecord",
        SymbolKind.Restricted => "restricted",
        SymbolKind.WorkingPaper => "workingPaper",
        SymbolKind.BackgroundPaper => "backgroundPaper",
        SymbolKind.Minutes => "minutes",
        SymbolKind.Views => "views",
        SymbolKind.ConcludingObservations => "concludingObservations",
        SymbolKind.ListOfIssues => "listOfIssues",
        SymbolKind.GeneralComment => "generalComment",
        SymbolKind.Report => "report",
        SymbolKind.Agenda => "agenda",
        SymbolKind.NationalLaws => "nationalLaws",
        SymbolKind.AdministrativeIssuance => "administrativeIssuance",
        SymbolKind.TechnicalPaper => "technicalPaper",
        _ => "document",
    };
}
