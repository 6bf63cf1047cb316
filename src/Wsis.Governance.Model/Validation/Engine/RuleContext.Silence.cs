using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Validation.Rules.Corpus;

namespace Wsis.Governance.Validation;

/// <content>Findings that are not reported: they rest on something that could not be read, they repeat a fault, or an
/// erratum explains them.</content>
public partial struct RuleContext
{
    // Kept only where reading left something out, which is rare.
    private Record? LookUp(Record? found)
    {
        if (hasGaps && found is not null)
        {
            (lookedUp ??= []).Add(found);
        }

        return found;
    }

    // What reading could not take has been reported; a rule does not blame the record a second time.
    private readonly bool RestsOnGap(RuleImplementation check, string place)
    {
        var end = place.IndexOf('/', Math.Min(1, place.Length));
        if (place.Length > 1 && records!.HasGap(record, place[1..(end < 0 ? place.Length : end)]))
        {
            return true;
        }

        foreach (var member in check.Judges)
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

    // A year that cannot be meant is one fault, whatever else does not fit it.
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

    // Checks of a record by itself run before the errata are known that may explain what they find.
    private readonly string? ExplanationOf(string place) =>
        records is null || reach == RuleScope.SingleRecord || IsProvisional
            ? null
            : ErratumSuppressions.ExplanationOf(JsonPointer.OfValid(place), Record, records);

    private void Keep(Finding finding)
    {
        if (quota.Allows(finding.Severity, options.MaxFindings))
        {
            findings.Add(finding);
        }
        else
        {
            dropped++;
        }
    }
}
