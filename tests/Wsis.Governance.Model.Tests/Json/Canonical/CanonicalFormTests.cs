using System.Buffers;
using System.Text;

namespace Wsis.Governance.Tests.Json.Canonical;

/// <summary>The canonical form byte by byte, as docs/canonical-form.md states it.</summary>
public class CanonicalFormTests
{
    private const string Compact =
        """{"type":"erratum","id":"e-1","document":"A/66/77-E/2011/103","locus":"10","language":"ar","printed":"252/60 \"x\" \\ / é 文 نص < & \u007f\t\n","record":{"type":"report","id":"A/66/77","later":[1.0,-0,1e400,{"b":1,"a":2}]},"pointer":"/a~1b","reason":{"en":"Mirrored.","ar":"معكوس","fr":"Inversé."},"evidence":"partial","z":"\u0000é","a":null}""";

    private const string Indented =
        """
        {
          "type": "erratum",
          "id": "e-1",
          "document": "A/66/77-E/2011/103",
          "locus": "10",
          "language": "ar",
          "printed": "252/60 \"x\" \\ / é 文 نص < & \u007f\t\n",
          "record": {
            "type": "report",
            "id": "A/66/77",
            "later": [
              1.0,
              -0,
              1e400,
              {
                "b": 1,
                "a": 2
              }
            ]
          },
          "pointer": "/a~1b",
          "reason": {
            "en": "Mirrored.",
            "ar": "معكوس",
            "fr": "Inversé."
          },
          "evidence": "partial",
          "z": "\u0000é",
          "a": null
        }
        """;

    private static Erratum Sample => new()
    {
        Id = Id<Erratum>.Parse("e-1"),
        Document = DocumentSymbol.Parse("A/66/77-E/2011/103"),
        Locus = ParagraphSet.Parse("10"),
        Language = LanguageTag.Arabic,
        Printed = "252/60 \"x\" \\ / é 文 نص < & \u007f\t\n",
        Record = new RecordRef
        {
            Type = RecordType.Report,
            Id = Id<Wsis.Governance.Record>.Parse("A/66/77"),
            UnknownMembers = [new UnknownMember("later", """ [1.0, -0, 1e400, {"b": 1, "a": 2}] """)],
        },
        Pointer = JsonPointer.Parse("/a~1b"),
        Reason = LocalizedText.Create(("fr", "Inversé."), ("ar", "معكوس"), ("en", "Mirrored.")),
        Evidence = Evidence.Partial,
        UnknownMembers = [new UnknownMember("z", "\"\\u0000\\u00e9\""), new UnknownMember("a", "null")],
    };

    [Fact]
    public void A_record_is_written_on_one_line_in_canonical_form() =>
        Bytes(false).Should().Equal(Encoding.UTF8.GetBytes(Compact));

    [Fact]
    public void A_record_is_written_over_many_lines_in_canonical_form() =>
        Bytes(true).Should().Equal(Encoding.UTF8.GetBytes(Indented.ReplaceLineEndings("\n")));

    [Fact]
    public void A_file_begins_with_its_format_and_its_records()
    {
        var buffer = new ArrayBufferWriter<byte>();
        WsisJson.Write(WsisJson.Read("""{"records":[],"format":"wsis-governance/1","x":[ ]}""").Value, buffer);

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(
            "{\n  \"format\": \"wsis-governance/1\",\n  \"records\": [],\n  \"x\": []\n}\n");
    }

    [Fact]
    public void Each_record_is_written_on_a_separate_line()
    {
        var buffer = new ArrayBufferWriter<byte>();
        WsisJson.WriteLines([Sample, Sample], buffer);

        buffer.WrittenSpan.ToArray().Should().Equal(Encoding.UTF8.GetBytes(Compact + "\n" + Compact + "\n"));
    }

    [Fact]
    public void The_hash_is_that_of_the_compact_form()
    {
        var expected =
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Compact)));

        WsisJson.HashOf(Sample).Should().Be(expected).And.MatchRegex("^[0-9a-f]{64}$");
        WsisJson.HashOf(Sample with { Evidence = default }).Should().NotBe(expected);
        FluentActions.Invoking(() => WsisJson.HashOf(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_required_list_is_written_even_where_it_is_empty_and_an_optional_one_is_not()
    {
        var text = """{"type":"organizationList","id":"l","title":{"en":"L"},"members":[],"volunteers":[]}""";

        WsisJson.ToJson(WsisJson.Read(text).Value[0]).Should().Be(
            """{"type":"organizationList","id":"l","title":{"en":"L"},"members":[]}""");
    }

    private static byte[] Bytes(bool isIndented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        WsisJson.Write(Sample, buffer, isIndented);
        return buffer.WrittenSpan.ToArray();
    }
}
