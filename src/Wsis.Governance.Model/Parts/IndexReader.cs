using System.Text.Json;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Streaming;
using Wsis.Governance.Validation;
using Wsis.Governance.Values;

namespace Wsis.Governance.Parts;

/// <summary>Reads index files line by line.</summary>
internal sealed class IndexReader(string? name, OverflowFile? overflow) : IDisposable
{
    private readonly ReadContext reading = new(ReadOptions.Default, new StringPool());
    private readonly List<Part> parts = [];
    private PartInHand? inHand;
    private long line;

    /// <summary>Reads the parts of an index file.</summary>
    /// <exception cref="FormatException">The text is no index file, or is cut off.</exception>
    public Part[] Read(Stream index)
    {
        using var window = new TextWindow();
        while (!window.IsFinal)
        {
            window.Fill(index.Read(window.Space().Span));
            ReadLines(window);
        }

        return inHand is null ? [.. parts] : throw Wrong("the index is cut off: it does not end as indexes end");
    }

    /// <inheritdoc/>
    public void Dispose() => inHand?.Dispose();

    private void ReadLines(TextWindow window)
    {
        for (int end; (end = window.Text.IndexOf((byte)'\n')) >= 0 || (window.IsFinal && window.Text.Length > 0);)
        {
            line++;
            var text = end < 0 ? window.Text : window.Text[..end];
            ReadLine(text, window.Offset);
            window.Pass(end < 0 ? text.Length : text.Length + 1);
        }
    }

    private void ReadLine(ReadOnlySpan<byte> text, long offset)
    {
        var json = new Utf8JsonReader(text);
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject || !json.Read())
            {
                throw Wrong("a line of an index is a JSON object");
            }

            ReadEntry(ref json, offset);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw Wrong("the line is no JSON of an index");
        }
    }

    private void ReadEntry(ref Utf8JsonReader json, long offset)
    {
        if (json.ValueTextEquals("index"u8))
        {
            Begin(ref json);
            return;
        }

        var part = inHand ?? throw Wrong("an index begins with its format, source and rules");
        if (json.ValueTextEquals("at"u8))
        {
            ReadRecord(ref json, part, offset);
        }
        else if (json.ValueTextEquals("passedOver"u8))
        {
            part.Keeper.PassOver(NextString(ref json));
        }
        else if (json.ValueTextEquals("finding"u8))
        {
            ReadFinding(ref json, part);
        }
        else if (json.ValueTextEquals("end"u8))
        {
            End(ref json, part);
        }
        else
        {
            throw Wrong($"an index has no entry \"{json.GetString()}\"");
        }
    }

    private void Begin(ref Utf8JsonReader json)
    {
        if (inHand is not null)
        {
            throw Wrong("the index before this one is cut off");
        }

        if (NextString(ref json) is var format && format != IndexLine.Format)
        {
            throw Wrong($"the index has the format \"{format}\"; this version reads \"{IndexLine.Format}\"");
        }

        string? source = null;
        string? rules = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (json.GetString())
            {
                case "source": source = NextString(ref json); break;
                case "rules": rules = NextString(ref json); break;
                default: json.Skip(); break;
            }
        }

        inHand = new PartInHand(source, rules ?? throw Wrong("the index does not say which rules were run"), overflow);
    }

    private void ReadRecord(ref Utf8JsonReader json, PartInHand part, long entry)
    {
        var place = RecordLine.ReadPlace(ref json) with { Entry = entry };
        Record? record = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("record"u8))
            {
                record = NextRecord(ref json);
            }
            else if (json.ValueTextEquals("pointer"u8))
            {
                place = place with { Pointer = PointerOf(NextString(ref json)) };
            }
            else if (json.ValueTextEquals("text"u8))
            {
                part.HasTexts = true;
                json.Read();
            }
            else
            {
                json.Skip();
            }
        }

        part.Add(record ?? throw Wrong("the record is not whole"), place);
    }

    private Record? NextRecord(ref Utf8JsonReader json)
    {
        var reader = new RecordReader(reading, json);
        reader.Advance();
        var record = reader.ReadRecord();
        json = reader.Json;
        reading.Clear();
        return record;
    }

    private void ReadFinding(ref Utf8JsonReader json, PartInHand part)
    {
        var code = NextString(ref json);
        if (!RuleCatalogue.TryGet(code, out var rule))
        {
            throw Wrong($"this version has no rule \"{code}\"");
        }

        var entry = new FindingEntry { Rule = rule };
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            entry.Read(ref json);
        }

        if (!part.TryAdd(entry))
        {
            throw Wrong("the finding is about no record of this part");
        }
    }

    private void End(ref Utf8JsonReader json, PartInHand part)
    {
        var count = RecordLine.NextNumber(ref json);
        var (readingDropped, dropped) = (0, 0);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (json.GetString())
            {
                case "readingDropped": readingDropped = (int)RecordLine.NextNumber(ref json); break;
                case "dropped": dropped = (int)RecordLine.NextNumber(ref json); break;
                default: json.Skip(); break;
            }
        }

        if (count != part.Count)
        {
            throw Wrong(FormattableString.Invariant($"{count} records are announced, but there are {part.Count}"));
        }

        parts.Add(part.End(name, readingDropped, dropped));
        part.Dispose();
        inHand = null;
    }

    private static string NextString(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString() ?? "";
    }

    private JsonPointer PointerOf(string text) =>
        JsonPointer.TryParse(text, out var pointer) ? pointer : throw Wrong($"\"{text}\" is no JSON pointer");

    private FormatException Wrong(string problem) =>
        new(FormattableString.Invariant($"{name ?? "The index"}, line {line}: {problem}."));
}
