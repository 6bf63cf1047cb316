namespace Wsis.Governance;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Nothing: the date is not stated.</summary>
    None = 0,

    /// <summary>The year: <c>2005</c>.</summary>
    Year,

    /// <summary>Year and month: <c>2005-11</c>.</summary>
    Month,

    /// <summary>The day: <c>2005-11-18</c>.</summary>
    Day,
}
