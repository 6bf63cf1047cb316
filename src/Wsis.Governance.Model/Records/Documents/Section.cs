using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A section of a document with the paragraphs it covers.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Section : Extensible, IShaped<Section>
{
    private Id<Section> id;
    private LocalizedText title;
    private ParagraphSet paragraphs;

    /// <summary>The id, unlike that of any other section of the document.</summary>
    public required Id<Section> Id { get => id; init => id = value; }

    /// <summary>The heading.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The paragraphs, those of its subsections included.</summary>
    public required ParagraphSet Paragraphs { get => paragraphs; init => paragraphs = value; }

    static Section IShaped<Section>.Blank() => (Section)RuntimeHelpers.GetUninitializedObject(typeof(Section));

    static void IShaped<Section>.Describe<TShape>(ref TShape shape, Section it)
    {
        shape.Value("id"u8, ref it.id, Need.Required);
        shape.Text("title"u8, ref it.title, Need.Required);
        shape.Value("paragraphs"u8, ref it.paragraphs, Need.Required);
    }
}
