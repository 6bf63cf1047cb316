namespace Wsis.Governance.Validation.Engine;

/// <summary>Marks a check that looks at more than the current record: at what its links lead to, or at all records
/// together. All others can be run before the other records are known.</summary>
internal interface ICrossRecordRule;
