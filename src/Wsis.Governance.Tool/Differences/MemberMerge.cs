using System.Text.Json.Nodes;

namespace Wsis.Governance.Tool.Differences;

/// <summary>Merges a record that both sides changed, if they changed different members.</summary>
internal static class MemberMerge
{
    /// <summary>The record with the changes of both; null if both changed one member differently.</summary>
    public static Record? TryMerge(Record origin, Record mine, Record theirs)
    {
        var (before, first, second) = (JsonOf(origin), JsonOf(mine), JsonOf(theirs));
        var merged = new JsonObject();
        foreach (var name in NamesIn(before, first, second))
        {
            if (!TryMerge(before[name], first[name], second[name], out var value))
            {
                return null;
            }

            if (value is not null)
            {
                merged[name] = value.DeepClone();
            }
        }

        var read = WsisJson.Read(merged.ToJsonString());
        return read is { HasErrors: false, Value: [var record] } ? record : null;
    }

    private static JsonObject JsonOf(Record record) => JsonNode.Parse(WsisJson.ToJson(record))!.AsObject();

    private static IEnumerable<string> NamesIn(params JsonObject[] objects) =>
        objects.SelectMany(static one => one.Select(static member => member.Key)).Distinct(StringComparer.Ordinal);

    // Texts by language are merged language by language, other objects member by member; lists are one value.
    private static bool TryMerge(JsonNode? before, JsonNode? mine, JsonNode? theirs, out JsonNode? value)
    {
        if (JsonNode.DeepEquals(mine, theirs) || JsonNode.DeepEquals(before, theirs))
        {
            value = mine;
            return true;
        }

        value = theirs;
        if (JsonNode.DeepEquals(before, mine))
        {
            return true;
        }

        if (before is not JsonObject origin || mine is not JsonObject first || theirs is not JsonObject second)
        {
            return false;
        }

        var merged = new JsonObject();
        value = merged;
        foreach (var name in NamesIn(origin, first, second))
        {
            if (!TryMerge(origin[name], first[name], second[name], out var inner))
            {
                return false;
            }

            if (inner is not null)
            {
                merged[name] = inner.DeepClone();
            }
        }

        return true;
    }
}
