using Wsis.Governance.Tool.Help;

namespace Wsis.Governance.Tool.Show;

/// <summary>Finds the record that an argument names.</summary>
internal static class RecordFinder
{
    /// <summary>The record of an id, of a type and id (<c>mandate/ec-consultation-2010</c>), or of a symbol in any
    /// spelling.</summary>
    /// <exception cref="ToolException">There is none; the message names ids that are near.</exception>
    public static Record Find(string argument, WsisCorpus corpus) =>
        ByTypeAndId(argument, corpus) ?? corpus.Find(argument) ?? throw NotFound(argument, corpus);

    private static Record? ByTypeAndId(string argument, WsisCorpus corpus)
    {
        var slash = argument.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !RecordType.Known.Contains(argument[..slash]))
        {
            return null;
        }

        var (type, id) = (argument[..slash], argument[(slash + 1)..]);
        if (Id<Record>.TryParse(id, out var record)
            && corpus.Find(new RecordRef { Type = Code<RecordType>.Parse(type), Id = record }) is { } found)
        {
            return found;
        }

        return corpus.Find(id) is { } other && other.Type.ToString() == type ? other : null;
    }

    private static ToolException NotFound(string argument, WsisCorpus corpus)
    {
        var near = DidYouMean.Of(argument[TypeLengthOf(argument)..], corpus.Select(static record => record.IdText));
        var advice = near.Count == 0
            ? "`wsis export` lists all records."
            : $"Did you mean {string.Join(" or ", near.Select(static id => $"\"{id}\""))}?";
        return new ToolException($"No record has the id or symbol \"{argument}\". {advice}");
    }

    private static int TypeLengthOf(string argument)
    {
        var slash = argument.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && RecordType.Known.Contains(argument[..slash]) ? slash + 1 : 0;
    }
}
