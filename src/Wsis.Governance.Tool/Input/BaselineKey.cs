namespace Wsis.Governance.Tool.Input;

/// <summary>What a baseline knows a finding by.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Record">Type and id of the record; null if the finding is not about a record that was read.</param>
/// <param name="Source">Where there is no record, the file, relative to the folder of the baseline.</param>
/// <param name="Pointer">The place in the record, or in the file without the position of the record in it.</param>
/// <param name="Values">Where there is no record, the values that the message names.</param>
internal readonly record struct BaselineKey(
    string Code, string? Record, string? Source, string Pointer, string? Values);
