namespace Wsis.Governance.Validation.Engine;

/// <summary>Marks a rule whose findings all depend on linked records; it is skipped if links
/// cannot be followed.</summary>
internal interface IRequiresLinks : ICrossRecordRule;
