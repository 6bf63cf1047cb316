using System.Buffers;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Differences;

/// <summary>Writes a merge.</summary>
internal static class MergeWriter
{
    private const int MarkLength = 7;

    /// <summary>Writes the records one per line, or as a file of records. For a conflict, the records of both sides are
    /// written, one after the other.</summary>
    public static void Write(RecordMerge merge, RecordLayout layout, IBufferWriter<byte> output) =>
        RecordLayouts.Write(merge.ToCorpus(), layout, output);

    /// <summary>Writes the records one per line, with each conflict between the conflict
    /// markers of <c>git</c>.</summary>
    public static void WriteMarked(RecordMerge merge, IBufferWriter<byte> output)
    {
        RecordLayouts.RefuseSurrounding(merge.ToCorpus());
        foreach (var record in merge.Records)
        {
            if (!record.IsConflict)
            {
                WsisJson.WriteLines(record.All, output);
                continue;
            }

            WriteMark('<', " A", output);
            WsisJson.WriteLines(record.First is { } first ? [first] : [], output);
            WriteMark('=', "", output);
            WsisJson.WriteLines(record.Second is { } second ? [second] : [], output);
            WriteMark('>', " B", output);
        }
    }

    private static void WriteMark(char mark, string side, IBufferWriter<byte> output) =>
        output.Write(System.Text.Encoding.UTF8.GetBytes(new string(mark, MarkLength) + side + "\n"));
}
