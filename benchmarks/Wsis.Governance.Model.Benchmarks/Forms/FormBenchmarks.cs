using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Benchmarks.Forms;

/// <summary>Three ways to state what a record looks like in JSON, doing the same work on the same bytes. The baseline
/// is the scan: every token read, nothing built.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class FormBenchmarks
{
    private const int Count = 2_000;

    private readonly byte[][] texts = new byte[Count][];
    private readonly PropertyView[] views = new PropertyView[Count];
    private readonly FillingForm.FilledView[] filled = new FillingForm.FilledView[Count];
    private readonly ArrayBufferWriter<byte> output = new(1 << 20);
    private Utf8JsonWriter writer = null!;

    [GlobalSetup]
    public void Setup()
    {
        writer = new Utf8JsonWriter(output, JsonOutput.Compact);
        for (var i = 0; i < Count; i++)
        {
            texts[i] = Encoding.UTF8.GetBytes($$"""
                {"id":"position-{{i}}","stance":"supports","statement":{"en":"Governments decide together with all others, number {{i}}."},"scope":"global","since":"2010-12-14","groups":["government","civilSociety"]}
                """);
            var json = new Utf8JsonReader(texts[i]);
            views[i] = HandWrittenForm.Read(ref json);
            filled[i] = ReadFilled(texts[i]);
        }
    }

    [Benchmark(Baseline = true)]
    public long Scan()
    {
        var sum = 0L;
        foreach (var text in texts)
        {
            var json = new Utf8JsonReader(text);
            while (json.Read())
            {
                sum += json.ValueSpan.Length;
            }
        }

        return sum;
    }

    [Benchmark]
    public int ReadBuilding()
    {
        var sum = 0;
        foreach (var text in texts)
        {
            var reading = new BuildingForm.Reading(new Utf8JsonReader(text));
            reading.Begin();
            sum += BuildingForm.Describe(ref reading, views[0]).Groups.Count;
        }

        return sum;
    }

    [Benchmark]
    public int ReadFilling()
    {
        var sum = 0;
        foreach (var text in texts)
        {
            sum += ReadFilled(text).Id.IsDefault ? 0 : 1;
        }

        return sum;
    }

    [Benchmark]
    public int ReadHandWritten()
    {
        var sum = 0;
        foreach (var text in texts)
        {
            var json = new Utf8JsonReader(text);
            sum += HandWrittenForm.Read(ref json).Groups.Count;
        }

        return sum;
    }

    [Benchmark]
    public long WriteBuilding()
    {
        Restart();
        foreach (var view in views)
        {
            writer.WriteStartObject();
            var writing = new BuildingForm.Writing(writer);
            BuildingForm.Describe(ref writing, view);
            End();
        }

        return output.WrittenCount;
    }

    [Benchmark]
    public long WriteFilling()
    {
        Restart();
        foreach (var view in filled)
        {
            writer.WriteStartObject();
            var writing = new FillingForm.Writing(writer);
            FillingForm.FilledView.Describe(ref writing, view);
            End();
        }

        return output.WrittenCount;
    }

    [Benchmark]
    public long WriteHandWritten()
    {
        Restart();
        foreach (var view in views)
        {
            HandWrittenForm.Write(writer, view);
            writer.Flush();
            writer.Reset();
        }

        return output.WrittenCount;
    }

    private static FillingForm.FilledView ReadFilled(byte[] text)
    {
        var it = (FillingForm.FilledView)RuntimeHelpers.GetUninitializedObject(typeof(FillingForm.FilledView));
        var reading = new FillingForm.Reading(new Utf8JsonReader(text));
        reading.Begin();
        FillingForm.FilledView.Describe(ref reading, it);
        return it;
    }

    private void Restart()
    {
        output.ResetWrittenCount();
        writer.Reset();
    }

    private void End()
    {
        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
    }
}
