using System.Diagnostics;
using System.Text;
using Wsis.Governance.Tests.Json.Streaming;

namespace Wsis.Governance.Tests.Json.Fuzz;

/// <summary>
/// 200,000 changed texts from a fixed seed: no exception but the documented one, no hang, bounded memory. What this has
/// found stands as a test with a name of its own in <see cref="HostileTextTests"/>.
/// </summary>
public class FuzzTests
{
    private const int Texts = 60_000;
    private const int Values = 140_000;

    // Generous, because the machine may be busy: what hangs takes far longer.
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(5);

    private static readonly byte[][] pieces = Bytes(
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\r\n", "null", "true", "1e400", "-0", "1.0", "99999999999999999999",
        "\\u0000", "\\ud800", "\\udc00\\ud800", "\\u007f", "\"type\":", "\"id\":", "\"type\":\"mandate\",", "\"en\":\"x\",", "\"x\":{},",
        "\"\":[[[[]]]]", "{\"type\":\"report\"}", "\uFEFF", "\u200F", "ـ", "٢٥٢/٦٠", "/", "-", "(", ")", ",", "A/", "RES", "CRP.", "Add.1", "270",
        "bis", "باء", "preamble", "annex", "zh-Hant", "x-", "~1", "~", "2005-02-30", "-13", "\0", "é", "𝔸",
        new string('[', 70), new string('9', 400), new string('a', 300));

    [Fact]
    public void Reading_never_throws_for_any_text()
    {
        var corpus = Bytes(
            SampleTexts.Position, SampleTexts.Principle, SampleTexts.File(SampleTexts.Position, SampleTexts.Principle),
            SampleTexts.Position + "\n" + SampleTexts.Principle + "\n", "{\n  \"format\": \"wsis-governance/1\",\n  \"records\": []\n}").ToList();
        foreach (var record in EachType(ReferenceFiles.Records()))
        {
            corpus.Add(SampleTexts.Utf8(WsisJson.ToJson(record)));
            corpus.Add(SampleTexts.Utf8(WsisJson.ToJson(record, isIndented: true)));
        }

        var mutator = new Mutator(20111, corpus, [.. pieces, [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF8, 0x88], [0]]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var bytes = 0L;
        for (var round = 0; round < Texts; round++)
        {
            var text = mutator.Next();
            bytes += text.Length;
            Try(text, () => Read(text, round));
        }

        var perByte = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)bytes;
        perByte.Should().BeLessThan(400, "memory is bounded by the length of the text");
    }

    [Fact]
    public void Values_never_throw_for_any_text()
    {
        string[] symbols =
        [
            "A/RES/60/252", "A/66/77-E/2011/103", "E/2010/CRP.4", "WSIS-II/PC-3/DOC/5", "A/RES/57/270B", "ST/SGB/2007/6", "القرار 252/60",
            "S/RES/1325 (2000)", "A/C.2/65/L.56/Rev.1", "TD/B/EX(50)/2",
        ];
        string[] others =
        [
            "68-71", "35 (a)-(e)", "10, 11", "preamble 3", "annex 12", "footnote 2", "header", "table", "2005-11-18", "2005-11", "2005",
            "zh-Hant-TW", "de-CH-1996", "x-unknown", "en-a-bbb-x-a", "tunis-agenda/71", "ec-consultation-2010", "/records/3/a~1b/~0", "",
        ];
        var mutator = new Mutator(20112, [.. Bytes(symbols), .. Bytes(others)], pieces);
        for (var round = 0; round < Values; round++)
        {
            var text = Encoding.UTF8.GetString(mutator.Next());
            Try(
                Encoding.UTF8.GetBytes(text),
                () =>
                {
                    Check<DocumentSymbol>(text);
                    Check<DocumentRef>(text);
                    Check<LanguageTag>(text);
                    Check<PartialDate>(text);
                    Check<ParagraphSet>(text);
                    Check<Id<Mandate>>(text);
                    Check<JsonPointer>(text);
                    Check<WebAddress>(text);
                });
        }
    }

    private static void Read(byte[] text, int round)
    {
        var read = WsisJson.Read(text);
        foreach (var finding in read.Findings)
        {
            if (finding.Location is null || finding.Message.Contains('{') && finding.Message.Contains("{hint}"))
            {
                throw new InvalidOperationException($"A finding without place or with an open message: {finding}");
            }
        }

        foreach (var record in read.Value)
        {
            var again = WsisJson.Read(WsisJson.ToJson(record));
            if (again.Value.Count != 1 || !again.Value[0].Equals(record))
            {
                throw new InvalidOperationException($"Not read back as it was written: {WsisJson.ToJson(record)}");
            }
        }

        if (round % 8 == 0)
        {
            foreach (var _ in WsisJson.ReadLines(new Chunks(text, 1 + (round % 100))))
            {
            }
        }
    }

    private static void Check<T>(string text)
        where T : struct, ITextValue<T>
    {
        if (!T.TryParse(text.AsSpan(), out var value, out var error))
        {
            if (!error.IsFault || error.Position < 0 || error.Position > text.Length)
            {
                throw new InvalidOperationException($"{T.TypeDescription}: no place in the text: {error.Position}");
            }

            return;
        }

        // A symbol of parts that no body has may canonicalize to a text that is refused (B 110CRP.3).
        var isRead = T.TryParse(value.ToString().AsSpan(), out var again, out _);
        var mayBeRefused = typeof(T) == typeof(DocumentSymbol) || typeof(T) == typeof(DocumentRef);
        if (!value.IsDefault && (isRead ? !again.Equals(value) : !mayBeRefused))
        {
            throw new InvalidOperationException($"{T.TypeDescription}: not read back: {value}");
        }
    }

    private static void Try(byte[] text, Action read)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            read();
        }
        catch (Exception failure)
        {
            Assert.Fail($"{failure.GetType().Name}: {failure.Message}\n{Encoding.UTF8.GetString(text)}\n{Convert.ToBase64String(text)}\n{failure.StackTrace}");
        }

        Assert.True(Stopwatch.GetElapsedTime(started) < longest, Convert.ToBase64String(text));
    }

    private static IEnumerable<Record> EachType(IEnumerable<Record> records) =>
        records.GroupBy(record => record.Type.ToString(), StringComparer.Ordinal).SelectMany(ofType => ofType.Take(3));

    private static byte[][] Bytes(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
