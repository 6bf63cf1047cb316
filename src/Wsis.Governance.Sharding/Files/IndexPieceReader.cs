using System.Text.Json;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Sharding.Packing;

namespace Wsis.Governance.Sharding.Files;

/// <summary>Reads the lines of an index file that hold records, and packs these. For one thread at a time.</summary>
internal sealed class IndexPieceReader(SpillFile spill)
{
    // What could be written can be read.
    private static readonly ReadOptions options = new() { MaxDepth = int.MaxValue, MaxStringLength = int.MaxValue };
    private static readonly JsonReaderOptions deep = new() { MaxDepth = int.MaxValue };

    private readonly ReadContext reading = new(options, null);
    private readonly RecordPackBuilder builder = new(spill);
    private bool hasTexts;

    /// <summary>Reads whole lines of an index file.</summary>
    public List<IndexPiece> Read(TextBatch batch)
    {
        var pieces = new List<IndexPiece>();
        long number = batch.Place.Line;
        var first = number;
        var lines = batch.Lines;
        for (var offset = batch.Offset; !lines.IsEmpty; number++)
        {
            var end = lines.IndexOf((byte)'\n') is >= 0 and var found ? found : lines.Length;
            var line = lines[..end].TrimEnd((byte)'\r');
            if (line.StartsWith(RecordLine.Beginning))
            {
                if (!TryReadRecord(line, offset))
                {
                    AddRun(pieces, first);
                    pieces.Add(new IndexPiece { Line = number, Problem = "the record is not whole" });
                    return pieces;
                }
            }
            else if (line.ContainsAnyExcept(Encodings.WhiteSpace))
            {
                AddRun(pieces, first);
                pieces.Add(new IndexPiece { Line = number, Text = line.ToArray() });
                first = number + 1;
            }

            offset += Math.Min(end + 1, lines.Length);
            lines = lines[Math.Min(end + 1, lines.Length)..];
        }

        AddRun(pieces, first);
        batch.Release();
        return pieces;
    }

    private void AddRun(List<IndexPiece> pieces, long first)
    {
        var records = builder.Complete();
        if (records.Count > 0)
        {
            pieces.Add(new IndexPiece { Line = first, Records = records, HasTexts = hasTexts });
        }

        hasTexts = false;
    }

    private bool TryReadRecord(ReadOnlySpan<byte> line, long offset)
    {
        var json = new Utf8JsonReader(line, deep);
        try
        {
            json.Read();
            json.Read();
            var position = RecordLine.ReadPosition(ref json) with { Entry = offset };
            json.Read();
            if (json.ValueTextEquals("pointer"u8))
            {
                position = position with { Pointer = RecordLine.NextPointer(ref json) };
                json.Read();
            }

            return json.ValueTextEquals("record"u8) && TryReadRecord(line, json, position);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private bool TryReadRecord(ReadOnlySpan<byte> line, Utf8JsonReader json, in RecordPosition position)
    {
        var text = line[(int)json.BytesConsumed..];
        if (!SwiftReader.TryRead(reading, text, out var record, out var length))
        {
            (record, length) = ReadSlowly(json, (int)json.BytesConsumed);
        }

        if (record is null)
        {
            return false;
        }

        var rest = text[length..];
        var hasText = rest.StartsWith(",\"text\":\""u8) && rest.EndsWith("\"}"u8);
        hasTexts |= hasText;
        builder.Add(record, position, default);
        return hasText || rest.SequenceEqual("}"u8);
    }

    private (Record? Record, int Length) ReadSlowly(Utf8JsonReader json, int begin)
    {
        var reader = new RecordReader(reading, json);
        reader.Advance();
        var record = reader.ReadRecord();
        reading.Clear();
        return (record, (int)reader.Json.BytesConsumed - begin);
    }
}
