using System.Text;
using System.Text.Json;
using Wsis.Governance.Extraction;
using Wsis.Governance.Json;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation;

/// <summary>The fixtures of the rules: a folder named by the code, with a text that breaks the rule (<c>bad.json</c>),
/// what the rule says of it (<c>bad.txt</c>) and a text that keeps it (<c>good.json</c>).</summary>
internal static class RuleFixtures
{
    public static string Folder => Repository.PathOf("tests", "Wsis.Governance.Model.Tests", "Validation", "Fixtures");

    private static ValidationOptions Options { get; } = new()
    {
        Rules = RuleSet.Default,
        Clock = FixedClock.Instance,
    };

    /// <summary>A fixture's text.</summary>
    public static string Text(string code, string file) => File.ReadAllText(Path.Combine(Folder, code, file));

    /// <summary>What the rule of that code says of a fixture, reading and validation together, one finding a
    /// line.</summary>
    public static string Run(string code, string file)
    {
        var text = new StringBuilder();
        foreach (var finding in Findings(code, file))
        {
            text.Append(finding).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The findings of the rule of that code about a fixture, reading and validation together. The fixtures of
    /// rules on rule files are rule files, those of the rules on links are paragraphs of a document; that on
    /// suppressions without effect goes with the records of another fixture.</summary>
    public static IEnumerable<Finding> Findings(string code, string file)
    {
        var utf8 = File.ReadAllBytes(Path.Combine(Folder, code, file));
        if (code is "WSIS0021" or "WSIS0022" or "WSIS0023")
        {
            return RuleSetFile.Read(utf8, file).Findings.Where(finding => finding.Code == code);
        }

        if (code == "WSIS0024")
        {
            var rules = RuleSetFile.Read(utf8, file).Rules;
            return WsisJson.Read(Text("WSIS9010", "bad.json")).Value.Validate(Options with { Rules = rules }).Findings
                .Where(finding => finding.Code == code);
        }

        if (code.StartsWith("WSIS7", StringComparison.Ordinal))
        {
            return LinkFindings(utf8, file).Where(finding => finding.Code == code);
        }

        var read = WsisJson.Read(utf8, new ReadOptions { SourceName = file, NullIsAbsent = code == "WSIS0016" });
        var report = read.Value.Validate(Options);
        return read.Findings.Concat(report.Findings).Where(finding => finding.Code == code);
    }

    private static IEnumerable<Finding> LinkFindings(byte[] utf8, string file)
    {
        using var json = JsonDocument.Parse(utf8);
        SourceLine[] lines = [.. json.RootElement.EnumerateArray().Select(Line)];
        return [.. DocumentExtractor.Extract(lines).Paragraphs
            .SelectMany(paragraph => LinkCheck.Check(paragraph))
            .Select(finding => finding with { Source = file })];
    }

    private static SourceLine Line(JsonElement item, int at) => new(item.GetProperty("text").GetString()!)
    {
        LineNumber = at + 1,
        Links = item.TryGetProperty("links", out var links) ? [.. links.EnumerateArray().Select(Link)] : default,
    };

    private static SourceLink Link(JsonElement link) => new(link[0].GetString()!, link[1].GetString()!);
}
