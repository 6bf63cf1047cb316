using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A place in a document that states a fact, and the text printed there.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record SourceReference : ExtensibleObject, IHasContract<SourceReference>
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

    /// <summary>The text as printed in the copy, if it differs from the correct one.</summary>
    public string? AsPrinted { get => asPrinted; init => asPrinted = value; }

    /// <summary>Anything a later reader should know about the source.</summary>
    public string? Note { get => note; init => note = value; }

    static SourceReference IHasContract<SourceReference>.CreateEmpty() =>
        (SourceReference)RuntimeHelpers.GetUninitializedObject(typeof(SourceReference));

    static void IHasContract<SourceReference>.VisitMembers<TVisitor>(ref TVisitor visitor, SourceReference instance)
    {
        visitor.Value("document"u8, ref instance.document, Presence.Required);
        visitor.Value("paragraph"u8, ref instance.paragraph);
        visitor.Value("language"u8, ref instance.language);
        visitor.String("asPrinted"u8, ref instance.asPrinted);
        visitor.String("note"u8, ref instance.note);
    }
}
