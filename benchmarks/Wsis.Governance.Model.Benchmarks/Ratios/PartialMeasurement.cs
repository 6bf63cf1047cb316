using System.Diagnostics;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Adds up what stretches of a run take, for candidates of which only a part counts.</summary>
internal struct Lap
{
    private long startTicks;
    private long startBytes;

    public Taken Sum { get; private set; }

    public void Begin()
    {
        startBytes = GC.GetAllocatedBytesForCurrentThread();
        startTicks = Stopwatch.GetTimestamp();
    }

    public void End()
    {
        var ticks = Stopwatch.GetTimestamp() - startTicks;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - startBytes;
        Sum = new Taken(Sum.Ticks + ticks, Sum.Bytes + bytes);
    }
}
