using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Listing;

/// <summary>The row of a record in a list.</summary>
/// <param name="Type">The type.</param>
/// <param name="Id">The id.</param>
/// <param name="Name">The name, or else the beginning of the text that identifies it; may be empty.</param>
/// <param name="Status">The status of a mandate; otherwise empty.</param>
/// <param name="Date">When it was adopted, issued, conferred, held or founded; empty if that is not known.</param>
internal sealed record ListRow(string Type, string Id, string Name, string Status, string Date)
{
    /// <summary>The row of a record.</summary>
    public static ListRow Of(Record record, WsisCorpus corpus) => new(
        record.Type.ToString(),
        record.IdText,
        RecordNames.Of(record) ?? "",
        record is Mandate mandate ? mandate.Status.ToString() : "",
        DateOf(record, corpus).ToString());

    /// <summary>The cell of one of the usual columns.</summary>
    public string Cell(string column) => column switch
    {
        "type" => Type,
        "id" => Id,
        "name" => Name,
        "status" => Status,
        _ => Date,
    };

    /// <summary>The event on the date of a record.</summary>
    public static string VerbOfDate(Record record) => record switch
    {
        Mandate => "conferred",
        Organization => "founded",
        Meeting or Consultation => "opened",
        Contribution => "submitted",
        Report => "issued",
        _ => "adopted",
    };

    /// <summary>When a record was adopted, issued, conferred, held or founded; <c>default</c> where that is not
    /// known.</summary>
    public static PartialDate DateOf(Record record, WsisCorpus corpus) => record switch
    {
        Mandate mandate => corpus.PeriodOf(mandate).Begins,
        Organization organization => organization.Founded,
        Meeting meeting => meeting.Opens,
        Consultation consultation => consultation.Opens,
        Contribution contribution => contribution.Submitted,
        _ => WsisCorpus.DateOf(record),
    };
}
