using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Show;

/// <summary>Writes pages of records for people at a terminal.</summary>
internal sealed class RecordPageWriter(RecordNames names, TerminalWriter terminal)
{
    private const int MaxLabelWidth = 18;
    private const string Indent = "  ";

    /// <summary>Writes the page of a record.</summary>
    public void Write(Record record)
    {
        var page = RecordPage.Of(record, names);
        WriteHeading(page);
        WriteFields(page);
        if (record is ContributionTally tally)
        {
            terminal.Line();
            TallyTable.Write(tally, terminal);
        }

        foreach (var section in page.Sections)
        {
            Write(section);
        }
    }

    /// <summary>Writes a section, unless it is empty.</summary>
    public void Write(PageSection section)
    {
        if (section.Entries.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Line(TerminalWriter.Bold, section.Heading);
        foreach (var entry in section.Entries)
        {
            terminal.Hanging(
                Indent + entry.Lead, Indent + new string(' ', TextWidth.Of(entry.Lead)), entry.Text.ToString());
        }
    }

    private void WriteHeading(RecordPage page)
    {
        var style = TerminalWriter.Bold;
        if (page.Place is { } place)
        {
            terminal.Wrapped("", place, style);
            style = TerminalWriter.Faint;
        }
        else if (!page.Heading.IsDefault)
        {
            foreach (var (language, text) in page.Heading)
            {
                var lead = language == LanguageTag.English ? "" : $"{language}: ";
                terminal.Hanging(lead, new string(' ', lead.Length), text, style);
            }

            style = TerminalWriter.Faint;
        }

        terminal.Wrapped("", page.Kind, style);
        terminal.Line();
    }

    private void WriteFields(RecordPage page)
    {
        var widest = page.Fields.Select(static field => field.Label.Length).DefaultIfEmpty().Max();
        var writer = new FieldWriter(terminal, Math.Min(widest, MaxLabelWidth));
        foreach (var field in page.Fields)
        {
            writer.Write(field.Label, field.Entries);
        }
    }
}
