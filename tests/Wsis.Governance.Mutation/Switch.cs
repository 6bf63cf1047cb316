namespace Wsis.Governance.Mutation;

/// <summary>What the changed library asks at each change: whether it is the one that is on. The library is written once
/// with all changes in it, so that going on to the next one costs nothing.</summary>
public static class Switch
{
    /// <summary>No change is on.</summary>
    public const int None = -1;

    /// <summary>The change that is on.</summary>
    public static int Active { get; set; } = None;

    /// <summary>How often the library may still ask before the test counts as endless.</summary>
    public static long Steps { get; set; } = long.MaxValue;

    /// <summary>For each change, whether its place was passed.</summary>
    public static byte[] Passed { get; set; } = [];

    /// <summary>Called by the changed library.</summary>
    /// <exception cref="TimeoutExceededException">The test has used up its steps.</exception>
    public static bool IsOn(int change)
    {
        Passed[change] = 1;
        if (--Steps < 0)
        {
            throw new TimeoutExceededException();
        }

        return change == Active;
    }
}
