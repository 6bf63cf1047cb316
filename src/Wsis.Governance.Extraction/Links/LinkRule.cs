namespace Wsis.Governance.Extraction;

/// <summary>A rule about the links that a registry puts into texts.</summary>
/// <param name="Code">The permanent code: <c>WSIS7001</c>.</param>
/// <param name="Name">What is wrong, in kebab case.</param>
/// <param name="Message">What a finding says, with <c>{text}</c>, <c>{link}</c> and <c>{cited}</c>.</param>
public sealed record LinkRule(string Code, string Name, string Message)
{
    /// <summary>The link leads to another document than the one its text names.</summary>
    public static LinkRule OtherDocument { get; } = new(
        "WSIS7001", "link-names-other-document", "\"{text}\" is linked to {link}; the text names {cited}.");

    /// <summary>The link lacks the letter that the text has.</summary>
    public static LinkRule LetterDropped { get; } = new(
        "WSIS7002", "link-drops-letter", "\"{text}\" is linked to {link}, without its letter; the text names {cited}.");

    /// <summary>The address leads to no document.</summary>
    public static LinkRule Malformed { get; } = new(
        "WSIS7003", "link-malformed", "\"{text}\" is linked to {link}, which is no symbol of a document.");

    /// <summary>The rules, by code.</summary>
    public static ValueList<LinkRule> All => [OtherDocument, LetterDropped, Malformed];
}
