using System.Text.Json;

namespace Wsis.Governance.Json.Reading;

/// <summary>
/// Goes through a file of records whose frame is as it should be: the format, the records, nothing else. Of the
/// records each may be as it likes, as long as it is well-formed. At anything else it gives up, and the file is read
/// from its beginning by the reader that says what is wrong.
/// </summary>
internal ref struct SwiftFile(ReadContext reading, ReadOnlySpan<byte> text)
{
    // Records lie in a list in an object.
    private const int DepthOfRecords = 2;

    private readonly ReadContext reading = reading;
    private readonly long origin = reading.Origin;
    private JsonCursor json = new(text, reading.Scratch, reading.Options.MaxStringLength);
    private bool isFormatSeen;
    private bool areRecordsSeen;

    /// <summary>Takes a record: what was read, and where in the text it begins; null for one that is not
    /// whole.</summary>
    public delegate void Taker(Record? record, int index, long offset);

    /// <summary>Reads the file.</summary>
    /// <returns>False where the other reader must read it; what was taken and noted so far is then to be
    /// forgotten.</returns>
    public bool TryRead(Taker take)
    {
        for (var goesOn = json.TryEnterObject(); goesOn; goesOn = json.TryNextMember())
        {
            if (!areRecordsSeen && json.TryName("records"u8))
            {
                areRecordsSeen = true;
                ReadRecords(take);
            }
            else if (isFormatSeen || !json.TryName("format"u8) || !json.Take().SequenceEqual("wsis-governance/1"u8))
            {
                json.Lose();
            }
            else
            {
                isFormatSeen = true;
            }
        }

        return areRecordsSeen && json.IsAtEnd;
    }

    private void ReadRecords(Taker take)
    {
        var index = 0;
        for (var goesOn = json.TryEnterList(); goesOn; goesOn = json.TryNext((byte)']'))
        {
            var rest = json.Rest;
            var start = origin + json.Position;
            if (!SwiftReader.TryRead(reading, rest, out var record, out var length))
            {
                reading.Origin = start;
                (record, length) = ReadWithProblems(rest);
            }

            json.Pass(length);
            if (length == 0 || index == reading.Options.MaxRecords || reading.IsFull)
            {
                json.Lose();
            }

            take(record, index, start);
            index++;
        }

        reading.Origin = origin;
    }

    private readonly (Record? Record, int Length) ReadWithProblems(ReadOnlySpan<byte> rest)
    {
        var options = new JsonReaderOptions
        {
            AllowMultipleValues = true,
            MaxDepth = reading.Options.MaxDepth - DepthOfRecords,
        };
        try
        {
            var reader = new RecordReader(reading, new Utf8JsonReader(rest, options));
            reader.Advance();
            var record = reader.ReadRecord();
            return (record, (int)reader.Json.BytesConsumed);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
