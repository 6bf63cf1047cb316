using System.Buffers;
using System.Text;
using Wsis.Governance.Json;
using Wsis.Governance.Sharding;

namespace Wsis.Governance.Fuzz;

/// <summary>What takes text from strangers, and what must hold of it whatever the text.</summary>
internal static class Targets
{
    /// <summary>The names.</summary>
    public static string[] Names { get; } = ["reader", "symbols", "citations", "index"];

    /// <summary>The target of that name; null where there is none.</summary>
    public static Action<byte[]>? Find(string name) => name switch
    {
        "reader" => Read,
        "symbols" => Parse,
        "citations" => Scan,
        "index" => ReadIndex,
        _ => null,
    };

    // No exception; what is read can be checked, written, and read again as the same.
    private static void Read(byte[] text)
    {
        var read = WsisJson.Read(text);
        _ = WsisJson.AddLocations(read.Value.Validate().Findings, text).Count;
        var written = new ArrayBufferWriter<byte>();
        WsisJson.WriteLines(read.Value, written);
        var again = WsisJson.Read(written.WrittenSpan).Value;
        Claim(read.Value.Count == 0 || read.Value.SequenceEqual(again), "What was written is read as something else.");
        Claim(
            WsisJson.ReadRecords(new MemoryStream(text)).Count(item => item.Record is not null) >= read.Value.Count,
            "Streaming loses records.");
        var options = new ShardOptions
        {
            Reading = new ReadOptions { SourceName = "text" },
            OpenText = _ => new MemoryStream(text),
        };
        var shards = new ShardCollection();
        shards.Add(new MemoryStream(text), options);
        _ = shards.Validate(options);
    }

    // What can be read is read again from its canonical text, as the same.
    private static void Parse(byte[] text)
    {
        var symbol = Encoding.UTF8.GetString(text);
        if (DocumentSymbol.TryParse(symbol, out var parsed))
        {
            Claim(
                DocumentSymbol.TryParse(parsed.Canonical, out var again) && again.Equals(parsed),
                "The canonical text is another symbol.");
        }

        _ = ParagraphSet.TryParse(symbol, out _);
        _ = SymbolUrl.TryParse(symbol, out _);
    }

    // Citations lie in the text, in order.
    private static void Scan(byte[] text)
    {
        var running = Encoding.UTF8.GetString(text);
        var end = 0;
        foreach (var match in CitationScanner.Scan(running))
        {
            Claim(
                match.Offset >= end && match.Length > 0 && match.Offset + match.Length <= running.Length,
                "A citation lies outside the text or over another.");
            end = match.Offset + match.Length;
        }
    }

    // An index is read, or refused with its line.
    private static void ReadIndex(byte[] text)
    {
        try
        {
            new ShardCollection().AddIndex(new MemoryStream(text), "index");
        }
        catch (FormatException)
        {
            // The documented exception.
        }
    }

    private static void Claim(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
