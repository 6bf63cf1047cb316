namespace Wsis.Governance;

/// <summary>The precision of a partial date.</summary>
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
