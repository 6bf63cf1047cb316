using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A place in a document.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Citation : Extensible, IShaped<Citation>
{
    private DocumentRef document;
    private ParagraphSet paragraphs;

    /// <summary>The document, by symbol or by the id of an outcome document.</summary>
    public required DocumentRef Document { get => document; init => document = value; }

    /// <summary>The paragraphs; <c>default</c> means the document as a whole. A plain number in a resolution is an
    /// operative paragraph.</summary>
    public ParagraphSet Paragraphs { get => paragraphs; init => paragraphs = value; }

    static Citation IShaped<Citation>.Blank() => (Citation)RuntimeHelpers.GetUninitializedObject(typeof(Citation));

    static void IShaped<Citation>.Describe<TShape>(ref TShape shape, Citation it)
    {
        shape.Value("document"u8, ref it.document, Need.Required);
        shape.Value("paragraphs"u8, ref it.paragraphs);
    }
}
