using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding.Files;

/// <summary>Reads lines of an index file. For one thread at a time.</summary>
internal sealed class IndexPieceReader
{
    // No limits: this library wrote the text.
    private static readonly ReadOptions options = new() { MaxDepth = int.MaxValue, MaxStringLength = int.MaxValue };

    private readonly ReadContext reading = new(options, null);
    private ReadBatch records = new(null);
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
                if (RecordLine.Read(reading, line, offset) is not { } read)
                {
                    AddRecords(pieces, first);
                    pieces.Add(new IndexPiece { Line = number, Problem = "the record is incomplete" });
                    return pieces;
                }

                records.Add(read.Record, read.Position);
                hasTexts |= read.HasText;
            }
            else if (line.ContainsAnyExcept(Encodings.WhiteSpace))
            {
                AddRecords(pieces, first);
                pieces.Add(new IndexPiece { Line = number, Text = line.ToArray() });
                first = number + 1;
            }

            offset += Math.Min(end + 1, lines.Length);
            lines = lines[Math.Min(end + 1, lines.Length)..];
        }

        AddRecords(pieces, first);
        batch.Release();
        return pieces;
    }

    private void AddRecords(List<IndexPiece> pieces, long first)
    {
        if (records.Count > 0)
        {
            pieces.Add(new IndexPiece { Line = first, Records = records, HasTexts = hasTexts });
            records = new ReadBatch(null);
        }

        hasTexts = false;
    }
}
