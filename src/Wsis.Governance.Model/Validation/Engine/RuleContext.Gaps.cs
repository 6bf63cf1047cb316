using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation;

/// <content>What is not reported: what rests on what could not be read, and what errata explain.</content>
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
