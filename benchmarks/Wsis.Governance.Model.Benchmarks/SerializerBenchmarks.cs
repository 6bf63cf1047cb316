using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Benchmarks;

/// <summary>What the way through <see cref="JsonSerializer"/> costs over direct reading and writing (target
/// D5).</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SerializerBenchmarks
{
    private const int Count = 4_000;

    private readonly byte[] file = SampleFile(Count);
    private readonly byte[] line = Encoding.UTF8.GetBytes(SampleRecord(0));
    private readonly System.Buffers.ArrayBufferWriter<byte> output = new(1 << 22);
    private WsisCorpus corpus = WsisCorpus.Empty;

    [GlobalSetup]
    public void Setup() => corpus = WsisJson.ReadOrThrow(file);

    [Benchmark(Baseline = true), BenchmarkCategory("read 4,000")]
    public WsisCorpus ReadDirectly() => WsisJson.ReadOrThrow(file);

    [Benchmark, BenchmarkCategory("read 4,000")]
    public WsisCorpus? ReadThroughSerializer() => JsonSerializer.Deserialize<WsisCorpus>(file, WsisJson.Options);

    [Benchmark(Baseline = true), BenchmarkCategory("read one")]
    public WsisCorpus ReadOneDirectly() => WsisJson.ReadOrThrow(line);

    [Benchmark, BenchmarkCategory("read one")]
    public Record? ReadOneThroughSerializer() => JsonSerializer.Deserialize<Record>(line, WsisJson.Options);

    [Benchmark(Baseline = true), BenchmarkCategory("write 4,000")]
    public int WriteDirectly()
    {
        output.ResetWrittenCount();
        using var json = new Utf8JsonWriter(output, JsonOutput.Compact);
        JsonOutput.Over(json).WriteFile(corpus);
        json.Flush();
        return output.WrittenCount;
    }

    [Benchmark, BenchmarkCategory("write 4,000")]
    public int WriteThroughSerializer()
    {
        output.ResetWrittenCount();
        using var json = new Utf8JsonWriter(output, JsonOutput.Compact);
        JsonSerializer.Serialize(json, corpus, WsisJson.Options);
        return output.WrittenCount;
    }

    private static byte[] SampleFile(int count)
    {
        var text = new StringBuilder("{\"format\":\"wsis-governance/1\",\"records\":[");
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(SampleRecord(i));
        }

        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }

    private static string SampleRecord(int i) =>
        $$$"""
        {"type":"mandate","id":"mandate-{{{i}}}","title":{"en":"Consultation number {{{i}}} on enhanced cooperation"},
        "instrument":{"document":"E/RES/{{{1990 + (i % 30)}}}/{{{i % 7 + 1}}}","paragraphs":"{{{i % 40 + 1}}}"},
        "issuedBy":"economicAndSocialCouncil","basis":[{"document":"tunis-agenda","paragraphs":"68-71"}],
        "verb":"invites","addressees":["organization-{{{i % 300}}}","civilSociety"],
        "task":{"en":"To convene open and inclusive consultations with all stakeholders.","ar":"عقد مشاورات مفتوحة شاملة"},
        "participants":["government","civilSociety","privateSector"],
        "conditions":[{"kind":"openAndInclusive","text":{"en":"open and inclusive"}},{"kind":"equalFooting"}],
        "deadline":"2010-12","reporting":{"to":["generalAssembly"],"session":66},"status":"discharged",
        "dischargedBy":["A/66/77"],"process":"enhancedCooperation",
        "sources":[{"document":"A/66/77","paragraph":"{{{i % 39 + 1}}}","language":"ar"}]}
        """.ReplaceLineEndings("");
}
