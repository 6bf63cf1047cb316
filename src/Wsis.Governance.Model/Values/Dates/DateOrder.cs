namespace Wsis.Governance;

/// <summary>The order of two partial dates.</summary>
public enum DateOrder
{
    /// <summary>The order cannot be decided: <c>2005</c> and <c>2005-11</c>, or a date not stated.</summary>
    Undecided = 0,

    /// <summary>The first date ends before the other begins.</summary>
    Before,

    /// <summary>Both are the same day.</summary>
    Same,

    /// <summary>The first date begins after the other has ended.</summary>
    After,
}
