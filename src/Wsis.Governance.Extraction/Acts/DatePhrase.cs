using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>A phrase with the latest date for something: "no later than 31 March 2026".</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Date">The date.</param>
/// <param name="Opener">The words before the date.</param>
internal readonly record struct DatePhrase(int Start, int End, PartialDate Date, TimePhrase Opener)
{
    /// <summary>True for a year after "by" or "before", which is often the date of a goal: "to end hunger by
    /// 2030".</summary>
    public bool MayBeGoal => Opener == TimePhrase.Plain && Date.Precision == DatePrecision.Year;
}
