namespace Wsis.Governance.Extraction;

/// <summary>What is wrong with a link.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Link">The link.</param>
/// <param name="Span">The place of its text in the paragraph.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record LinkFinding(LinkRule Rule, SourceLink Link, TextSpan Span, string Message);
