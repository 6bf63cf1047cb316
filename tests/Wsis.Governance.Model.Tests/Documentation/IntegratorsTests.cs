using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Documentation;

/// <summary>The jobs of docs/integrators.md, and what the page says that they print.</summary>
public class IntegratorsTests
{
    private const string Page = "docs/integrators.md";

    [Fact]
    public void Records_are_read_and_written_again() => Markdown.Shows(Page, "pass-on", static () =>
    {
        // sample: pass-on
        var read = WsisJson.Read(File.ReadAllBytes("mandate.json"), new ReadOptions { SourceName = "mandate.json" });
        foreach (var finding in read.Findings)
        {
            Console.WriteLine(finding);
        }

        foreach (var record in read.Value)
        {
            Console.WriteLine(WsisJson.ToJson(record, isIndented: true));
            Console.WriteLine($"SHA-256 {WsisJson.HashOf(record)}");
        }
        // end of sample
    });

    [Fact]
    public void Records_are_streamed() => Markdown.Shows(Page, "streaming", static () =>
    {
        // sample: streaming
        using var stream = File.OpenRead("mandate.json");
        var (records, problems) = (0, 0);
        foreach (var item in WsisJson.ReadRecords(stream))
        {
            records += item.Record is null ? 0 : 1;
            problems += item.Findings.Count;
        }

        Console.WriteLine($"{records} record, {problems} finding");
        // end of sample
    });

    [Fact]
    public void Files_records_and_lists_come_through_the_serializer() => Markdown.Shows(Page, "serializer", static () =>
    {
        // sample: serializer
        var line = File.ReadAllText("mandate.json");
        var record = JsonSerializer.Deserialize(line, WsisJson.TypeInfoOf<Record>()); // of whatever type it is
        var list = JsonSerializer.Deserialize<ValueList<Mandate>>($"[{line}]", WsisJson.Options);
        var file = JsonSerializer.Deserialize<WsisCorpus>($$"""{"records": [{{line}}]}""", WsisJson.Options);
        Console.WriteLine($"{record!.Type} {list[0].Id}, the same in a file: {file!.Mandates[0] == list[0]}");
        // end of sample
    });

    [Fact]
    public void Custom_types_contain_records() => Markdown.Shows(Page, "own-types", static () =>
    {
        // sample: own-types
        var options = new JsonSerializerOptions(WsisJson.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(WsisJson.Resolver, new DefaultJsonTypeInfoResolver()),
        };

        var mandate = (Mandate)WsisJson.Read(File.ReadAllText("mandate.json")).Value[0];
        var kept = new Dictionary<Id<Mandate>, Mandate> { [mandate.Id] = mandate };
        var text = JsonSerializer.Serialize(kept, options);
        var back = JsonSerializer.Deserialize<Dictionary<Id<Mandate>, Mandate>>(text, options)!;
        Console.WriteLine($"{back.Count} mandate, the same: {back[mandate.Id] == mandate}");
        // end of sample
    });

    /// <summary>The files that the page asks its reader to save.</summary>
    private static class File
    {
        public static string ReadAllText(string name) => Markdown.File(Page, name);

        public static byte[] ReadAllBytes(string name) => Encoding.UTF8.GetBytes(ReadAllText(name));

        public static Stream OpenRead(string name) => new MemoryStream(ReadAllBytes(name));
    }
}
