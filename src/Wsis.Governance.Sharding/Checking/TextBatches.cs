using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Streaming;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>Cuts a text into batches. A text with one record per line is cut between lines, and read by the thread that
/// takes the batch; any other text is read here.</summary>
internal sealed class TextBatches(Stream text, ReadOptions options)
{
    private const int MaxItems = 256;
    private const int BatchSize = 1 << 16;

    /// <summary>The batches, in the order of the text.</summary>
    public IEnumerable<TextBatch> Read()
    {
        // A limit of records counts from the beginning of the text.
        var mayCut = options.MaxRecords == int.MaxValue;
        var stream = new RecordStream(options, InputFormat.Undecided);
        while (true)
        {
            foreach (var batch in ReadItems(stream, mayCut))
            {
                yield return batch;
            }

            if (stream.IsOver)
            {
                stream.Dispose();
                yield break;
            }

            var lines = new LineCutter(text, stream.Rest, stream.Offset, stream.Place);
            stream.Dispose();
            while (lines.TryCut(BatchSize, out var batch))
            {
                yield return batch;
            }

            stream = lines.GoOnAlone(options);
        }
    }

    private IEnumerable<TextBatch> ReadItems(RecordStream stream, bool mayCut)
    {
        var items = new List<RecordReadResult>(MaxItems);
        while (!stream.IsOver)
        {
            if (stream.TryNext(out var item))
            {
                items.Add(item);
            }
            else if (mayCut && stream.IsAtLine)
            {
                break;
            }
            else if (!stream.IsOver)
            {
                stream.Fill(text.Read(stream.Space().Span));
            }

            if (items.Count == MaxItems)
            {
                yield return new TextBatch(items);
                items = new List<RecordReadResult>(MaxItems);
            }
        }

        if (items.Count > 0)
        {
            yield return new TextBatch(items);
        }
    }
}
