using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Validation.Rules.Corpus;

namespace Wsis.Governance.Validation;

/// <content>Where a rule is silent because the same fault has been reported.</content>
public partial struct RuleContext
{
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
}
