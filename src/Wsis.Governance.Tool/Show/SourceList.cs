using Wsis.Governance.Contracts;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Show;

/// <summary>The sources of a record, and its evidence.</summary>
internal static class SourceList
{
    /// <summary>The meaning of the record's evidence, then its sources.</summary>
    public static IReadOnlyCollection<ValueParagraph> Of(Record record, ContentNode content, ValueText values) =>
    [
        new ValueParagraph("", EvidenceOf(record)),
        .. (content.Member("sources")?.Items ?? [])
            .Zip(record.Sources)
            .SelectMany(pair => Of(values.Citation(pair.First), pair.Second)),
    ];

    private static string EvidenceOf(Record record) => record.Evidence.ToString() switch
    {
        "" or "seen" or "partial" when record.Sources.IsEmpty => "No source is stated.",
        "" or "seen" => "Seen: the facts of the record were read in a source.",
        "partial" => "Seen in part: some facts of the record were not read in a source.",
        "unverified" => "Not verified: no source was seen; the record was written from memory.",
        var other => $"Evidence: {Humanizer.OfCode(other)}.",
    };

    private static IEnumerable<ValueParagraph> Of(RichText place, SourceReference source)
    {
        var language = source.Language.IsDefault ? "" : $" [{source.Language}]";
        var note = source.Note is { } said ? $": {said}" : "";
        var printed = source.AsPrinted ?? "";
        if (printed.Length == 0)
        {
            yield return new ValueParagraph(ValueParagraph.Bullet, place + language + note);
        }
        else if (!TerminalText.RunsRightToLeft(printed))
        {
            yield return new ValueParagraph(ValueParagraph.Bullet, place + $"{language}, printed \"{printed}\"{note}");
        }
        else
        {
            yield return new ValueParagraph(ValueParagraph.Bullet, place + language + note);
            yield return new ValueParagraph("  printed: ", RichText.In(source.Language.ToString(), printed));
        }
    }
}
