using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A resolution or decision of an organ.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Resolution : Record<Resolution>, IRecord<Resolution>
{
    private DocumentSymbol symbol;
    private LocalizedText title;
    private Code<ResolutionKind> kind;
    private Code<Organ> organ;
    private PartialDate adopted;
    private int? session;
    private LocalizedText meeting;
    private string? agendaItem;
    private DocumentSymbol committeeReport;
    private ValueList<Provision> provisions;
    private ValueList<DocumentSymbol> recalls;
    private ValueList<Id<OutcomeDocument>> endorses;
    private string? series;
    private ValueList<DocumentSymbol> supersedes;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Resolution;

    /// <summary>The symbol.</summary>
    public required DocumentSymbol Symbol { get => symbol; init => symbol = value; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The kind of document: resolution, decision, statement. If not stated, the kind follows from the
    /// symbol.</summary>
    /// <remarks><see cref="ResolutionKind.Of(DocumentSymbol)"/> gives the kind of a symbol.</remarks>
    public Code<ResolutionKind> Kind { get => kind; init => kind = value; }

    /// <summary>The organ that adopted it.</summary>
    public required Code<Organ> Organ { get => organ; init => organ = value; }

    /// <summary>The date of adoption.</summary>
    public PartialDate Adopted { get => adopted; init => adopted = value; }

    /// <summary>The session: for the General Assembly, the Human Rights Council and commissions
    /// its ordinal (66), for the Economic and Social Council the year (2011).</summary>
    public int? Session { get => session; init => session = value; }

    /// <summary>The meeting that adopted it.</summary>
    public LocalizedText Meeting { get => meeting; init => meeting = value; }

    /// <summary>The agenda item, as numbered in the final agenda.</summary>
    public string? AgendaItem { get => agendaItem; init => agendaItem = value; }

    /// <summary>The report on which it was adopted.</summary>
    public DocumentSymbol CommitteeReport { get => committeeReport; init => committeeReport = value; }

    /// <summary>The provisions, in order.</summary>
    public ValueList<Provision> Provisions { get => provisions; init => provisions = value; }

    /// <summary>The documents it recalls.</summary>
    public ValueList<DocumentSymbol> Recalls { get => recalls; init => recalls = value; }

    /// <summary>The outcome documents it endorses.</summary>
    public ValueList<Id<OutcomeDocument>> Endorses { get => endorses; init => endorses = value; }

    /// <summary>A slug that the resolutions of one yearly series share.</summary>
    public string? Series { get => series; init => series = value; }

    /// <summary>The resolutions that it replaces.</summary>
    public ValueList<DocumentSymbol> Supersedes { get => supersedes; init => supersedes = value; }

    static Code<RecordType> IRecord<Resolution>.TypeCode => RecordType.Resolution;

    static Resolution IHasContract<Resolution>.CreateEmpty() =>
        (Resolution)RuntimeHelpers.GetUninitializedObject(typeof(Resolution));

    static void IHasContract<Resolution>.VisitMembers<TVisitor>(ref TVisitor visitor, Resolution instance)
    {
        visitor.Value("symbol"u8, ref instance.symbol, Presence.Required);
        visitor.Text("title"u8, ref instance.title, Presence.Required);
        visitor.Value("kind"u8, ref instance.kind);
        visitor.Value("organ"u8, ref instance.organ, Presence.Required);
        visitor.Value("adopted"u8, ref instance.adopted);
        visitor.Number("session"u8, ref instance.session);
        visitor.Text("meeting"u8, ref instance.meeting);
        visitor.String("agendaItem"u8, ref instance.agendaItem);
        visitor.Value("committeeReport"u8, ref instance.committeeReport);
        visitor.Objects("provisions"u8, ref instance.provisions);
        visitor.Values("recalls"u8, ref instance.recalls);
        visitor.Values("endorses"u8, ref instance.endorses);
        visitor.String("series"u8, ref instance.series);
        visitor.Values("supersedes"u8, ref instance.supersedes);
    }
}
