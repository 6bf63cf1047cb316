using System.Text;
using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Json.Streaming;

/// <summary>Whatever the text and however it arrives: streaming brings what reading the whole brings.</summary>
public class StreamedAgreementTests
{
    private static readonly ReadOptions unlimited = new() { MaxFindings = int.MaxValue, SourceName = "s" };

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    [InlineData(int.MaxValue)]
    public void Reference_files_stream_as_they_are_read(int chunk)
    {
        foreach (var (_, name, utf8) in ReferenceFiles.All)
        {
            Compare(utf8, chunk, name);
        }
    }

    [Fact]
    public void Lines_of_all_reference_records_stream_as_they_are_read()
    {
        var lines = new System.Buffers.ArrayBufferWriter<byte>();
        WsisJson.WriteLines(ReferenceFiles.Records(), lines);

        var streamed = Compare(lines.WrittenSpan.ToArray(), 5000, "lines");

        streamed.Should().BeGreaterThan(100);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n ")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{}\n{}\n")]
    [InlineData("""{"records":[]}""")]
    [InlineData("""{"records":{}}""")]
    [InlineData("""{"records":null,"records":[{}]}""")]
    [InlineData("""{"records":[{"type":"x"}],"records":[]}""")]
    [InlineData("""{"format":"wsis-governance/2","records":[],"format":5}""")]
    [InlineData("""{"format":5,"records":[5,null,[[]],"x",{"type":5}]}""")]
    [InlineData("""{"format":"wsis-governance/1","records":[{} {}]}""")]
    [InlineData("""{"format":"wsis-governance/1","records":[ x""")]
    [InlineData("""{"format":"wsis-governance/1","records":[]} x""")]
    [InlineData("""{"format":"wsis-governance/1","records":[],}""")]
    [InlineData("""{"a":[1,{"b":"\ud800"}],"records":[],"a":1,"\ud800":2,"recods":[]}""")]
    [InlineData("{\n\"format\": \"wsis-governance/1\",\n\n\"records\": [\n{\"type\": \"mandate\",\n\"id\": 5,\n x}]}")]
    [InlineData("\n\n  {\"format\":\n\"wsis-governance/1\",\n\"rec\u00e9cords\": 5,\n\"records\": [] ] }")]
    [InlineData("{\"type\":\n\"mandate\"}\n\n")]
    [InlineData("x\n{\"type\":\"mandate\"}\n{\n{\"type\":\"mandat\"} {\n\n5\n\"\n")]
    public void Odd_texts_stream_as_they_are_read(string text)
    {
        foreach (var chunk in (int[])[1, 3, 1000])
        {
            Compare(Encoding.UTF8.GetBytes(text), chunk, text);
            Compare([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], chunk, text);
        }
    }

    [Fact]
    public void Texts_broken_anywhere_stream_as_they_are_read()
    {
        var whole = SampleTexts.File(SampleTexts.Position, SampleTexts.Principle) + "\n";
        var lines = SampleTexts.Position + "\n" + SampleTexts.Principle + "\n" + SampleTexts.Position;
        foreach (var text in new[] { whole, lines, whole.Replace(",", ",\n ") }.Select(SampleTexts.Utf8))
        {
            for (var length = 0; length < text.Length; length++)
            {
                Compare(text[..length], 1 + (length % 17), $"first {length} bytes");
            }
        }
    }

    [Fact]
    public void Texts_changed_anywhere_stream_as_they_are_read()
    {
        var random = new Random(20261123);
        byte[][] texts =
        [
            SampleTexts.Utf8(SampleTexts.File(SampleTexts.Position, SampleTexts.Principle, SampleTexts.Position)),
            SampleTexts.Utf8(SampleTexts.Position + "\n" + SampleTexts.Principle + "\n" + SampleTexts.Position + "\n"),
            SampleTexts.Utf8(SampleTexts.File(SampleTexts.Position, SampleTexts.Principle).Replace(",", ",\r\n\t")),
            SampleTexts.Utf8(FileOfLines(SampleTexts.Position, SampleTexts.Principle, SampleTexts.Position)),
        ];
        var pieces = "{}[]:,\"\\\n x5\u00ffé".ToCharArray();
        for (var round = 0; round < 6000; round++)
        {
            var text = (byte[])texts[round % texts.Length].Clone();
            for (var change = 0; change <= round % 3; change++)
            {
                text[random.Next(text.Length)] = (byte)pieces[random.Next(pieces.Length)];
            }

            Compare(text, 1 + random.Next(300), $"round {round}: {Encoding.UTF8.GetString(text)}");
        }
    }

    [Fact]
    public void A_file_of_lines_whose_first_line_is_damaged_streams_as_it_is_read()
    {
        var text = FileOfLines(SampleTexts.Position, SampleTexts.Principle);
        var end = text.IndexOf('\n');
        for (var at = 0; at < end; at++)
        {
            foreach (var piece in (string[])["", "{", "}", "[", "]", "\"", ",", "\n", "x"])
            {
                var damaged = text[..at] + piece + text[(at + 1)..];
                Compare(Encoding.UTF8.GetBytes(damaged), 1000, damaged);
                Compare(Encoding.UTF8.GetBytes(damaged), 50, damaged);
            }
        }
    }

    private static string FileOfLines(params string[] records) =>
        "{\"format\":\"wsis-governance/1\",\"records\":[\n" + string.Join(",\n", records) + "\n]}\n";

    /// <summary>Reads in both ways and compares records, origins and printed findings; the number of records.</summary>
    private static int Compare(byte[] utf8, int chunk, string because)
    {
        var whole = WsisJson.Read(utf8, unlimited);
        var records = new List<Record>();
        var origins = new List<RecordOrigin>();
        var findings = new List<string>();
        foreach (var item in WsisJson.ReadRecords(new Chunks(utf8, chunk), unlimited))
        {
            findings.AddRange(item.Findings.Select(finding => finding.ToString()));
            if (item.Record is { } record)
            {
                records.Add(record);
                origins.Add(item.Origin);
            }
        }

        findings.Should().Equal(
            whole.Findings.Select(finding => finding.ToString()), because.Replace("{", "{{").Replace("}", "}}"));
        records.Should().Equal(whole.Value);
        origins.Should().Equal(Enumerable.Range(0, whole.Value.Count).Select(whole.Value.OriginOf));
        return records.Count;
    }
}
