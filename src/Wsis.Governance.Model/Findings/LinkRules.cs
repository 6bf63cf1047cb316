namespace Wsis.Governance.Findings;

/// <summary>The rules about links that a registry adds to the texts of documents. They run when texts are read
/// (package Wsis.Governance.Extraction, <c>wsis extract</c>), because records contain no such links.</summary>
internal static class LinkRules
{
    private const string Symbols = "The text of the link";

    public static readonly Rule OtherDocument = new("WSIS7001", "link-names-other-document", Severity.Warning)
    {
        Basis = Symbols,
        Message = "\"{text}\" is linked to {link}; the text names {cited}.",
        Description = "A link leads to the document that its text names. A link that is more precise than "
            + "its text, such as one with the letter of a resolution, is not reported, nor is one whose "
            + "text can be read in several ways.",
        Rationale = "A reader who follows the link reads another document and may not notice.",
        HowToFix = "Link the text to the document that it names. If the text itself is a misprint, keep "
            + "the link and record an erratum.",
        WhenToSuppress = "If the text is a misprint and the link is right.",
    };

    public static readonly Rule LetterDropped = new("WSIS7002", "link-drops-letter", Severity.Warning)
    {
        Basis = Symbols,
        Message = "\"{text}\" is linked to {link}, without its letter; the text names {cited}.",
        Description = "A link to a resolution whose text has a letter, such as 57/270 B, has that letter.",
        Rationale = "Resolutions with one number and several letters are separate documents.",
        HowToFix = "Add the letter to the address.",
        WhenToSuppress = "If the parts were published as one document without letters in its symbol.",
    };

    public static readonly Rule Malformed = new("WSIS7003", "link-malformed", Severity.Warning)
    {
        Basis = Symbols,
        Message = "\"{text}\" is linked to {link}, which is not the address of a document.",
        Description = "A link to undocs.org or docs.un.org contains a valid document symbol, preceded "
            + "by at most one language code.",
        Rationale = "The address leads to no document.",
        HowToFix = "Write the symbol of the document that the text names into the address.",
        WhenToSuppress = "If the address leads to a file that has no symbol.",
    };

    /// <summary>All rules about links, by code.</summary>
    public static ReadOnlySpan<Rule> All => all;

    private static readonly Rule[] all = [OtherDocument, LetterDropped, Malformed];
}
