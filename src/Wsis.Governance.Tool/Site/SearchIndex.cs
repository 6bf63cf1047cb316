using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Wsis.Governance.Contracts;
using Wsis.Governance.Tool.Listing;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Site;

/// <summary>The data of the search page: a script, because a page opened from the file system
/// cannot load data.</summary>
internal static class SearchIndex
{
    /// <summary>Writes a row for each record: path, heading, kind, all its texts.</summary>
    public static void Write(SiteContent site, Stream output)
    {
        output.Write("window.wsisIndex = "u8);
        using (var json = new Utf8JsonWriter(
            output, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartArray();
            foreach (var record in site.Corpus)
            {
                json.WriteStartArray();
                json.WriteStringValue(site.Paths.Find(record));
                json.WriteStringValue(HeadingOf(record, site));
                json.WriteStringValue(Humanizer.OfCode(record.Type.ToString()));
                json.WriteStringValue(string.Join(' ', RecordText.Of(RecordContent.Of(record)).Distinct()));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        output.Write(";\n"u8);
    }

    private static string HeadingOf(Record record, SiteContent site) =>
        site.Names.In(record) is { IsDefault: false } name ? name.ToString() : record.IdText;
}
