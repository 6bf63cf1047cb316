using System.Text.Json.Nodes;

namespace Wsis.Governance.Tests.Validation;

/// <summary>Records with one value damaged, in every way that a value of its kind can be.</summary>
internal static class DamagedValues
{
    private static readonly string[] wrongKinds = ["null", "17", "true", "[]", "{}", "\"\\u0007\"", "1.5", "99999999999"];

    // What no value of the kind is, whatever its kind: reading shows which are taken for values.
    private static readonly string[] malformed =
        ["\"\"", "\" \"", "\"§\"", "\"2010-13\"", "\"River_Board\"", "\"para. 24\"", "\"A-66-77\"", "\"3–4\""];

    /// <summary>Each value of a record, damaged: the place, and how the whole record is made that has it.</summary>
    public static IEnumerable<(string Place, Func<string> Json)> Of(Record record)
    {
        var json = WsisJson.ToJson(record);
        foreach (var place in PlacesIn(JsonNode.Parse(json)!, ""))
        {
            foreach (var damage in (string[])[.. wrongKinds, .. malformed])
            {
                yield return (place, () => Damaged(json, place, damage));
            }
        }
    }

    private static IEnumerable<string> PlacesIn(JsonNode? node, string place)
    {
        if (place.Length > 0)
        {
            yield return place;
        }

        var children = node switch
        {
            JsonObject members => members.Select(member => (member.Key, member.Value)),
            JsonArray list => list.Select((item, index) => ($"{index}", item)),
            _ => [],
        };
        foreach (var (name, child) in children)
        {
            foreach (var inner in PlacesIn(child, $"{place}/{name}"))
            {
                yield return inner;
            }
        }
    }

    private static string Damaged(string json, string place, string damage)
    {
        var root = JsonNode.Parse(json)!;
        var steps = place[1..].Split('/');
        var holder = steps[..^1].Aggregate(
            root, (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);
        var value = JsonNode.Parse(damage);
        if (holder is JsonArray array)
        {
            array[int.Parse(steps[^1])] = value;
        }
        else
        {
            holder[steps[^1]] = value;
        }

        return root.ToJsonString();
    }
}
