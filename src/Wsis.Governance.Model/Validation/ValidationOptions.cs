using System.Text;
using NodaTime;

namespace Wsis.Governance.Validation;

/// <summary>Options for validation. Immutable.</summary>
public sealed record ValidationOptions
{
    /// <summary>The default rule set, the system's clock, no background.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The rules that run; <see cref="RuleSet.Default"/> unless set.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>Tells which day it is to the rules that must know; the system's clock unless set.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Records that links may lead to, beside those checked: the reference data, for example. They are not
    /// checked themselves.</summary>
    public WsisCorpus? References { get; init; }

    /// <summary>The most findings reported of each severity, ten thousand unless set: so warnings never hide that there
    /// are errors. What is beyond that is counted in <see cref="ValidationReport.OmittedCount"/>.</summary>
    public int MaxFindings { get; init; } = 10_000;

    /// <summary>The name of the rule set.</summary>
    public override string ToString() => $"{nameof(ValidationOptions)} {{ {nameof(Rules)} = {Rules.Name} }}";

    // Printed by hand: what the compiler would print depends on the culture.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(ToString());
        return true;
    }
}
