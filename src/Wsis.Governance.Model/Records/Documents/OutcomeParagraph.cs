using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A numbered paragraph of an outcome document.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record OutcomeParagraph : Record<OutcomeParagraph>, IRecord<OutcomeParagraph>
{
    private Id<OutcomeDocument> document;
    private int number;
    private ValueList<string> subparagraphs;
    private Id<Section> section;
    private LocalizedText topic;
    private ValueList<Code<OperativeVerb>> verbs;
    private ValueList<Addressee> addressees;
    private ValueList<LocalizedText> addresseeNames;
    private ValueList<Citation> cites;
    private ValueList<Id<Organization>> facilitators;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.OutcomeParagraph;

    /// <summary>The document.</summary>
    public required Id<OutcomeDocument> Document { get => document; init => document = value; }

    /// <summary>The number, from 1.</summary>
    public required int Number { get => number; init => number = value; }

    /// <summary>The letters of its sub-paragraphs, in order.</summary>
    public ValueList<string> Subparagraphs { get => subparagraphs; init => subparagraphs = value; }

    /// <summary>The section of the document that it belongs to.</summary>
    public required Id<Section> Section { get => section; init => section = value; }

    /// <summary>The topic, in the words of this library.</summary>
    public LocalizedText Topic { get => topic; init => topic = value; }

    /// <summary>The operative verbs.</summary>
    public ValueList<Code<OperativeVerb>> Verbs { get => verbs; init => verbs = value; }

    /// <summary>The addressees.</summary>
    public ValueList<Addressee> Addressees { get => addressees; init => addressees = value; }

    /// <summary>The names of addressees without a record, as printed.</summary>
    public ValueList<LocalizedText> AddresseeNames { get => addresseeNames; init => addresseeNames = value; }

    /// <summary>The documents and paragraphs that it cites.</summary>
    public ValueList<Citation> Cites { get => cites; init => cites = value; }

    /// <summary>The bodies that moderate or facilitate its action line (Tunis Agenda, annex).</summary>
    public ValueList<Id<Organization>> Facilitators { get => facilitators; init => facilitators = value; }

    static Code<RecordType> IRecord<OutcomeParagraph>.TypeCode => RecordType.OutcomeParagraph;

    static OutcomeParagraph IHasContract<OutcomeParagraph>.CreateEmpty() =>
        (OutcomeParagraph)RuntimeHelpers.GetUninitializedObject(typeof(OutcomeParagraph));

    static void IHasContract<OutcomeParagraph>.VisitMembers<TVisitor>(ref TVisitor visitor, OutcomeParagraph instance)
    {
        visitor.Value("document"u8, ref instance.document, Presence.Required);
        visitor.Number("number"u8, ref instance.number);
        visitor.Strings("subparagraphs"u8, ref instance.subparagraphs);
        visitor.Value("section"u8, ref instance.section, Presence.Required);
        visitor.Text("topic"u8, ref instance.topic);
        visitor.Values("verbs"u8, ref instance.verbs);
        visitor.Values("addressees"u8, ref instance.addressees);
        visitor.Texts("addresseeNames"u8, ref instance.addresseeNames);
        visitor.Objects("cites"u8, ref instance.cites);
        visitor.Values("facilitators"u8, ref instance.facilitators);
    }
}
