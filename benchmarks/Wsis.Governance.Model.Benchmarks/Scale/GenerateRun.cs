namespace Wsis.Governance.Benchmarks.Scale;

/// <summary>Writes generated records one a line.</summary>
internal static class GenerateRun
{
    public static async Task RunAsync(int count, int faults, Stream output)
    {
        await using var buffered = new BufferedStream(output, 1 << 16);
        await WsisJson.WriteLinesAsync(new CleanRecords().Take(count, faults), buffered);
    }
}
