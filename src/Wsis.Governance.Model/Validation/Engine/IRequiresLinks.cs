namespace Wsis.Governance.Validation.Engine;

/// <summary>Marks a check of which all it says rests on what links lead to: it need not run where they cannot be
/// followed.</summary>
internal interface IRequiresLinks : ICrossRecordRule;
