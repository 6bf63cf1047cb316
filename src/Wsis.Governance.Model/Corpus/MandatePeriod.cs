using NodaTime;

namespace Wsis.Governance;

/// <summary>The period in which a mandate is in force, with the documents that begin and end it.</summary>
public sealed record MandatePeriod
{
    /// <summary>The date of the beginning; <c>default</c> if it is not known.</summary>
    public PartialDate Begins { get; init; }

    /// <summary>The document that confers it; null if the corpus has no record of it.</summary>
    public Record? BegunBy { get; init; }

    /// <summary>Whether it has ended.</summary>
    public MandateEnding Ending { get; init; }

    /// <summary>The date of the end; <c>default</c> if the mandate has not ended or the date is not known.</summary>
    public PartialDate Ends { get; init; }

    /// <summary>The document that discharged it or the mandate that replaced it; null if there is none, or if the
    /// corpus does not show which of several it was.</summary>
    public Record? EndedBy { get; init; }

    /// <summary>Whether the mandate is in force on a day, including the first and last day; null if the dates do
    /// not decide it.</summary>
    public bool? Includes(LocalDate day)
    {
        if (IsCertainlyOutside(day))
        {
            return false;
        }

        var hasBegun = !Begins.IsDefault && Begins.Latest <= day;
        var isBeforeEnd = Ending == MandateEnding.None
            || (Ending == MandateEnding.Ended && !Ends.IsDefault && day <= Ends.Earliest);
        return hasBegun && isBeforeEnd ? true : null;
    }

    private bool IsCertainlyOutside(LocalDate day) =>
        (!Begins.IsDefault && day < Begins.Earliest)
        || (Ending == MandateEnding.Ended && !Ends.IsDefault && day > Ends.Latest);
}
