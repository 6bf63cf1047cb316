namespace Wsis.Governance.Json.Reading;

/// <summary>A finding whose location is still an offset.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Offset">The byte offset in the whole text.</param>
/// <param name="Arguments">The message arguments.</param>
internal readonly record struct Problem(
    Rule Rule, Severity Severity, long Offset, ValueList<FindingArgument> Arguments);
