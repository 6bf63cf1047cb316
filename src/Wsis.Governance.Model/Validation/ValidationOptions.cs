using System.Text;
using NodaTime;
using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation;

/// <summary>Options for validation. Immutable.</summary>
public sealed record ValidationOptions
{
    private readonly IClock? clock;
    private readonly IBackgroundRecords? background;

    /// <summary>The default rule set, the system's clock, no background records.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The rules that run; <see cref="RuleSet.Default"/> unless set.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>The clock that gives the current date to rules; the system's clock unless set.</summary>
    public IClock Clock { get => clock ?? SystemClock.Instance; init => clock = value; }

    /// <summary>The day in UTC that the clock gives.</summary>
    /// <remarks>The system's clock is read without Noda Time, whose calendars a program would otherwise create at its
    /// start for one day.</remarks>
    internal DateOnly Today => clock is null ? DateOnly.FromDateTime(DateTime.UtcNow) : DayOf(clock);

    /// <summary>Background records to which links may lead, in addition to those checked: for example the reference
    /// data. They are not checked.</summary>
    public WsisCorpus? References { get => background?.Corpus; init => background = value; }

    /// <summary>The same, for rules: only records that are found are read.</summary>
    internal IBackgroundRecords? Background { get => background; init => background = value; }

    /// <summary>The maximum number of findings reported for each severity; ten thousand unless set, so that warnings
    /// never hide errors. Further findings are counted in <see cref="ValidationReport.OmittedCount"/>.</summary>
    public int MaxFindings { get; init; } = 10_000;

    /// <summary>The name of the rule set.</summary>
    public override string ToString() => $"{nameof(ValidationOptions)} {{ {nameof(Rules)} = {Rules.Name} }}";

    // Written by hand, because the generated method depends on the culture.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(ToString());
        return true;
    }

    // Without the calendars of Noda Time, which a native program would otherwise contain for one day.
    private static DateOnly DayOf(IClock clock)
    {
        var days = Math.Floor(TimeSpan.FromSeconds(clock.GetCurrentInstant().ToUnixTimeSeconds()).TotalDays);
        var day = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber + (int)days;
        return DateOnly.FromDayNumber(Math.Max(day, DateOnly.MinValue.DayNumber));
    }
}
