using System.Diagnostics;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Adds up time and bytes of parts of a run, for candidates of which only a part is measured.</summary>
internal struct PartialMeasurement
{
    private long startTicks;
    private long startBytes;

    public SampleCost Sum { get; private set; }

    public void Begin()
    {
        startBytes = GC.GetAllocatedBytesForCurrentThread();
        startTicks = Stopwatch.GetTimestamp();
    }

    public void End()
    {
        var ticks = Stopwatch.GetTimestamp() - startTicks;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - startBytes;
        Sum = new SampleCost(Sum.Ticks + ticks, Sum.Bytes + bytes);
    }
}
