namespace Wsis.Governance;

/// <summary>A member of a record that changes.</summary>
/// <param name="Pointer">Its place in the record: in the later one, or in the earlier one where the later one does not
/// have it.</param>
/// <param name="Before">What it was, as text; null where it was not stated.</param>
/// <param name="After">What it is, as text; null where it is not stated.</param>
public sealed record MemberChange(JsonPointer Pointer, string? Before, string? After);
