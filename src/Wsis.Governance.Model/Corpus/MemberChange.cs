namespace Wsis.Governance;

/// <summary>A member of a record that changes.</summary>
/// <param name="Pointer">The JSON pointer in the later record, or in the earlier one if the later one does not
/// have the member.</param>
/// <param name="Before">The earlier value, as text; null if it was not stated.</param>
/// <param name="After">The later value, as text; null if it is not stated.</param>
public sealed record MemberChange(JsonPointer Pointer, string? Before, string? After);
