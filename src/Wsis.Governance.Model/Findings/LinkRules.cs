namespace Wsis.Governance.Findings;

/// <summary>The rules on the links that a registry puts into the texts of documents. They run where the texts are read
/// (the package Wsis.Governance.Extraction, <c>wsis extract</c>), as records hold no such links.</summary>
internal static class LinkRules
{
    private const string Symbols = "The text that the link stands on";

    public static readonly Rule OtherDocument = new("WSIS7001", "link-names-other-document", Severity.Warning)
    {
        Basis = Symbols,
        Message = "\"{text}\" is linked to {link}; the text names {cited}.",
        Description = "A link leads to the document that its text names. A link that says more than its text, such as "
            + "the letter of a resolution, is not reported, nor one whose text can be read in several ways.",
        Rationale = "Who follows the link reads another document and may not notice.",
        HowToFix = "Link the text to the document that it names. Where the text itself is wrong, as a slip of the "
            + "print, leave the link and record an erratum.",
        WhenToSuppress = "Where the text is a slip of the print and the link is right.",
    };

    public static readonly Rule LetterDropped = new("WSIS7002", "link-drops-letter", Severity.Warning)
    {
        Basis = Symbols,
        Message = "\"{text}\" is linked to {link}, without its letter; the text names {cited}.",
        Description = "A link to a resolution whose text has a letter, such as 57/270 B, has that letter.",
        Rationale = "Resolutions with one number and several letters are documents of their own.",
        HowToFix = "Add the letter to the address.",
        WhenToSuppress = "Where the parts were published as one document without letters in its symbol.",
    };

    public static readonly Rule Malformed = new("WSIS7003", "link-malformed", Severity.Warning)
    {
        Basis = Symbols,
        Message = "\"{text}\" is linked to {link}, which is no address of a document.",
        Description = "A link to undocs.org or docs.un.org carries the symbol of a document that can exist, "
            + "behind one language at most.",
        Rationale = "The address leads to no document.",
        HowToFix = "Write the symbol of the document that the text names into the address.",
        WhenToSuppress = "Where the address leads to a file that has no symbol.",
    };

    /// <summary>All of them, by code.</summary>
    public static ReadOnlySpan<Rule> All => all;

    private static readonly Rule[] all = [OtherDocument, LetterDropped, Malformed];
}
