using System.Text.Json;
using Newtonsoft.Json.Serialization;
using Wsis.Governance.Benchmarks.Peers;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>How others read records one a line. They know which type comes next; we have to find out.</summary>
internal static class PeerReading
{
    private static readonly Newtonsoft.Json.JsonSerializer newtonsoft = Newtonsoft.Json.JsonSerializer.Create(new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
    });

    public static void Plain(byte[] lines) =>
        EachLine.Do(lines, static (line, index) => Baselines.Consumer = index % 2 == 0
            ? JsonSerializer.Deserialize(line, PlainContext.Default.PlainMandate)
            : JsonSerializer.Deserialize(line, PlainContext.Default.PlainContribution));

    public static void Typed(byte[] lines) =>
        EachLine.Do(lines, static (line, index) => Baselines.Consumer = index % 2 == 0
            ? JsonSerializer.Deserialize(line, TypedContext.Default.TypedMandate)
            : JsonSerializer.Deserialize(line, TypedContext.Default.TypedContribution));

    public static void WithNewtonsoft(byte[] lines)
    {
        using var text = new StreamReader(new MemoryStream(lines));
        using var json = new Newtonsoft.Json.JsonTextReader(text) { SupportMultipleContent = true };
        for (var index = 0; json.Read(); index++)
        {
            Baselines.Consumer = index % 2 == 0
                ? newtonsoft.Deserialize<PlainMandate>(json)
                : newtonsoft.Deserialize<PlainContribution>(json);
        }
    }
}
