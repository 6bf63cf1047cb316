using System.Text.Json;

namespace Wsis.Governance.Json.Reading;

/// <summary>Reads a file of records with a regular frame: the format, the records, the schema of an editor and the
/// context of linked data, nothing else. Records may have any form, as long as they are well-formed JSON. At anything
/// else it gives up, and the diagnostic reader reads the file from its beginning.</summary>
internal ref struct FastPathFileReader(ReadContext reading, ReadOnlySpan<byte> text)
{
    // Records are in a list in an object.
    private const int DepthOfRecords = 2;

    private readonly ReadContext reading = reading;
    private readonly long origin = reading.Origin;
    private JsonTokenizer json = new(text, reading.Scratch, reading.Options.MaxStringLength);
    private bool isFormatSeen;
    private bool areRecordsSeen;
    private UnknownMembers? welcome;

    /// <summary>The members next to format and records; null if there are none.</summary>
    public readonly UnknownMembers? Welcome => welcome;

    /// <summary>Receives a record and its offset in the text; null for an incomplete record.</summary>
    public delegate void Taker(Record? record, int index, long offset);

    /// <summary>Reads the file.</summary>
    /// <returns>False if the diagnostic reader must read it; the records and problems so far must
    /// then be discarded.</returns>
    public bool TryRead(Taker take)
    {
        for (var goesOn = json.TryEnterObject(); goesOn; goesOn = json.TryNextMember())
        {
            if (!areRecordsSeen && json.TryName("records"u8))
            {
                areRecordsSeen = true;
                ReadRecords(take);
            }
            else if (!isFormatSeen && json.TryName("format"u8))
            {
                isFormatSeen = true;
                ReadFormat();
            }
            else if (!TryKeepUnknown("$schema"u8, "$schema") && !TryKeepUnknown("@context"u8, "@context"))
            {
                json.Fail();
            }
        }

        return areRecordsSeen && json.IsAtEnd;
    }

    private void ReadFormat()
    {
        if (!json.Take().SequenceEqual("wsis-governance/1"u8))
        {
            json.Fail();
        }
    }

    // Kept unchanged, like an unknown member.
    private bool TryKeepUnknown(ReadOnlySpan<byte> utf8Name, string name)
    {
        if (!json.TryName(utf8Name))
        {
            return false;
        }

        welcome ??= new UnknownMembers();
        var length = ReadValue(out var value);
        if (length == 0 || !welcome.TryName(name))
        {
            json.Fail();
            return true;
        }

        welcome.Keep(name, value);
        json.Skip(length);
        return true;
    }

    // The length of the value in the text; 0 if it cannot be kept.
    private int ReadValue(out string value)
    {
        value = "";
        var options = new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = reading.Options.MaxDepth - 1 };
        var reader = new Utf8JsonReader(json.Rest, options);
        try
        {
            var isWhole = reader.Read()
                && UnknownValueCopier.TryRead(ref reader, reading.Options.MaxStringLength, out value, out _)
                    == UnknownValueError.None;
            return isWhole ? (int)reader.BytesConsumed : 0;
        }
        catch (JsonException)
        {
            return 0;
        }
    }

    private void ReadRecords(Taker take)
    {
        var index = 0;
        for (var goesOn = json.TryEnterList(); goesOn; goesOn = json.TryNext((byte)']'))
        {
            var rest = json.Rest;
            var start = origin + json.Position;
            if (!FastPathRecordReader.TryRead(reading, rest, out var record, out var length))
            {
                reading.Origin = start;
                (record, length) = ReadWithProblems(rest);
            }

            json.Skip(length);
            if (length == 0 || index == reading.Options.MaxRecords || reading.IsFull)
            {
                json.Fail();
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
            var reader = new DiagnosticRecordReader(reading, new Utf8JsonReader(rest, options));
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
