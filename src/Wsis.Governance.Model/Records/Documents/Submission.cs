using System.Runtime.CompilerServices;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>To whom a report is submitted, and under which agenda item.</summary>
public sealed record Submission : Extensible, IShaped<Submission>
{
    private Code<Organ> organ;
    private int? session;
    private string? agendaItem;
    private DocumentSymbol agendaDocument;
    private LocalizedText itemTitle;

    /// <summary>The organ.</summary>
    public required Code<Organ> Organ { get => organ; init => organ = value; }

    /// <summary>The session: for the General Assembly, the Human Rights Council and commissions
    /// its ordinal (66), for the Economic and Social Council the year (2011).</summary>
    public int? Session { get => session; init => session = value; }

    /// <summary>The agenda item: <c>17</c>, <c>13 (b)</c>.</summary>
    public string? AgendaItem { get => agendaItem; init => agendaItem = value; }

    /// <summary>The agenda that numbers the item, such as a preliminary list.</summary>
    public DocumentSymbol AgendaDocument { get => agendaDocument; init => agendaDocument = value; }

    /// <summary>The title of the item.</summary>
    public LocalizedText ItemTitle { get => itemTitle; init => itemTitle = value; }

    static Submission IShaped<Submission>.Blank() =>
        (Submission)RuntimeHelpers.GetUninitializedObject(typeof(Submission));

    static void IShaped<Submission>.Describe<TShape>(ref TShape shape, Submission it)
    {
        shape.Value("organ"u8, ref it.organ, Need.Required);
        shape.Number("session"u8, ref it.session);
        shape.String("agendaItem"u8, ref it.agendaItem);
        shape.Value("agendaDocument"u8, ref it.agendaDocument);
        shape.Text("itemTitle"u8, ref it.itemTitle);
    }
}
