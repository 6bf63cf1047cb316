using System.Buffers;
using System.Text.Json;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>A small file whose records are all kept, so that no collection runs during a sample: D2, D5; and the
/// size of the kept records: D6.</summary>
internal static class RetentionRatios
{
    private const string State = "kept small, Latin";

    public static IEnumerable<Ratio> Measure(RatioData data, RatioRun run)
    {
        var file = data.File;
        var corpus = WsisJson.ReadOrThrow(file);
        var output = new ArrayBufferWriter<byte>(file.Length * 2);
        var of = run.Compare(new Comparison()
            .Add("scan", () => Baselines.Scan(file))
            .Add("read", () => Baselines.Consumer = WsisJson.ReadOrThrow(file))
            .Add("serializer", () => Baselines.Consumer =
                JsonSerializer.Deserialize(file, WsisJson.TypeInfoOf<WsisCorpus>()))
            .Add("write", () => Write(corpus, output))
            .Add("write through serializer", () => WriteThroughSerializer(corpus, output)));
        return
        [
            new("D2", State, "read ÷ scan", of.Ratio("read", "scan")) { Gate = 3.0, Target = 2.5 },
            new("D5", State, "read through `JsonSerializer` ÷ directly", of.Ratio("serializer", "read"))
            {
                Gate = 1.08,
                Target = 1.03,
            },
            new("D5", State, "write through `JsonSerializer` ÷ directly", of.Ratio("write through serializer", "write"))
            {
                Gate = 1.08,
                Target = 1.03,
            },
            new("D6", State, "bytes of the graph kept ÷ bytes of JSON", RetainedBytes(file) / file.Length)
            {
                Gate = 1.6,
                Target = 1.5,
            },
        ];
    }

    private static double RetainedBytes(byte[] file)
    {
        Baselines.Consumer = null;
        Comparison.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Baselines.Consumer = WsisJson.ReadOrThrow(file);
        return GC.GetTotalMemory(forceFullCollection: true) - before;
    }

    private static void Write(WsisCorpus corpus, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        using var json = new Utf8JsonWriter(output, JsonOutput.Compact);
        JsonOutput.Over(json).WriteFile(corpus);
        json.Flush();
    }

    private static void WriteThroughSerializer(WsisCorpus corpus, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        using var json = new Utf8JsonWriter(output, JsonOutput.Compact);
        JsonSerializer.Serialize(json, corpus, WsisJson.TypeInfoOf<WsisCorpus>());
        json.Flush();
    }
}
