using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>The organ to which a report is submitted, and the agenda item.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Submission : ExtensibleObject, IHasContract<Submission>
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

    static Submission IHasContract<Submission>.CreateEmpty() =>
        (Submission)RuntimeHelpers.GetUninitializedObject(typeof(Submission));

    static void IHasContract<Submission>.VisitMembers<TVisitor>(ref TVisitor visitor, Submission instance)
    {
        visitor.Value("organ"u8, ref instance.organ, Presence.Required);
        visitor.Number("session"u8, ref instance.session);
        visitor.String("agendaItem"u8, ref instance.agendaItem);
        visitor.Value("agendaDocument"u8, ref instance.agendaDocument);
        visitor.Text("itemTitle"u8, ref instance.itemTitle);
    }
}
