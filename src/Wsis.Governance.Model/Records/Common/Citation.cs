using System.Runtime.CompilerServices;
using Wsis.Governance.Contracts;

namespace Wsis.Governance;

/// <summary>A place in a document.</summary>
public sealed record Citation : ExtensibleObject, IHasContract<Citation>
{
    private DocumentRef document;
    private ParagraphSet paragraphs;

    /// <summary>The document, by symbol or by the id of an outcome document.</summary>
    public required DocumentRef Document { get => document; init => document = value; }

    /// <summary>The paragraphs; <c>default</c> means the document as a whole. A plain number in a resolution is an
    /// operative paragraph.</summary>
    public ParagraphSet Paragraphs { get => paragraphs; init => paragraphs = value; }

    static Citation IHasContract<Citation>.CreateEmpty() =>
        (Citation)RuntimeHelpers.GetUninitializedObject(typeof(Citation));

    static void IHasContract<Citation>.VisitMembers<TVisitor>(ref TVisitor visitor, Citation instance)
    {
        visitor.Value("document"u8, ref instance.document, Presence.Required);
        visitor.Value("paragraphs"u8, ref instance.paragraphs);
    }
}
