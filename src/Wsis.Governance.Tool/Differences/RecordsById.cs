namespace Wsis.Governance.Tool.Differences;

/// <summary>The records of one input by type and id.</summary>
internal static class RecordsById
{
    /// <summary>The records. Two with one type and id are refused: only one of them could be compared.</summary>
    /// <exception cref="ToolException">A record occurs twice; the message says where.</exception>
    public static Dictionary<(string Type, string Id), Record> Of(WsisCorpus corpus)
    {
        var records = new Dictionary<(string, string), Record>(corpus.Count);
        var number = 0;
        foreach (var record in corpus)
        {
            if (!records.TryAdd(IdentityOf(record), record))
            {
                throw Twice(record, number, corpus);
            }

            number++;
        }

        return records;
    }

    /// <summary>Type and id of a record.</summary>
    public static (string Type, string Id) IdentityOf(Record record) => (record.Type.ToString(), record.IdText);

    private static ToolException Twice(Record record, int number, WsisCorpus corpus)
    {
        var first = Enumerable.Range(0, number).First(one => IdentityOf(corpus[one]) == IdentityOf(record));
        return new ToolException(
            $"{record.Type}/{record.IdText} occurs twice in one input: at {PlaceOf(corpus.OriginOf(first))} and at "
            + $"{PlaceOf(corpus.OriginOf(number))}. Remove one of the two, or give it another id.");
    }

    private static string PlaceOf(RecordOrigin origin) =>
        origin.LocationOf(default) is { } location ? $"{origin.Source}:{location}" : origin.ToString();
}
