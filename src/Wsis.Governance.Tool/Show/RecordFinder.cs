using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Reading.Corrections;
using Wsis.Governance.Tool.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Show;

/// <summary>Finds the record that an argument names.</summary>
internal static class RecordFinder
{
    private const int MaxNamed = 5;
    private const int MaxSuggested = 3;

    /// <summary>The record with an id, with a type and id (<c>mandate/ec-consultation-2010</c>), of a symbol or a
    /// citation in any spelling, of the address or file name of a document, or of an acronym or a name in any
    /// language.</summary>
    /// <exception cref="ToolException">There is none, or there are several; the message names ids.</exception>
    public static Record Find(string argument, WsisCorpus corpus) =>
        TryFind(argument, corpus) ?? throw NotFound(argument, corpus);

    /// <summary>As <see cref="Find"/>; null if there is none.</summary>
    /// <exception cref="ToolException">There are several with that name.</exception>
    public static Record? TryFind(string argument, WsisCorpus corpus) =>
        TryFindNamed(argument, corpus) ?? InAddress(argument, corpus) ?? PlaceFinder.CitedDocument(argument, corpus);

    /// <summary>The record that has the id, symbol, acronym or name; null if there is none.</summary>
    /// <exception cref="ToolException">There are several with that name.</exception>
    public static Record? TryFindNamed(string argument, WsisCorpus corpus) =>
        corpus.Find(argument)
        ?? corpus.FindOrganization(argument)
        ?? ByName(argument, corpus, static (record, name) => IsCalled(record, name))
        ?? ByFoldedName(NameKey.OfName(argument), corpus);

    // Spellings that differ in accents, hyphens or an article. The exact name has precedence.
    private static Record? ByFoldedName(string name, WsisCorpus corpus) => name.Length == 0
        ? null
        : ByName(name, corpus, static (record, name) =>
            NamesOf(record).Any(one => NameKey.OfName(one) == name));

    /// <summary>The names of a record in all languages; for an organization its id and acronym too.</summary>
    public static IEnumerable<string> NamesOf(Record record)
    {
        if (record is Organization organization)
        {
            yield return organization.IdText;
            yield return organization.Acronym ?? organization.IdText;
            foreach (var other in organization.OtherNames.SelectMany(static names => names.Texts))
            {
                yield return other;
            }
        }
        else if (record is OutcomeDocument)
        {
            yield return record.IdText;
        }

        foreach (var name in RecordNames.AllOf(record).Texts)
        {
            yield return name;
        }
    }

    private static Record? ByName(string name, WsisCorpus corpus, Func<Record, string, bool> isCalled)
    {
        var found = corpus.Where(record => isCalled(record, name)).ToArray();
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

    private static Record? InAddress(string argument, WsisCorpus corpus) =>
        SymbolUrl.TryParse(argument, out var address) ? corpus.Find(address.Symbol.Canonical)
        : SymbolFileName.TryParse(argument, out var symbol, out _) ? corpus.Find(symbol.Canonical)
        : null;

    private static ToolException NotFound(string argument, WsisCorpus corpus)
    {
        var wanted = argument[TypeLengthOf(argument)..];
        var near = SymbolCorrection.MeantBy(wanted) is { } symbol && corpus.Find(symbol) is { } meant
            ? [meant.IdText]
            : Suggestion.ForTyped(corpus.SelectMany(CalledAs), wanted, MaxSuggested);
        var advice = near.Count == 0 ? " `wsis list --text WORD` finds records by a word." : Suggestion.Sentence(near);
        return new ToolException($"No record has the id, symbol, acronym or name \"{argument}\".{advice}");
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
