using Wsis.Governance.Tool.Help;

namespace Wsis.Governance.Tool.Show;

/// <summary>Finds the record that an argument names.</summary>
internal static class RecordFinder
{
    private const int MaxNamed = 5;

    /// <summary>The record with an id, with a type and id (<c>mandate/ec-consultation-2010</c>), of a symbol or a
    /// citation in any spelling, or of an acronym or a name in any language.</summary>
    /// <exception cref="ToolException">There is none, or there are several; the message names ids.</exception>
    public static Record Find(string argument, WsisCorpus corpus) =>
        TryFind(argument, corpus) ?? throw NotFound(argument, corpus);

    /// <summary>As <see cref="Find"/>; null if there is none.</summary>
    /// <exception cref="ToolException">There are several with that name.</exception>
    public static Record? TryFind(string argument, WsisCorpus corpus) =>
        corpus.Find(argument)
        ?? corpus.FindOrganization(argument)
        ?? ByName(argument, corpus)
        ?? ByCitation(argument, corpus)?.Document;

    /// <summary>The place in a document that an argument names (<c>A/66/77-E/2011/103, 14</c>, <c>Tunis Agenda, para.
    /// 71</c>); null if it names none.</summary>
    public static ShownPlace? FindPlace(string argument, WsisCorpus corpus)
    {
        var comma = argument.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0
            && corpus.Find(argument[..comma].Trim()) is { } document
            && ParagraphSet.TryParse(argument[(comma + 1)..].Trim(), out var paragraphs))
        {
            return PlaceOf(document, paragraphs, corpus);
        }

        return ByCitation(argument, corpus) is { Paragraphs.IsDefault: false } cited
            ? PlaceOf(cited.Document, cited.Paragraphs, corpus)
            : null;
    }

    private static ShownPlace? PlaceOf(Record document, ParagraphSet paragraphs, WsisCorpus corpus)
    {
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

    private static Record? ByName(string name, WsisCorpus corpus)
    {
        var found = corpus.Where(record => IsCalled(record, name)).ToArray();
        return found switch
        {
            [] => null,
            [var only] => only,
            _ => throw new ToolException(
                $"{found.Length} records have the name \"{name}\". Name one by type and id: "
                + $"{string.Join(", ", found.Take(MaxNamed).Select(static one => $"{one.Type}/{one.IdText}"))}"
                + (found.Length > MaxNamed ? ", …" : ".")),
        };
    }

    private static bool IsCalled(Record record, string name)
    {
        foreach (var (_, text) in RecordNames.AllOf(record))
        {
            if (text.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Only the argument as a whole: a citation within a longer text does not count.
    private static (Record Document, ParagraphSet Paragraphs)? ByCitation(string argument, WsisCorpus corpus) =>
        CitationScanner.Scan(argument) is [var match]
            && match.Canonical is { } canonical
            && corpus.Find(canonical) is { } document
            ? (document, match.Paragraphs)
            : null;

    private static ToolException NotFound(string argument, WsisCorpus corpus)
    {
        var wanted = argument[TypeLengthOf(argument)..];
        var near = DidYouMean.Of(wanted, corpus.SelectMany(CalledAs));
        var advice = near.Count == 0
            ? $"`wsis list --text WORD` finds records by a word."
            : $"Did you mean {string.Join(" or ", near.Select(static id => $"\"{id}\""))}?";
        return new ToolException($"No record has the id, symbol, acronym or name \"{argument}\". {advice}");
    }

    private static IEnumerable<string> CalledAs(Record record)
    {
        yield return record.IdText;
        foreach (var (_, name) in record is Organization ? RecordNames.AllOf(record) : default)
        {
            yield return name;
        }
    }

    private static int TypeLengthOf(string argument)
    {
        var slash = argument.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && RecordType.Known.Contains(argument[..slash]) ? slash + 1 : 0;
    }
}
