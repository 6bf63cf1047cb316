using System.Text.Json;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Show;

/// <summary>The page of a record, for people.</summary>
internal sealed class RecordPage(WsisCorpus corpus, TerminalWriter paper)
{
    private const int WidestLabel = 18;
    private const string Indent = "  ";

    // Shown elsewhere on the page, or said by its heading.
    private static readonly HashSet<string> apart =
        new(StringComparer.Ordinal) { "type", "id", "title", "name", "sources", "evidence" };

    // Of a tally, what its table shows.
    private static readonly HashSet<string> tabled =
        new(StringComparer.Ordinal) { "columns", "rows", "totals", "grandTotal" };

    private readonly RecordNames names = new(corpus);

    /// <summary>Writes the page of a record.</summary>
    public void Write(Record record)
    {
        using var json = JsonDocument.Parse(WsisJson.ToJson(record));
        var values = new ValueText(names, RecordNames.Of(record) ?? "");
        WriteHeading(record, json.RootElement);
        WriteFields(record, json.RootElement, values);
        if (record is ContributionTally tally)
        {
            paper.Line();
            TallyTable.Write(tally, paper);
        }

        WriteSection("Mandates", MandateList.Of(record, corpus));
        WriteSection("Lineage", record is Mandate mandate ? LineageList.Of(mandate, corpus, names) : []);
        WriteSection("Errata", ErrataList.Of(record, corpus));
        WriteSection("Sources", SourceList.Of(record, json.RootElement, values));
    }

    private void WriteHeading(Record record, JsonElement json)
    {
        var style = TerminalWriter.Bold;
        if (record is OutcomeParagraph paragraph)
        {
            paper.Wrapped("", $"{names.OfDocument(paragraph.Document.ToString())}, {paragraph.Number}", style);
            style = TerminalWriter.Faint;
        }
        else if (json.TryGetProperty("title", out var heading) || json.TryGetProperty("name", out heading))
        {
            foreach (var (language, text) in RecordNames.InOrder(heading))
            {
                var lead = language == "en" ? "" : $"{language}: ";
                paper.Hanging(lead, new string(' ', lead.Length), text, style);
            }

            style = TerminalWriter.Faint;
        }

        paper.Wrapped("", $"{Humanizer.OfCode(record.Type.ToString())} {record.IdText}", style);
        paper.Line();
    }

    private void WriteFields(Record record, JsonElement json, ValueText values)
    {
        var fields = json.EnumerateObject()
            .Where(member => !IsApart(member, record))
            .Select(static member => (Label: Humanizer.Label(member.Name), Member: member))
            .ToArray();
        var widest = fields.Length == 0 ? 0 : fields.Max(static field => field.Label.Length);
        var writer = new FieldWriter(paper, Math.Min(widest, WidestLabel));
        foreach (var (label, member) in fields)
        {
            writer.Write(label, values.Entries(member.Name, member.Value));
        }
    }

    private static bool IsApart(JsonProperty member, Record record) =>
        apart.Contains(member.Name)
        || (record is ContributionTally && tabled.Contains(member.Name))
        || (record is OutcomeParagraph && member.NameEquals("number"))
        || (member.Value.ValueKind == JsonValueKind.String && member.Value.ValueEquals(record.IdText));

    private void WriteSection(string heading, IReadOnlyCollection<ValueParagraph> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        paper.Line();
        paper.Line(TerminalWriter.Bold, heading);
        foreach (var entry in entries)
        {
            paper.Hanging(Indent + entry.Lead, Indent + new string(' ', TextWidth.Of(entry.Lead)), entry.Text);
        }
    }
}
