namespace Wsis.Governance.Validation.Engine;

/// <summary>The organs whose sessions the calendar has: compared for each symbol, so not as texts.</summary>
internal enum OrganOfSessions
{
    /// <summary>None of these organs.</summary>
    None,

    /// <summary>The General Assembly.</summary>
    GeneralAssembly,

    /// <summary>The Economic and Social Council.</summary>
    EconomicAndSocialCouncil,

    /// <summary>The Security Council.</summary>
    SecurityCouncil,

    /// <summary>The Human Rights Council.</summary>
    HumanRightsCouncil,
}
