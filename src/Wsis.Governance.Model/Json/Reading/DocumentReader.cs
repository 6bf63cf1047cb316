using System.Text;
using System.Text.Json;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>Reads a whole text: a file of records, a single record, or records one a line.</summary>
internal sealed class DocumentReader(Reading reading)
{
    private const string Format = "wsis-governance/1";

    private readonly ReadOptions options = reading.Options;
    private readonly List<Record> records = [];
    private readonly List<RecordOrigin> origins = [];
    private ValueList<UnknownMember> unknown;
    private bool hasOffsets = true;

    /// <summary>Reads the text, whatever is in it.</summary>
    public ReadResult Read(ReadOnlySpan<byte> utf8)
    {
        var start = Encodings.LengthOfUtf8Mark(utf8);
        if (CanBegin(utf8, start))
        {
            ReadRoot(utf8, start);
        }

        var corpus = WsisCorpus.Read([.. records], [.. origins], unknown, reading.PassedOver);
        return new ReadResult(corpus, ProblemPlaces.Resolve(utf8, reading.Problems, options.SourceName));
    }

    /// <summary>Reads the file or single record at hand, as part of a text of which no more is known than that.</summary>
    /// <remarks>The records have no offsets: where they begin in the whole text cannot be told.</remarks>
    public WsisCorpus ReadPart(ref RecordReader reader)
    {
        hasOffsets = false;
        if (reader.Json.TokenType == JsonTokenType.StartObject && LineForm.IsFile(reader.Json))
        {
            ReadFile(ref reader, 0);
        }
        else
        {
            ReadSingle(ref reader, 0);
        }

        return WsisCorpus.Read([.. records], [.. origins], unknown, reading.PassedOver);
    }

    private bool CanBegin(ReadOnlySpan<byte> utf8, int start)
    {
        if (utf8.Length > options.LongestText)
        {
            reading.NoteLimit(0, "length of a text, in bytes,", options.LongestText);
            return false;
        }

        if (Encodings.NameOfForeign(utf8) is { } encoding)
        {
            reading.Note(ReadingRules.InvalidText, 0, [new("problem", $"it is {encoding}; save it as UTF-8")]);
            return false;
        }

        var first = utf8[start..].IndexOfAnyExcept(Encodings.WhiteSpace);
        if (first < 0)
        {
            reading.Note(ReadingRules.MalformedJson, start, [new("problem", "it is empty")]);
            return false;
        }

        if (utf8[start + first] == '[')
        {
            reading.Note(
                ReadingRules.WrongValueKind,
                start + first,
                [new("expected", "a file of records, which is an object, or one record a line"), new("found", "a list")]);
            return false;
        }

        return true;
    }

    private void ReadRoot(ReadOnlySpan<byte> utf8, int start)
    {
        if (LineForm.IsOneRecordALine(utf8[start..], options.MostDepth))
        {
            ReadLines(utf8, start);
            return;
        }

        var root = LineForm.IsFile(utf8[start..], options.MostDepth) ? (RootReading)ReadFile : ReadSingle;
        ReadText(utf8[start..], start, root);
    }

    private delegate void RootReading(ref RecordReader reader, long origin);

    /// <summary>Reads one JSON text from its first token to its last.</summary>
    private void ReadText(ReadOnlySpan<byte> text, long origin, RootReading root)
    {
        reading.Origin = origin;
        var reader = new RecordReader(reading, new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = options.MostDepth }));
        try
        {
            reader.Advance();
            root(ref reader, origin);
            while (!reading.IsFull && reader.Advance())
            {
            }
        }
        catch (JsonException malformed)
        {
            NoteMalformed(text, malformed);
        }
    }

    private void ReadSingle(ref RecordReader reader, long origin)
    {
        var offset = origin + reader.Offset;
        if (reader.ReadRecord() is { } record)
        {
            Add(record, default, offset);
        }
    }

    private void ReadLines(ReadOnlySpan<byte> utf8, int start)
    {
        while (start < utf8.Length && !reading.IsFull && records.Count < options.MostRecords)
        {
            var length = utf8[start..].IndexOf((byte)'\n');
            var line = length < 0 ? utf8[start..] : utf8.Slice(start, length);
            if (line.IndexOfAnyExcept(Encodings.WhiteSpace) >= 0)
            {
                ReadText(line, start, ReadSingle);
            }

            start += line.Length + 1;
        }

        NoteIfMoreRecords(start, start < utf8.Length);
    }

    private void ReadFile(ref RecordReader reader, long origin)
    {
        while (reader.Advance() && reader.Json.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.Json.ValueTextEquals("records"u8))
            {
                ReadRecords(ref reader, origin);
            }
            else if (reader.Json.ValueTextEquals("format"u8))
            {
                reader.Advance();
                CheckFormat(reader.Json);
                reader.PassValue();
            }
            else
            {
                reader.KeepFileMember(ref unknown);
            }

            if (reading.IsFull)
            {
                return;
            }
        }
    }

    private void ReadRecords(ref RecordReader reader, long origin)
    {
        reader.Advance();
        if (!reader.IsAtList())
        {
            return;
        }

        for (var index = 0; reader.Advance() && reader.Json.TokenType != JsonTokenType.EndArray; index++)
        {
            var offset = origin + reader.Offset;
            if (reader.ReadRecord() is { } record)
            {
                Add(record, JsonPointer.Parse("/records").Append(index), offset);
            }

            if (reading.IsFull || records.Count >= options.MostRecords)
            {
                NoteIfMoreRecords(reader.Offset, true);
                reader.PassList();
                return;
            }
        }
    }

    private void Add(Record record, JsonPointer pointer, long offset)
    {
        records.Add(record);
        origins.Add(new RecordOrigin(options.SourceName, pointer, hasOffsets ? offset : -1));
    }

    private void NoteIfMoreRecords(long offset, bool isMore)
    {
        if (isMore && records.Count >= options.MostRecords)
        {
            reading.NoteLimit(offset, "number of records", options.MostRecords);
        }
    }

    private void CheckFormat(Utf8JsonReader format)
    {
        if (format.TokenType == JsonTokenType.String && format.ValueTextEquals(Format))
        {
            return;
        }

        var text = format.TokenType == JsonTokenType.String ? Encoding.UTF8.GetString(format.ValueSpan) : "…";
        reading.Note(ReadingRules.UnsupportedFormat, format.TokenStartIndex, [new("format", text)]);
    }

    private void NoteMalformed(ReadOnlySpan<byte> text, JsonException malformed)
    {
        var offset = Encodings.OffsetOf(text, malformed.LineNumber ?? 0, malformed.BytePositionInLine ?? 0);
        if (IsTooDeepAt(text, offset))
        {
            reading.NoteLimit(offset, "depth of nesting", options.MostDepth);
            return;
        }

        var message = malformed.Message.AsSpan();
        var suffix = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        reading.Note(
            ReadingRules.MalformedJson, offset, [new("problem", (suffix < 0 ? message : message[..suffix]).ToString())]);
    }

    // True where a reader that goes one level deeper passes the place: then nothing but the depth was wrong.
    private bool IsTooDeepAt(ReadOnlySpan<byte> text, long offset)
    {
        if (offset >= text.Length || text[(int)offset] is not ((byte)'[' or (byte)'{'))
        {
            return false;
        }

        var deeper = new JsonReaderState(new JsonReaderOptions { MaxDepth = Math.Min(options.MostDepth, int.MaxValue - 1) + 1 });
        var json = new Utf8JsonReader(text[..((int)offset + 1)], false, deeper);
        try
        {
            while (json.Read())
            {
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return json.CurrentDepth >= options.MostDepth;
    }
}
