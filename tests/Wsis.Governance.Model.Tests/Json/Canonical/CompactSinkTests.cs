using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using Wsis.Governance.Json.Writing;
using Wsis.Governance.Records;

namespace Wsis.Governance.Tests.Json.Canonical;

/// <summary>What is written without the writer of System.Text.Json has the same bytes.</summary>
public class CompactSinkTests
{
    [Fact]
    public void Any_record_has_the_same_bytes_as_through_the_general_writer() =>
        Gen.Select(Gen.Int[0, RecordTypes.Count - 1], Gen.Int[0, int.MaxValue - 1]).Sample(
            (type, seed) =>
            {
                var record = RandomFiller.Record(type, seed);
                var general = new ArrayBufferWriter<byte>();
                using (var json = new Utf8JsonWriter(general, JsonOutput.Compact))
                {
                    JsonOutput.Over(json).WriteRecord(record);
                }

                return WsisJson.ToJson(record) == Encoding.UTF8.GetString(general.WrittenSpan);
            },
            iter: 2000);

    [Fact]
    public void Any_text_has_the_same_bytes_as_through_the_general_writer() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char['\0', '\u00FF'], Gen.Char['\uD7F0', '\uE010']), 0, 40].Sample(
            text =>
            {
                var (compact, general) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
                var sink = new CompactSink(compact);
                sink.Text(text);
                sink.Flush();
                using (var json = new Utf8JsonWriter(general, JsonOutput.Compact))
                {
                    new WriterSink(json).Text(text);
                }

                return sink.Flushed == compact.WrittenCount && compact.WrittenSpan.SequenceEqual(general.WrittenSpan);
            },
            iter: 20_000);

    [Fact]
    public void A_lone_surrogate_affects_no_other_character()
    {
        var text = "a" + '\uDC00' + "\"b" + '\uD800' + "\\ and more";
        var record = new PolicyIssue { Id = Id<PolicyIssue>.Parse("a"), Name = LocalizedText.Create("en", text) };

        const string Json = "\"a\uFFFD\\\"b\uFFFD\\\\ and more\"";
        WsisJson.ToJson(record).Should().Contain(Json);
        WsisJson.ToJson(record, isIndented: true).Should().Contain(Json);
    }

    [Fact]
    public void A_text_longer_than_a_block_is_written_completely()
    {
        var text = new string('ع', 10_000) + "\n" + new string('x', 10_000);
        var output = new ArrayBufferWriter<byte>();
        var sink = new CompactSink(output);

        sink.Text(text);
        sink.EndLine();
        sink.Flush();

        JsonSerializer.Deserialize<string>(output.WrittenSpan[..^1]).Should().Be(text);
        output.WrittenSpan[^1].Should().Be((byte)'\n');
        sink.Flushed.Should().Be(1 + 20_000 + 2 + 10_000 + 1 + 1);
    }
}
