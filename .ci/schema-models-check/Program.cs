using System.Text.Json.Nodes;
using Models;

// Sends all records through the classes that quicktype made, and compares. Members that are null are as if absent.
var text = File.ReadAllText(args[0]);
var records = JsonNode.Parse(text)!.AsArray();
var written = JsonNode.Parse(Records.FromJson(text).ToJson())!.AsArray();
var changed = records.Where((record, i) => !JsonNode.DeepEquals(WithoutNull(record), WithoutNull(written[i]))).Count();
Console.WriteLine($"schema models: C#: {records.Count} records, {changed} changed");
return changed == 0 && written.Count == records.Count ? 0 : 1;

static JsonNode? WithoutNull(JsonNode? node)
{
    if (node is JsonObject members)
    {
        foreach (var (name, value) in members.ToList())
        {
            if (WithoutNull(value) is null)
            {
                members.Remove(name);
            }
        }
    }
    else if (node is JsonArray items)
    {
        foreach (var item in items)
        {
            WithoutNull(item);
        }
    }

    return node;
}
