using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A section of a document with the paragraphs it covers.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Section : ExtensibleObject, IHasContract<Section>
{
    private Id<Section> id;
    private LocalizedText title;
    private ParagraphSet paragraphs;

    /// <summary>The id, unique within the document.</summary>
    public required Id<Section> Id { get => id; init => id = value; }

    /// <summary>The heading.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The paragraphs, including those of its subsections.</summary>
    public required ParagraphSet Paragraphs { get => paragraphs; init => paragraphs = value; }

    static Section IHasContract<Section>.CreateEmpty() =>
        (Section)RuntimeHelpers.GetUninitializedObject(typeof(Section));

    static void IHasContract<Section>.VisitMembers<TVisitor>(ref TVisitor visitor, Section instance)
    {
        visitor.Value("id"u8, ref instance.id, Presence.Required);
        visitor.Text("title"u8, ref instance.title, Presence.Required);
        visitor.Value("paragraphs"u8, ref instance.paragraphs, Presence.Required);
    }
}
