namespace Wsis.Governance;

/// <summary>The severity of a finding. Only errors make a validation fail.</summary>
public enum Severity
{
    /// <summary>The rule is switched off.</summary>
    Off = 0,

    /// <summary>Advice, or something worth knowing.</summary>
    Note = 1,

    /// <summary>Something is most likely wrong, but no text forbids it.</summary>
    Warning = 2,

    /// <summary>The model or a cited text is violated.</summary>
    Error = 3,
}
