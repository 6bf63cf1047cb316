using Wsis.Governance.Tool.Csv;

namespace Wsis.Governance.Tool.Show;

/// <summary>Finds the place in a document that an argument names.</summary>
internal static class PlaceFinder
{
    private static readonly char[] separators = [',', ' '];

    /// <summary>The place (<c>A/66/77-E/2011/103, 14</c>, <c>Tunis Agenda, para. 71</c>, <c>paragraph 3 of resolution
    /// 60/252</c>); null where the argument is not a document with a place in it.</summary>
    /// <exception cref="ToolException">The document is there, but what follows it is not a place in it.</exception>
    public static ShownPlace? Find(string argument, WsisCorpus corpus)
    {
        if (RecordFinder.TryFindNamed(argument, corpus) is not null)
        {
            return null;
        }

        (Record Document, string Text)? unread = null;
        for (var at = argument.IndexOfAny(separators); at >= 0; at = argument.IndexOfAny(separators, at + 1))
        {
            var rest = argument[at..].Trim(separators);
            if (rest.Length == 0 || DocumentOf(argument[..at].TrimEnd(separators), corpus) is not { } document)
            {
                continue;
            }

            if (ParagraphSet.TryParseLenient(rest, out var paragraphs))
            {
                return PlaceOf(document, paragraphs, corpus);
            }

            unread ??= argument[at] == ',' ? (document, rest) : null;
        }

        return InWords(argument, corpus) ?? BehindSlash(argument, corpus)
            ?? (unread is var (known, what) ? throw NoPlace(known, what) : null);
    }

    /// <summary>The place of paragraphs in a document; null where the document is not cited by a symbol or an
    /// id.</summary>
    /// <exception cref="ToolException">The document has no such paragraph.</exception>
    public static ShownPlace? PlaceOf(Record document, ParagraphSet paragraphs, WsisCorpus corpus)
    {
        RefuseBeyond(document, paragraphs);
        if (document is OutcomeDocument outcome)
        {
            var record = paragraphs.TryGetSingle(out var place) && int.TryParse(place.ToString(), out var number)
                ? corpus.FindParagraph(outcome.Id, number)
                : null;
            return new ShownPlace(document, outcome.Id, paragraphs, record);
        }

        return WsisCorpus.SymbolsOf(document) is [var symbol, ..]
            ? new ShownPlace(document, symbol, paragraphs, null)
            : null;
    }

    /// <summary>The document that a whole text names; null where it names none.</summary>
    public static Record? DocumentOf(string name, WsisCorpus corpus) =>
        RecordFinder.TryFindNamed(name, corpus) is (Resolution or Report or OutcomeDocument) and var document
            ? document
            : CitedDocument(name, corpus);

    /// <summary>The document that a text cites in words, with only its date after it: "resolution 60/252 of
    /// 27 March 2006".</summary>
    public static Record? CitedDocument(string text, WsisCorpus corpus) =>
        CitationScanner.Scan(text) is [{ Paragraphs.IsDefault: true, Canonical: { } canonical } match]
            && IsDate(text[(match.Offset + match.Length)..])
            ? corpus.Find(canonical)
            : null;

    // The paragraph stands before the document, or its words are known to the scanner of citations alone.
    private static ShownPlace? InWords(string argument, WsisCorpus corpus)
    {
        if (CitationScanner.Scan(argument) is not [{ Paragraphs.IsDefault: false, Canonical: { } canonical } match]
            || corpus.Find(canonical) is not { } document)
        {
            return null;
        }

        var after = argument[(match.Offset + match.Length)..].Trim(separators);
        var isRead = after.Length == 0
            || (ParagraphSet.TryParseLenient(after, out var read) && read == match.Paragraphs);
        return isRead ? PlaceOf(document, match.Paragraphs, corpus) : throw NoPlace(document, after);
    }

    // A/66/77-E/2011/103/14, as the id of a paragraph is written. A symbol of a record is found before.
    private static ShownPlace? BehindSlash(string argument, WsisCorpus corpus)
    {
        var slash = argument.LastIndexOf('/');
        return slash > 0 && ParagraphSet.TryParse(argument[(slash + 1)..], out var paragraphs)
            && DocumentOf(argument[..slash], corpus) is { } document
            ? PlaceOf(document, paragraphs, corpus)
            : null;
    }

    private static bool IsDate(string text)
    {
        var words = text.Trim(separators);
        return words.Length == 0
            || (words.StartsWith("of ", StringComparison.OrdinalIgnoreCase)
                && LenientReading.DateOf(words[3..]) is not null);
    }

    private static void RefuseBeyond(Record document, ParagraphSet paragraphs)
    {
        var count = document switch
        {
            OutcomeDocument outcome => outcome.ParagraphCount,
            Report report => report.ParagraphCount,
            _ => null,
        };
        if (count is not { } last)
        {
            return;
        }

        foreach (var range in paragraphs.Ranges)
        {
            if (range.First is { Part: ParagraphPart.Body, Annex: null, Section: null }
                && (range.Last.Number > last || range.First.Number == 0))
            {
                throw new ToolException(FormattableString.Invariant(
                    $"{NameOf(document)} has no paragraph {range}: it has paragraphs 1 to {last}."));
            }
        }
    }

    private static ToolException NoPlace(Record document, string text) => new(
        $"\"{text}\" is not a paragraph of {NameOf(document)}. Write a number or a range, as in "
        + $"\"{NameOf(document)}, 14\" or \"{NameOf(document)}, 12-14\".");

    private static string NameOf(Record document) =>
        document is OutcomeDocument ? RecordNames.ShortNameOf(document.IdText) : document.IdText;
}
