using System.Buffers;
using CsCheck;
using Wsis.Governance.Records;
using Wsis.Governance.Tests.Json.Streaming;

namespace Wsis.Governance.Tests.Json.Canonical;

/// <summary>Laws for arbitrary records of every type.</summary>
public class RoundTripLawTests
{
    private static readonly Gen<Record> anyRecord =
        Gen.Select(Gen.Int[0, RecordTypes.Count - 1], Gen.Int[0, int.MaxValue - 1]).Select(
            (type, seed) => RandomFiller.Record(type, seed));

    [Fact]
    public void Written_records_are_read_back_and_have_the_same_bytes_again() => anyRecord.Sample(
        record =>
        {
            var json = WsisJson.ToJson(record);
            var read = WsisJson.Read(json);
            return !read.HasErrors
                && read.Value.Count == 1
                && read.Value[0].Equals(record)
                && read.Value[0].GetHashCode() == record.GetHashCode()
                && WsisJson.ToJson(read.Value[0]) == json
                && WsisJson.HashOf(read.Value[0]) == WsisJson.HashOf(record);
        },
        iter: 3000,
        print: record => WsisJson.ToJson(record));

    [Fact]
    public void Every_form_and_every_reader_gives_the_same_records() => anyRecord.Array[0, 6].Sample(
        records =>
        {
            var (file, lines) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
            WsisJson.Write(records, file);
            WsisJson.WriteLines(records, lines);
            var singles = records.Select(record => WsisJson.Read(WsisJson.ToJson(record, isIndented: true)).Value[0]);
            return WsisJson.Read(file.WrittenSpan).Value.SequenceEqual(records)
                && (records.Length == 0 || WsisJson.Read(lines.WrittenSpan).Value.SequenceEqual(records))
                && singles.SequenceEqual(records)
                && Streamed(file).SequenceEqual(records)
                && StreamedLines(lines).SequenceEqual(records);
        },
        iter: 400);

    [Fact]
    public void A_changed_copy_keeps_the_other_members() => anyRecord.Sample(
        record =>
        {
            var copy = record with { Evidence = Evidence.Partial };
            var back = copy with { Evidence = record.Evidence };
            return back.Equals(record) && WsisJson.ToJson(back) == WsisJson.ToJson(record)
                && copy.UnknownMembers == record.UnknownMembers;
        },
        iter: 1000);

    [Fact]
    public void Members_in_any_order_give_the_same_record_without_a_finding()
    {
        string[] members =
        [
            "\"type\":\"principle\"", "\"id\":\"q-1\"", "\"text\":{\"en\":\"Open.\"}", "\"basis\":{\"document\":\"tunis-agenda\"}",
            "\"sources\":[{\"document\":\"A/66/77\"}]", "\"evidence\":\"seen\"",
        ];
        var first = WsisJson.Read("{" + string.Join(",", members) + "}").Value[0];
        var orders = 0;
        foreach (var order in Orders(members, 0))
        {
            var read = WsisJson.Read("{" + string.Join(",", order) + "}");
            read.Findings.Should().BeEmpty();
            read.Value.Should().ContainSingle().Which.Should().Be(first);
            orders++;
        }

        orders.Should().Be(720);
    }

    private static IEnumerable<string[]> Orders(string[] members, int from)
    {
        if (from == members.Length)
        {
            yield return members;
            yield break;
        }

        for (var i = from; i < members.Length; i++)
        {
            (members[from], members[i]) = (members[i], members[from]);
            foreach (var order in Orders(members, from + 1))
            {
                yield return order;
            }

            (members[from], members[i]) = (members[i], members[from]);
        }
    }

    private static IEnumerable<Record> Streamed(ArrayBufferWriter<byte> text) =>
        WsisJson.ReadRecords(new Chunks(text.WrittenSpan.ToArray(), 777)).Where(item => item.Record is not null).Select(
            item => item.Record!);

    private static IEnumerable<Record> StreamedLines(ArrayBufferWriter<byte> text) =>
        WsisJson.ReadLines(new Chunks(text.WrittenSpan.ToArray(), 777)).Select(item => item.Record!);
}
