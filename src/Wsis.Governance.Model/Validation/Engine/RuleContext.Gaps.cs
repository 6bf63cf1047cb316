using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Validation.Rules.Corpus;

namespace Wsis.Governance.Validation;

/// <content>Findings that are not reported: they depend on a value that could not be read, they repeat another finding,
/// or an erratum explains them.</content>
public partial struct RuleContext
{
    // Stored only if reading left something out, which is rare.
    private Record? LookUp(Record? found)
    {
        if (hasGaps && found is not null)
        {
            (lookedUp ??= []).Add(found);
        }

        return found;
    }

    // A value that could not be read has been reported; a rule does not report it again.
    private readonly bool DependsOnGap(RuleImplementation check, string place)
    {
        var end = place.IndexOf('/', Math.Min(1, place.Length));
        if (place.Length > 1 && records!.HasGap(record, place[1..(end < 0 ? place.Length : end)]))
        {
            return true;
        }

        foreach (var member in check.CheckedMembers)
        {
            if (records!.HasGap(record, member))
            {
                return true;
            }

            foreach (var other in lookedUp ?? [])
            {
                if (records.HasGap(other, member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // An implausible year is one finding, even if other values disagree with it.
    private bool IsAboutImplausibleYear(RuleImplementation check, string place)
    {
        if (check is ImplausibleYear || Inspection is not { } inspected)
        {
            return false;
        }

        foreach (var found in inspected)
        {
            if (found.Fault == TextAndListInspector.Fault.ImplausibleYear && found.Place == place)
            {
                return true;
            }
        }

        return false;
    }

    // What reading finds cannot be suppressed, so that one record has the same findings in memory and in a text.
    private readonly string? JustificationFor(Finding finding, string place) => RuleCatalogue.IsOfReading(finding.Rule)
        ? null
        : options.Rules.JustificationFor(finding, Record) ?? ExplanationOf(place);

    // Single-record rules run before the errata that may explain their findings are known.
    private readonly string? ExplanationOf(string place) =>
        records is null || scope == RuleScope.SingleRecord || IsProvisional
            ? null
            : ErratumSuppressions.ExplanationOf(JsonPointer.OfValid(place), Record, records);

    private void Keep(Finding finding)
    {
        if (limiter.Allows(finding.Severity, options.MaxFindings))
        {
            findings.Add(finding);
        }
        else
        {
            dropped++;
        }
    }
}
