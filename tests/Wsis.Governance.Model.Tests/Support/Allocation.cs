namespace Wsis.Governance.Tests.Support;

/// <summary>Measures what an action allocates on the managed heap.</summary>
internal static class Allocation
{
    /// <summary>The bytes of one call, after calls that let everything be compiled and initialised.</summary>
    public static long Of(Action action)
    {
        action();
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
