namespace Wsis.Governance.Records.Verbs;

/// <summary>One printed form of a verb.</summary>
/// <param name="Code">The verb.</param>
/// <param name="Words">Its words, folded.</param>
/// <param name="IsPreambular">True for a form of the preamble.</param>
internal sealed record VerbForm(string Code, string[] Words, bool IsPreambular);
