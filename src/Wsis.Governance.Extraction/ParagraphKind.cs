namespace Wsis.Governance.Extraction;

/// <summary>The kind of a paragraph of a document.</summary>
public enum ParagraphKind
{
    /// <summary>Before the text: symbol, distribution, agenda item, date.</summary>
    Front,

    /// <summary>The title of the resolution, decision or statement.</summary>
    Title,

    /// <summary>A heading inside the text, or the number of a section that is alone.</summary>
    Heading,

    /// <summary>A preambular paragraph, or the line that names the organ.</summary>
    Preambular,

    /// <summary>An operative paragraph, or part of one.</summary>
    Operative,

    /// <summary>A paragraph of an annex.</summary>
    Annex,

    /// <summary>Not part of the text: the meeting and date of adoption, notes, page headers and footers.</summary>
    Back,
}
