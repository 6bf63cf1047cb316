namespace Wsis.Governance.Tool.Coverage;

/// <summary>A place of a report (header, paragraph, footnote or table) and the records based on it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Records">The records, in the order of the corpus.</param>
internal sealed record ParagraphCoverage(ParagraphReference Place, IReadOnlyList<Record> Records)
{
    /// <summary>The number of records of each type, in the order of the types.</summary>
    public IEnumerable<(string Type, int Count)> Types =>
        Records.CountBy(static record => record.Type.ToString())
            .Select(static pair => (pair.Key, pair.Value))
            .OrderBy(static pair => RecordType.Known.IndexOf(pair.Key));
}
