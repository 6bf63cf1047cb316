namespace Wsis.Governance;

/// <summary>A member that this version does not know, kept so that it can be written back.</summary>
/// <param name="Name">The member's JSON name.</param>
/// <param name="Json">Its value as compact JSON text.</param>
public readonly record struct UnknownMember(string Name, string Json);
