namespace Wsis.Governance.Validation.Engine;

/// <summary>Marks a rule that depends on more than the current record: on linked records, or on all records. All other
/// rules can run before the other records are known.</summary>
internal interface ICrossRecordRule;
