using System.CommandLine;

namespace Wsis.Governance.Tool.Help;

/// <summary>What the help of a command says beyond what the parser knows of it.</summary>
internal static class CommandHelp
{
    private static readonly Dictionary<string, Example[]> examples = new(StringComparer.Ordinal)
    {
        ["wsis"] =
        [
            new("wsis validate records.json", "check a file"),
            new("wsis show A/RES/60/252", "read a record"),
            new("wsis validate --help", "the help of a command"),
        ],
        ["validate"] =
        [
            new("wsis validate", "check the embedded reference data"),
            new("wsis validate records/", "check all files of a folder together"),
            new("wsis export | wsis validate -", "check standard input"),
            new("wsis validate --index a.index a.jsonl", "check one part of many; see docs/scale.md"),
            new("wsis validate --merge a.index b.index", "put the parts together"),
            new("wsis validate --rules rules.json --rule WSIS5016=off records.json", "choose how severe rules are"),
            new("wsis validate --format sarif records/ > findings.sarif", "findings for code scanning"),
        ],
        ["symbol"] =
        [
            new("wsis symbol A/66/77-E/2011/103", "take a symbol apart"),
            new("wsis symbol < symbols.txt", "one symbol a line"),
        ],
        ["cite"] =
        [
            new("wsis cite report.txt", "the citations of a text"),
            new("wsis cite --body economicAndSocialCouncil resolution.txt", "its own numbers are the Council's"),
        ],
        ["extract"] =
        [
            new("wsis extract resolution.txt | wsis validate -", "draft records and check them"),
            new("wsis extract --paragraphs documents/", "what each paragraph asks, of whom"),
        ],
        ["export"] =
        [
            new("wsis export > records.jsonl", "all records, one a line"),
            new("wsis export --type mandate", "those of one type"),
        ],
        ["show"] =
        [
            new("wsis show ec-consultation-2010", "by id"),
            new("wsis show tunis-agenda/71", "a paragraph"),
            new("wsis show a/res/60/252", "by symbol, in any spelling"),
            new("wsis show mandate/ec-consultation-2010 --format json", "by type and id, as JSON"),
        ],
        ["graph"] =
        [
            new("wsis graph ec-consultation-2010", "the lineage of a mandate, for Markdown"),
            new("wsis graph --format svg > mandates.svg", "all mandates, drawn"),
        ],
        ["coverage"] =
        [
            new("wsis coverage", "a table"),
            new("wsis coverage --format json", "the same for programs, with the ids of the records"),
        ],
        ["explain"] =
        [
            new("wsis explain", "all rules"),
            new("wsis explain WSIS5009", "one of them"),
        ],
        ["schema"] = [new("wsis schema > wsis-governance.schema.json", "keep it beside your records")],
    };

    /// <summary>Examples of a command; none where there is no such command.</summary>
    public static IReadOnlyList<Example> ExamplesOf(Command command) =>
        examples.GetValueOrDefault(command is RootCommand ? "wsis" : command.Name) ?? [];
}
