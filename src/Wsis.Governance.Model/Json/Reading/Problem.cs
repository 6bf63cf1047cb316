namespace Wsis.Governance.Json.Reading;

/// <summary>A finding whose place is still an offset.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Offset">The byte at which it was met, from the start of the whole text.</param>
/// <param name="Arguments">What the message names.</param>
internal readonly record struct Problem(
    Rule Rule, Severity Severity, long Offset, ValueList<FindingArgument> Arguments);
