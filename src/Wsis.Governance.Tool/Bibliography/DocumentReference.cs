using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Bibliography;

/// <summary>The entry of a document in a reference list.</summary>
internal sealed record DocumentReference
{
    /// <summary>The kind of document: "Resolution", "Decision", "Report", "Outcome document".</summary>
    public required string Genre { get; init; }

    /// <summary>The symbol.</summary>
    public required DocumentSymbol Symbol { get; init; }

    /// <summary>The name of the organ or author; its id where its record is missing; empty if it is not
    /// stated.</summary>
    public required string Author { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title.</summary>
    public required string Language { get; init; }

    /// <summary>When it was adopted or issued; <c>default</c> where that is not known.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The key: the symbol without the characters that reference managers cannot take.</summary>
    public string Key => string.Concat(Symbol.Canonical.Select(static letter =>
        letter == '/' ? '-' : char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' ? letter : '_'));

    /// <summary>The references of documents: resolutions, reports and outcome documents. Other records have
    /// none.</summary>
    public static IEnumerable<DocumentReference> Of(IEnumerable<Record> records, WsisCorpus corpus) =>
        records.Select(record => Of(record, corpus)).OfType<DocumentReference>();

    private static DocumentReference? Of(Record record, WsisCorpus corpus) => record switch
    {
        Resolution resolution => Of(
            resolution.Symbol.Kind == SymbolKind.Decision ? "Decision" : "Resolution",
            resolution.Symbol,
            OrganName(resolution.Organ, corpus),
            resolution.Title,
            resolution.Adopted),
        Report report => Of(
            "Report",
            report.Symbol,
            corpus.Find(report.Author)?.Name.ToString() ?? report.Author.ToString(),
            report.Title,
            report.Issued),
        OutcomeDocument { Symbols: [var symbol, ..] } outcome => Of(
            "Outcome document", symbol, "World Summit on the Information Society", outcome.Title, outcome.Adopted),
        _ => null,
    };

    private static DocumentReference Of(
        string genre, DocumentSymbol symbol, string author, LocalizedText title, PartialDate date)
    {
        var (language, text) = First(title);
        return new DocumentReference
        {
            Genre = genre,
            Symbol = symbol,
            Author = author,
            Title = text,
            Language = language,
            Date = date,
        };
    }

    private static (string Language, string Text) First(LocalizedText title)
    {
        foreach (var (language, text) in title)
        {
            return (language.ToString(), text);
        }

        return ("", "");
    }

    // As in style guides: the General Assembly is named as that of the United Nations.
    private static string OrganName(Code<Organ> organ, WsisCorpus corpus)
    {
        var name = Humanizer.OfCode(organ.ToString());
        return corpus.FindOrganization(name)?.Name.ToString() is { } full ? Qualified(full) : Qualified(name);
    }

    private static string Qualified(string name) =>
        name.Contains("United Nations", StringComparison.Ordinal) ? name : $"United Nations {name}";
}
