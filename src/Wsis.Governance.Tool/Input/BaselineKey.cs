namespace Wsis.Governance.Tool.Input;

/// <summary>The properties by which a baseline identifies a finding.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Record">Type and id of the record; null if the finding is not about a record that was read.</param>
/// <param name="Source">The file, relative to the folder of the baseline, if there is no record.</param>
/// <param name="Pointer">The place in the record, or in the file without the position of the record in it.</param>
/// <param name="Values">The values that the message names, if there is no record.</param>
internal readonly record struct BaselineKey(
    string Code, string? Record, string? Source, string Pointer, string? Values);
