namespace Wsis.Governance;

/// <summary>The part of a document to which a <see cref="ParagraphReference"/> belongs.</summary>
public enum ParagraphPart : byte
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>The numbered paragraphs: in a resolution the operative ones. Written as a number: <c>71</c>.</summary>
    Body,

    /// <summary>The preamble, its paragraphs counted from 1: <c>preamble 3</c>.</summary>
    Preamble,

    /// <summary>The annex, by its paragraphs: <c>annex 12</c>.</summary>
    Annex,

    /// <summary>A footnote: <c>footnote 2</c>.</summary>
    Footnote,

    /// <summary>The table of the document, which has no number: <c>table</c>.</summary>
    Table,

    /// <summary>The head of the document, with symbol, date and notes, which has no number: <c>header</c>.</summary>
    Header,
}
