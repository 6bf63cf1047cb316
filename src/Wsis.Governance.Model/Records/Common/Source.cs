using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A place where a fact stands, and what is printed there.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Source : Extensible, IShaped<Source>
{
    private DocumentRef document;
    private ParagraphSet paragraph;
    private LanguageTag language;
    private string? asPrinted;
    private string? note;

    /// <summary>The document.</summary>
    public required DocumentRef Document { get => document; init => document = value; }

    /// <summary>The place in the document; <c>default</c> means the document as a whole.</summary>
    public ParagraphSet Paragraph { get => paragraph; init => paragraph = value; }

    /// <summary>The language of the copy that was read.</summary>
    public LanguageTag Language { get => language; init => language = value; }

    /// <summary>What the copy prints, where that differs from what is right.</summary>
    public string? AsPrinted { get => asPrinted; init => asPrinted = value; }

    /// <summary>Anything a later reader should know about the source.</summary>
    public string? Note { get => note; init => note = value; }

    static Source IShaped<Source>.Blank() => (Source)RuntimeHelpers.GetUninitializedObject(typeof(Source));

    static void IShaped<Source>.Describe<TShape>(ref TShape shape, Source it)
    {
        shape.Value("document"u8, ref it.document, Need.Required);
        shape.Value("paragraph"u8, ref it.paragraph);
        shape.Value("language"u8, ref it.language);
        shape.String("asPrinted"u8, ref it.asPrinted);
        shape.String("note"u8, ref it.note);
    }
}
