namespace Wsis.Governance.Tool.Differences;

/// <summary>A member around the records that both sides changed differently.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Mine">Its value on the first side, as JSON; null if that side removed it.</param>
/// <param name="Theirs">Its value on the second side, as JSON; null if that side removed it.</param>
internal sealed record SurroundingConflict(string Name, string? Mine, string? Theirs);
