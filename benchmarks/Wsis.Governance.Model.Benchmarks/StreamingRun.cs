using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Wsis.Governance.Benchmarks.Data;

namespace Wsis.Governance.Benchmarks;

/// <summary>
/// Streams many records from a file and prints what that takes: memory above the start, and time as a ratio to reading
/// the file and scanning it with the bare JSON reader. Time is that of the processor, so that a busy machine does not
/// count; candidates take turns, and the median of the rounds counts.
/// </summary>
public static class StreamingRun
{
    private const int Rounds = 3;
    private const int Block = 1 << 16;

    /// <summary>Runs with that many records and prints the figures.</summary>
    public static async Task RunAsync(int count, TextMix mix, bool isFile, TextWriter output)
    {
        var path = Path.Combine(Path.GetTempPath(), $"wsis-streaming-{Environment.ProcessId}.json");
        try
        {
            await WriteAsync(path, count, mix, isFile);
            Print(output, $"{count} records, {mix}, {(isFile ? "file" : "lines")}, {new FileInfo(path).Length} bytes");
            await Task.WhenAll(ReadAsync(path, 1000), Task.CompletedTask);
            Scan(path);
            await MeasureMemoryAsync(path, output);
            await MeasureTimeAsync(path, output);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task WriteAsync(string path, int count, TextMix mix, bool isFile)
    {
        await using var stream = File.Create(path);
        var records = new RecordGenerator(mix).Take(count);
        await (isFile ? WsisJson.WriteAsync(records, stream) : WsisJson.WriteLinesAsync(records, stream));
    }

    private static async Task MeasureMemoryAsync(string path, TextWriter output)
    {
        var start = GC.GetTotalMemory(forceFullCollection: true);
        var startWorking = WorkingSet();
        var (peakLive, peakHeap, peakWorking, read) = (0L, 0L, 0L, 0);
        await foreach (var _ in WsisJson.ReadRecordsAsync(Open(path)))
        {
            if (++read % 50_000 == 0)
            {
                peakHeap = Math.Max(peakHeap, GC.GetTotalMemory(forceFullCollection: false) - start);
                peakWorking = Math.Max(peakWorking, WorkingSet() - startWorking);
                peakLive = Math.Max(peakLive, GC.GetTotalMemory(forceFullCollection: true) - start);
            }
        }

        Print(output, $"memory above start, peak of {read / 50_000} samples: live {Mega(peakLive)}, heap with garbage {Mega(peakHeap)}, working set {Mega(peakWorking)}");
    }

    private static async Task MeasureTimeAsync(string path, TextWriter output)
    {
        var (scans, reads, syncs) = (new double[Rounds], new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            scans[round] = Time(() => Scan(path));
            syncs[round] = Time(() => Read(path));
            GC.Collect();
            var started = Environment.CpuUsage.TotalTime;
            await ReadAsync(path, int.MaxValue);
            reads[round] = (Environment.CpuUsage.TotalTime - started).TotalSeconds;
        }

        var (scan, read, sync) = (Median(scans), Median(reads), Median(syncs));
        Print(output, $"processor time: read file and scan {scan:F2} s; streamed, async {read:F2} s, {read / scan:F2} x; streamed, sync {sync:F2} s, {sync / scan:F2} x");
    }

    private static double Time(Action action)
    {
        GC.Collect();
        var started = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - started).TotalSeconds;
    }

    private static async Task<int> ReadAsync(string path, int most)
    {
        var records = 0;
        await foreach (var item in WsisJson.ReadRecordsAsync(Open(path)))
        {
            records += item.Record is null ? 0 : 1;
            if (records == most)
            {
                break;
            }
        }

        return records;
    }

    private static int Read(string path)
    {
        var records = 0;
        using var stream = Open(path);
        foreach (var item in WsisJson.ReadRecords(stream))
        {
            records += item.Record is null ? 0 : 1;
        }

        return records;
    }

    // The baseline: every token of the file touched once, nothing built.
    private static long Scan(string path)
    {
        using var stream = Open(path);
        return Scan(stream);
    }

    internal static long Scan(Stream stream)
    {
        var buffer = new byte[Block];
        var (length, tokens) = (0, 0L);
        var state = new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true });
        while (true)
        {
            var read = stream.Read(buffer.AsSpan(length));
            length += read;
            var json = new Utf8JsonReader(buffer.AsSpan(0, length), read == 0, state);
            while (json.Read())
            {
                tokens++;
            }

            if (read == 0)
            {
                return tokens;
            }

            state = json.CurrentState;
            var consumed = (int)json.BytesConsumed;
            buffer.AsSpan(consumed, length - consumed).CopyTo(buffer);
            length -= consumed;
        }
    }

    private static FileStream Open(string path) =>
        new(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });

    private static long WorkingSet()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private static string Mega(long bytes) => (bytes / 1e6).ToString("F1", CultureInfo.InvariantCulture) + " MB";

    private static void Print(TextWriter output, FormattableString text) =>
        output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
