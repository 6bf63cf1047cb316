namespace Wsis.Governance.Findings;

/// <summary>The pointer of a finding and the arguments of its message.</summary>
/// <param name="Pointer">The text of the pointer.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record FindingDetail(string Pointer, ValueList<FindingArgument> Arguments);
