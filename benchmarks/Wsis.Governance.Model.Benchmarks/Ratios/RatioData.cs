using System.Buffers;
using System.Text.Json;
using Wsis.Governance.Benchmarks.Data;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Generated records with which no rule finds fault, and their JSON: one a line, and as a file on one
/// line.</summary>
internal sealed class RatioData
{
    private RatioData(TextMix mix, List<Record> records)
    {
        (Mix, Records) = (mix, records);
        (Lines, File) = (LinesOf(records), FileOf(records));
    }

    public TextMix Mix { get; }

    public List<Record> Records { get; }

    public byte[] Lines { get; }

    public byte[] File { get; }

    /// <summary>Mandates and contributions in turn, a mandate first.</summary>
    public static RatioData Mixed(TextMix mix, int count, int first = 0) =>
        new(mix, Take(mix, count, first, isMandatesOnly: false));

    /// <summary>Mandates alone.</summary>
    public static RatioData Mandates(TextMix mix, int count, int first = 0) =>
        new(mix, Take(mix, count, first, isMandatesOnly: true));

    private static List<Record> Take(TextMix mix, int count, int first, bool isMandatesOnly)
    {
        var generator = new RecordGenerator(mix);
        var taken = new List<Record>(count);
        for (var index = first; taken.Count < count; index++)
        {
            var isWanted = index % 2 == (isMandatesOnly ? 0 : taken.Count % 2);
            if (isWanted && generator[index] is var record && record.Validate().Findings.IsEmpty)
            {
                taken.Add(record);
            }
        }

        return taken;
    }

    private static byte[] LinesOf(List<Record> records)
    {
        var output = new ArrayBufferWriter<byte>();
        WsisJson.WriteLines(records, output);
        return output.WrittenSpan.ToArray();
    }

    private static byte[] FileOf(List<Record> records)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output, JsonOutput.Compact);
        JsonOutput.Over(json).WriteFile(WsisCorpus.Create(records));
        json.Flush();
        return output.WrittenSpan.ToArray();
    }
}
