using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>Which rule speaks for a text that is not a value of its kind.</summary>
internal static class Faults
{
    /// <summary>The rule for a kind of value.</summary>
    public static Rule RuleFor<T>()
        where T : struct, ITextValue<T>
    {
        if (typeof(T) == typeof(PartialDate))
        {
            return ReadingRules.MalformedDate;
        }

        if (typeof(T) == typeof(LanguageTag))
        {
            return ReadingRules.MalformedLanguageTag;
        }

        if (typeof(T) == typeof(DocumentSymbol) || typeof(T) == typeof(DocumentRef))
        {
            return ReadingRules.MalformedSymbol;
        }

        return T.Recurrence == TextValue.RecurringId || typeof(T) == typeof(Addressee)
            ? ReadingRules.MalformedId
            : ReadingRules.WrongValueKind;
    }
}
