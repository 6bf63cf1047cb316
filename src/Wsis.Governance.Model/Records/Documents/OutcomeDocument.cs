using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NodaTime;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>One of the documents that the Summit adopted in Geneva (2003) or Tunis (2005).</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record OutcomeDocument : Record<OutcomeDocument>, IRecord<OutcomeDocument>
{
    private LocalizedText title;
    private ValueList<DocumentSymbol> symbols;
    private Code<SummitPhase> phase;
    private PartialDate adopted;
    private LocalizedText place;
    private int paragraphCount;
    private ValueList<Section> sections;
    private Citation? endorsedBy;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.OutcomeDocument;

    /// <summary>The title.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The symbols under which the document was issued, those of the Summit and those of the United
    /// Nations.</summary>
    public required ValueList<DocumentSymbol> Symbols { get => symbols; init => symbols = value; }

    /// <summary>The phase of the Summit that adopted it.</summary>
    public required Code<SummitPhase> Phase { get => phase; init => phase = value; }

    /// <summary>The day of adoption.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public required LocalDate Adopted
    {
        get => adopted.TryGetLocalDate(out var day) ? day : default;
        init => adopted = value;
    }

    /// <summary>The same as a date that is certainly full.</summary>
    internal PartialDate AdoptedDate => adopted;

    /// <summary>The place of adoption.</summary>
    public LocalizedText Place { get => place; init => place = value; }

    /// <summary>The number of numbered paragraphs, without annexes.</summary>
    /// <remarks>WSIS5013 reports a number below 0 or above 9,999.</remarks>
    public required int ParagraphCount { get => paragraphCount; init => paragraphCount = value; }

    /// <summary>Its sections in order; they neither overlap nor leave a gap.</summary>
    public ValueList<Section> Sections { get => sections; init => sections = value; }

    /// <summary>The resolution that endorsed it, with the operative paragraph.</summary>
    public Citation? EndorsedBy { get => endorsedBy; init => endorsedBy = value; }

    static Code<RecordType> IRecord<OutcomeDocument>.TypeCode => RecordType.OutcomeDocument;

    static OutcomeDocument IHasContract<OutcomeDocument>.CreateEmpty() =>
        (OutcomeDocument)RuntimeHelpers.GetUninitializedObject(typeof(OutcomeDocument));

    static void IHasContract<OutcomeDocument>.VisitMembers<TVisitor>(ref TVisitor visitor, OutcomeDocument instance)
    {
        visitor.Text("title"u8, ref instance.title, Presence.Required);
        visitor.Values("symbols"u8, ref instance.symbols, Presence.Required);
        visitor.Value("phase"u8, ref instance.phase, Presence.Required);
        visitor.Date("adopted"u8, ref instance.adopted);
        visitor.Text("place"u8, ref instance.place);
        visitor.Number("paragraphCount"u8, ref instance.paragraphCount);
        visitor.Objects("sections"u8, ref instance.sections);
        visitor.Object("endorsedBy"u8, ref instance.endorsedBy);
    }
}
