using System.Globalization;

namespace Wsis.Governance.Corpus;

/// <summary>A number of records, for people.</summary>
internal static class RecordCount
{
    /// <summary><c>1 record</c>, <c>2 records</c>.</summary>
    public static string Text(int count) =>
        count == 1 ? "1 record" : string.Create(CultureInfo.InvariantCulture, $"{count} records");
}
