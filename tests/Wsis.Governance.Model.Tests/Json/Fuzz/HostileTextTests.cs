using System.IO.Compression;
using System.Text;
using Wsis.Governance.Findings;
using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Json.Fuzz;

/// <summary>Texts made to exhaust or mislead a reader. Each brings findings, never an exception.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("", "(1,1): error WSIS0001: The text is not well-formed JSON here: it is empty.")]
    [InlineData("\uFEFF", "(1,1): error WSIS0001: The text is not well-formed JSON here: it is empty.")]
    [InlineData("garbage", "(1,1): error WSIS0001: The text is not well-formed JSON here: no value begins with \"g\".")]
    [InlineData("[]", "(1,1): error WSIS0004: Expected a file of records, which is an object with the list \"records\", or one record per line, found a list. Write {\"records\": […]} around it, or each record on a separate line.")]
    [InlineData("{}", "(1,1): error WSIS0003: The required member \"type\" is missing.")]
    [InlineData("{\"type\":5}", "(1,9): error WSIS0004 /type: Expected a record type, as a string, found a number.")]
    [InlineData("{\"type\":\"mandat\"}", "(1,9): error WSIS0002 /type: \"mandat\" is not a record type of this version; the record cannot be read. Did you mean \"mandate\"?")]
    public void A_text_without_records_is_reported_with_the_reason(string text, string finding) =>
        Findings(SampleTexts.Utf8(text)).Should().Equal(finding);

    [Theory]
    [InlineData("{\"records\": [],\n }", "the object; commas only separate members")]
    [InlineData("{\"records\": [1 , ]}", "the list; commas only separate elements")]
    public void A_trailing_comma_is_reported(string text, string problem) =>
        Findings(SampleTexts.Utf8(text)).Should().ContainMatch($"*WSIS0001*: there is a comma before the end of {problem}.");

    [Theory]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", false, "UTF-16")]
    [InlineData("utf-32", true, "UTF-32")]
    [InlineData("utf-32BE", true, "UTF-32")]
    [InlineData("utf-32", false, "UTF-32")]
    [InlineData("utf-32BE", false, "UTF-32")]
    public void Another_encoding_is_named(string encoding, bool hasMark, string name)
    {
        var writer = Encoding.GetEncoding(encoding);
        byte[] text = [.. hasMark ? writer.GetPreamble() : [], .. writer.GetBytes(SampleTexts.Position)];

        Findings(text).Should().Equal($"(1,1): error WSIS0014: The text is not valid here: it is {name}; save it as UTF-8.");
    }

    [Fact]
    public void A_compressed_text_is_named()
    {
        const string Finding = "(1,1): error WSIS0014: The text is not valid here: it is compressed (gzip); "
            + "decompress it first, for example with gunzip -c.";
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(SampleTexts.Utf8(SampleTexts.Position));
        }

        Findings(compressed.ToArray()).Should().Equal(Finding);
    }

    [Fact]
    public void A_repeated_member_is_reported_at_any_position()
    {
        var text = """
            {"type":"position","id":"p-1","id":"p-2","type":"mandate","x":1,"x":{"y":2},
            "subject":{"type":"mandate","id":"m-1","type":"report"},"stance":"supports",
            "statement":{"en":"A","ar":"B","en":"C","EN":"D"},
            "heldBy":{"quantifier":"some","groups":["government"],"groups":[]}}
            """;

        var read = WsisJson.Read(text);

        read.Value.Should().ContainSingle();
        WsisJson.ToJson(read.Value[0]).Should().Be(
            """{"type":"position","id":"p-1","subject":{"type":"mandate","id":"m-1"},"stance":"supports","statement":{"en":"A","ar":"B"},"heldBy":{"quantifier":"some","groups":["government"]},"x":1}""");
        read.Findings.Select(finding => finding.ToString()).Should().Equal(
            "(1,31): error WSIS0007 /id: The member \"id\" occurs twice in this object; the first one is kept.",
            "(1,42): error WSIS0007 /type: The member \"type\" occurs twice in this object; the first one is kept.",
            "(1,59): note WSIS0006 /x: This version does not know the member \"x\"; it is kept and written back.",
            "(1,65): error WSIS0007 /x: The member \"x\" occurs twice in this object; the first one is kept.",
            "(2,40): error WSIS0007 /subject/type: The member \"type\" occurs twice in this object; the first one is kept.",
            "(3,32): error WSIS0007 /statement/en: The member \"en\" occurs twice in this object; the first one is kept.",
            "(3,41): error WSIS0007 /statement/EN: The member \"en\" occurs twice in this object; the first one is kept.",
            "(4,55): error WSIS0007 /heldBy/groups: The member \"groups\" occurs twice in this object; the first one is kept.");
    }

    [Fact]
    public void A_type_at_the_end_and_one_in_escapes_are_found()
    {
        var last = SampleTexts.Principle.Replace("\"type\":\"principle\",", "").Replace("\"29\"}}", "\"29\"},\"type\":\"principle\"}");
        var escaped = SampleTexts.Principle.Replace("\"type\":\"principle\"", "\"t\\u0079pe\":\"pri\\u006eciple\"");

        foreach (var text in (string[])[last, escaped])
        {
            var read = WsisJson.Read(text);
            read.Findings.Should().BeEmpty();
            WsisJson.ToJson(read.Value[0]).Should().Be(SampleTexts.Principle);
        }
    }

    [Fact]
    public void A_type_in_a_nested_object_is_not_the_type_of_the_record() =>
        Findings(SampleTexts.Utf8("""{"x":{"type":"mandate"},"id":"a"}""")).Should().Equal(
            "(1,1): error WSIS0003: The required member \"type\" is missing.");

    [Fact]
    public void Names_with_lone_surrogates_in_them_are_passed_over()
    {
        foreach (var name in (string[])["ty\\ud800", "\\udc00", "t\\ud800e", "i\\udfff", "\\ud800\\u0041"])
        {
            var text = SampleTexts.Principle[..^1] + $",\"{name}\":1}}";

            var read = WsisJson.Read(text);

            read.Value.Should().ContainSingle(name);
            read.Findings.Should().ContainSingle().Which.ToString().Should().Be(
                "(1,108): error WSIS0014 /" + name.Replace("~", "~0") + ": The text is not valid here: it holds a lone surrogate or bytes that are not UTF-8.");
        }
    }

    [Theory]
    [InlineData("\"id\":\"q-1\"", "\"id\":\"q-\\ud800\"", "/id")]
    [InlineData("Open.", "a\\udc00\\ud800", "/text/en")]
    [InlineData("\"en\"", "\"e\\ud800\"", "/text/e\\ud800")]
    [InlineData("\"tunis-agenda\"", "\"\\ud800\"", "/basis/document")]
    [InlineData("\"29\"", "\"29\",\"x\":{\"y\":[1,\"\\ud800\"]}", "/basis/x/y/1")]
    [InlineData("\"29\"", "\"29\",\"x\":{\"\\ud800\":1}", "/basis/x/\\ud800")]
    public void Lone_surrogates_in_escapes_are_reported_at_their_place(string from, string to, string pointer)
    {
        var findings = WsisJson.Read(SampleTexts.Principle.Replace(from, to)).Findings;

        findings.Should().Contain(finding => finding.Code == "WSIS0014" && finding.Pointer.ToString() == pointer);
    }

    [Theory]
    [InlineData("q-1", "/id")]
    [InlineData("Open.", "/text/en")]
    [InlineData("tunis-agenda", "/basis/document")]
    [InlineData("29", "/basis/paragraphs")]
    public void Bytes_that_are_not_utf8_are_reported_at_their_place(string where, string pointer)
    {
        foreach (var bad in (byte[][])[[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC0, 0xAF]])
        {
            var text = Latin1(SampleTexts.Principle.Replace(where, where + Encoding.Latin1.GetString(bad)));

            var findings = WsisJson.Read(text).Findings;

            findings.Should().Contain(finding => finding.Code == "WSIS0014" && finding.Pointer.ToString() == pointer);
        }
    }

    [Theory]
    [InlineData("\"\u00FFz\":1")]
    [InlineData("\"z\":\"a\u00FF\"")]
    [InlineData("\"z\":{\"\u00C3\":1}")]
    [InlineData("\"z\":[{\"y\":\"\u00ED\u00A0\u0080\"}]")]
    public void Bytes_that_are_not_utf8_in_unknown_members_are_not_silently_corrected(string member)
    {
        var read = WsisJson.Read(Latin1(SampleTexts.Principle[..^1] + "," + member + "}"));

        read.Findings.Should().ContainSingle().Which.Code.Should().Be("WSIS0014");
        read.Value.Should().ContainSingle().Which.UnknownMembers.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\\u0000", "U+0000")]
    [InlineData("\\u001f", "U+001F")]
    [InlineData("\\u007f", "U+007F")]
    [InlineData("\u007f", "U+007F")]
    [InlineData("\u0085", "U+0085")]
    [InlineData("\\u0085", "U+0085")]
    public void Control_characters_are_reported_raw_and_escaped_alike(string control, string name) =>
        Findings(SampleTexts.Utf8(SampleTexts.Principle.Replace("Open.", "a" + control + "b"))).Should().Contain(
            $"(1,45): error WSIS0014 /text/en: The text is not valid here: it holds the control character {name}.");

    [Theory]
    [InlineData("1e400", ", found the number 1e400.")]
    [InlineData("-0", null)]
    [InlineData("99999999999999999999", " from -2147483648 to 2147483647, found the number 99999999999999999999.")]
    [InlineData("2147483648", " from -2147483648 to 2147483647, found the number 2147483648.")]
    [InlineData("\"71\"", ", found the string \"71\". Write it without quotation marks.")]
    public void Numbers_are_whole_and_within_32_bits(string number, string? found)
    {
        var text = """{"type":"outcomeParagraph","id":"tunis-agenda/71","document":"tunis-agenda","number":N,"section":"s"}""";

        var expected = found is null ? Array.Empty<string>() : ["(1,86): error WSIS0004 /number: Expected a whole number" + found];

        Findings(SampleTexts.Utf8(text.Replace(":N", ":" + number))).Should().Equal(expected);
    }

    [Fact]
    public void Unknown_members_keep_their_numbers_as_they_were_written()
    {
        var text = SampleTexts.Principle[..^1] + ",\"n\":[1e400,-0,1.0,99999999999999999999,1E+2]}";

        WsisJson.ToJson(WsisJson.Read(text).Value[0]).Should().Be(text);
    }

    [Theory]
    [InlineData("[", "]", false)]
    [InlineData("{\"a\":", "}", false)]
    [InlineData("[", "]", true)]
    [InlineData("{\"a\":", "}", true)]
    public void Nesting_ends_at_the_limit(string open, string close, bool isBeforeType)
    {
        var deep = "\"x\":" + string.Concat(Enumerable.Repeat(open, 10_000)) + "1"
            + string.Concat(Enumerable.Repeat(close, 10_000));
        var text = isBeforeType
            ? "{" + deep + "," + SampleTexts.Principle[1..]
            : SampleTexts.Principle[..^1] + "," + deep + "}";

        var findings = WsisJson.Read(text).Findings;

        findings.Should().ContainSingle().Which.Message.Should().Be("The depth of nesting is limited to 64; reading of this text or line stops here.");
        findings[0].Pointer.ToString().Should().StartWith("/x");
    }

    [Fact]
    public void Deep_unknown_members_are_kept_where_the_limit_is_raised()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 10_000)) + string.Concat(Enumerable.Repeat("]", 10_000));
        var text = SampleTexts.Principle[..^1] + ",\"x\":" + deep + "}";

        var read = WsisJson.Read(text, new ReadOptions { MaxDepth = 20_000 });

        read.Findings.Should().ContainSingle().Which.Code.Should().Be("WSIS0006");
        WsisJson.ToJson(read.Value[0]).Should().Be(text);
    }

    [Fact]
    public void A_hundred_thousand_unknown_members_take_no_longer_than_their_number()
    {
        var members = string.Concat(Enumerable.Range(0, 100_000).Select(i => $",\"member{i}\":{i}"));
        var text = SampleTexts.Utf8(SampleTexts.Principle[..^1] + members + "}");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = WsisJson.Read(text);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(250L * 1000 * 1000, "nothing is copied for each member");
        read.Value[0].UnknownMembers.Should().HaveCount(100_000);
        read.Findings.Should().HaveCount(10_001);
    }

    [Fact]
    public void Two_hundred_megabytes_of_brackets_are_refused_by_the_first_of_them()
    {
        foreach (var open in (byte[])[(byte)'[', (byte)'{'])
        {
            var before = GC.GetAllocatedBytesForCurrentThread();

            var items = WsisJson.ReadRecords(new Endless(open, 200_000_000)).ToList();
            var lines = WsisJson.ReadLines(new Endless(open, 200_000_000)).ToList();

            items.Should().ContainSingle().Which.HasErrors.Should().BeTrue();
            lines.Should().ContainSingle().Which.HasErrors.Should().BeTrue();
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000_000);
        }
    }

    [Fact]
    public async Task Two_hundred_megabytes_of_brackets_are_not_loaded()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = await WsisJson.ReadAsync(
            new Endless((byte)'[', 200_000_000), cancellation: TestContext.Current.CancellationToken);

        read.Findings.Should().ContainSingle().Which.Rule.Should().Be(ReadingRules.WrongValueKind);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000_000);
    }

    [Fact]
    public void A_text_cut_off_anywhere_has_a_finding()
    {
        var text = SampleTexts.Utf8(SampleTexts.File(SampleTexts.Position, SampleTexts.Principle));
        for (var length = 0; length < text.Length; length++)
        {
            var read = WsisJson.Read(text.AsSpan(0, length));

            read.Findings.Should().NotBeEmpty($"only {length} bytes are there");
            read.HasErrors.Should().BeTrue();
        }
    }

    private static string[] Findings(byte[] text) =>
        [.. WsisJson.Read(text).Findings.Select(finding => finding.ToString())];

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);
}
