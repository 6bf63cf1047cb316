namespace Wsis.Governance.Citations;

/// <summary>The word for a host city that stands in names of outcome documents.</summary>
/// <param name="Word">The word, or as much of it as all these names share.</param>
/// <param name="Names">The names that have it.</param>
internal sealed record OutcomePlace(string Word, OutcomeName[] Names);

/// <summary>One name of an outcome document, parted where the word for the city begins.</summary>
/// <param name="Before">What stands before that word.</param>
/// <param name="From">That word, and what stands after it.</param>
/// <param name="Id">The document.</param>
internal readonly record struct OutcomeName(string Before, string From, string Id);
