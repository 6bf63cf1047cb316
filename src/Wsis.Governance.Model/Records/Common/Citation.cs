using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A document, or paragraphs of it, that a record cites.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Citation : ExtensibleObject, IHasContract<Citation>
{
    private DocumentRef document;
    private ParagraphSet paragraphs;

    /// <summary>The document, by symbol or by the id of an outcome document.</summary>
    public required DocumentRef Document { get => document; init => document = value; }

    /// <summary>The paragraphs; <c>default</c> means the document as a whole. A plain number in a resolution is an
    /// operative paragraph.</summary>
    public ParagraphSet Paragraphs { get => paragraphs; init => paragraphs = value; }

    /// <summary>A citation of whole paragraphs: <c>Citation.To("E/RES/2010/2", 24)</c>.</summary>
    /// <param name="document">The symbol of the document, or the id of an outcome document.</param>
    /// <param name="paragraphs">The numbers of the paragraphs, each from 1 to 9999; no number for the document
    /// as a whole.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="FormatException">The text names no document, or a paragraph is named twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 1 to 9999.</exception>
    public static Citation To(string document, params ReadOnlySpan<int> paragraphs)
    {
        var texts = new List<string>(paragraphs.Length);
        foreach (var number in paragraphs)
        {
            texts.Add(ParagraphSet.Create(number).Text);
        }

        return new Citation
        {
            Document = DocumentRef.Parse(document),
            Paragraphs = texts.Count == 0 ? default : ParagraphSet.Parse(string.Join(", ", texts)),
        };
    }

    static Citation IHasContract<Citation>.CreateEmpty() =>
        (Citation)RuntimeHelpers.GetUninitializedObject(typeof(Citation));

    static void IHasContract<Citation>.VisitMembers<TVisitor>(ref TVisitor visitor, Citation instance)
    {
        visitor.Value("document"u8, ref instance.document, Presence.Required);
        visitor.Value("paragraphs"u8, ref instance.paragraphs);
    }
}
