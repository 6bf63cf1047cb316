using System.CommandLine;

namespace Wsis.Governance.Tool.Help;

/// <summary>The parts of a command's help that the parser does not know.</summary>
internal static class CommandHelp
{
    private static readonly Dictionary<string, Example[]> examples = new(StringComparer.Ordinal)
    {
        ["wsis"] =
        [
            new("wsis validate records.json", "check a file"),
            new("wsis list --type mandate --of ITU", "the mandates of an organization"),
            new("wsis show ITU", "read a record"),
            new("wsis validate --help", "the help of a command"),
        ],
        ["validate"] =
        [
            new("wsis validate", "check the embedded reference data"),
            new("wsis validate records/", "check all files of a folder together"),
            new("wsis export | wsis validate -", "check standard input"),
            new("wsis validate --index a.index a.jsonl", "check one shard of many"),
            new("wsis validate --merge a.index b.index", "merge the shards"),
            new("wsis validate --rules rules.json --rule WSIS5016=off records.json", "choose the severity of rules"),
            new("wsis validate --summary records/", "the number of findings of each rule"),
            new("wsis validate --format sarif --output findings.sarif records/", "findings for code scanning"),
            new("wsis validate --format github records/", "findings next to the changed lines on GitHub"),
            new("wsis validate --write-baseline known.json records/", "accept the current findings"),
            new("wsis validate --baseline known.json records/", "report only new findings"),
        ],
        ["symbol"] =
        [
            new("wsis symbol A/66/77-E/2011/103", "parse a symbol"),
            new("wsis symbol https://docs.un.org/en/A/66/77", "the symbol in an address"),
            new("wsis symbol < symbols.txt", "one symbol per line"),
        ],
        ["cite"] =
        [
            new("wsis cite report.txt", "the citations of a text"),
            new("wsis cite --text \"See resolution 60/252, para. 3.\"", "of a text on the command line"),
            new("wsis cite --body ECOSOC resolution.txt", "numbers without a name are the Council's"),
        ],
        ["extract"] =
        [
            new("wsis extract resolution.txt | wsis validate -", "draft records and check them"),
            new("wsis extract --paragraphs documents/", "what each paragraph requests, and of whom"),
        ],
        ["export"] =
        [
            new("wsis export > records.jsonl", "all records of the reference data, one per line"),
            new("wsis export --type mandate --format csv > mandates.csv", "a sheet of one type"),
            new("wsis export --in records.jsonl.gz --format biblatex", "your documents for a reference list"),
            new("wsis export --rules > rules.json", "the suppressions of the reference data, and why"),
        ],
        ["import"] =
        [
            new("wsis import mandates.csv --type mandate > mandates.jsonl", "read records from a sheet"),
        ],
        ["show"] =
        [
            new("wsis show ITU", "an organization by acronym, with its mandates and who reports to it"),
            new("wsis show a/res/60/252", "a document by symbol, in any spelling"),
            new("wsis show \"A/66/77-E/2011/103, 14\"", "the records of one paragraph of the report"),
            new("wsis show mandate/ec-consultation-2010 --format json", "by type and id, as JSON"),
            new("wsis show my-mandate --in records.jsonl", "a record of your own"),
        ],
        ["list"] =
        [
            new("wsis list --type resolution", "all resolutions"),
            new("wsis list --type mandate --of ITU", "the mandates of a body, through its group too"),
            new("wsis list --type mandate --in-force 2011-05-04", "the mandates in force on a day"),
            new("wsis list --citing \"tunis-agenda, 35\"", "who cites a paragraph"),
            new("wsis list --text privacy --format csv", "records with a word, as a sheet"),
            new("wsis list --type mandate --columns id,deadline,status --sort deadline", "who must do what by when"),
        ],
        ["site"] =
        [
            new("wsis site out", "the reference data"),
            new("wsis site out --in records/", "your own records; links and names also from the reference data"),
        ],
        ["diff"] =
        [
            new("wsis diff old.jsonl new.jsonl", "what changed"),
            new("wsis diff --format json old/ new/", "the same for programs, of two folders"),
        ],
        ["merge"] =
        [
            new("wsis merge a.jsonl b.jsonl > ab.jsonl", "all records of both"),
            new("wsis merge mine.jsonl theirs.jsonl --base old.jsonl --output mine.jsonl", "as git merges"),
        ],
        ["format"] =
        [
            new("wsis format records/", "rewrite all files of a folder in canonical form"),
            new("wsis format --check records/", "name the files that are not in canonical form, for CI"),
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
        ["hash"] =
        [
            new("wsis hash records.jsonl", "one line for each record"),
            new("wsis export --type mandate | wsis hash -", "of standard input"),
        ],
        ["explain"] =
        [
            new("wsis explain", "all rules"),
            new("wsis explain WSIS5009", "one rule"),
            new("wsis explain report session", "the rules about both"),
        ],
        ["codes"] =
        [
            new("wsis codes", "the lists of codes"),
            new("wsis codes verb", "the verbs, with their names"),
            new("wsis codes council", "the codes with a word"),
        ],
        ["schema"] =
        [
            new("wsis schema > wsis-governance.schema.json", "keep it next to your records"),
            new("wsis schema mandate", "one record type"),
        ],
        ["example"] = [new("wsis example mandate > my-mandate.json", "begin a file")],
        ["completion"] =
        [
            new("wsis completion bash >> ~/.bashrc", "for every new bash"),
            new("wsis completion powershell >> $PROFILE", "for each PowerShell"),
        ],
    };

    private static readonly (string Heading, string Text)[] rootNotes =
    [
        ("Record types", string.Join(", ", RecordType.Known)),
        ("Files of records",
            "JSON in UTF-8: a file of records ({\"format\": \"wsis-governance/1\", \"records\": [...]}), a single "
            + "record, or one record per line (.jsonl, .ndjson), also compressed (.gz). "
            + "`wsis schema` prints the JSON Schema."),
        ("Install, update, completion",
            "dotnet tool install --global Wsis.Governance.Tool; dotnet tool update --global Wsis.Governance.Tool. "
            + "`wsis completion bash` prints a function that completes command lines."),
    ];

    private static readonly Dictionary<string, (string Heading, string Text)[]> notes = new(StringComparer.Ordinal)
    {
        ["validate"] =
        [
            ("Not to be confused", "`wsis merge` merges files of records; --merge reads indexes of shards."),
        ],
        ["merge"] =
        [
            ("Not to be confused", "`wsis validate --merge` merges the results of separately checked shards."),
        ],
    };

    private static readonly string[] ofRecords = ["done", "done without the records of --in that cannot be read"];

    private static readonly Dictionary<string, string[]> exitCodes = new(StringComparer.Ordinal)
    {
        ["diff"] = ["no difference", "there is a difference"],
        ["merge"] = ["no conflict", "both changed one record differently"],
        ["format"] = ["done; with --check, all files are in canonical form", "with --check: a file is not"],
        ["symbol"] = ["each text is a symbol, or contains one", "a text is not a symbol"],
        ["import"] = ["each row is imported", "a row is not imported, because of an error"],
        ["show"] = ofRecords,
        ["list"] = ofRecords,
        ["graph"] = ofRecords,
        ["export"] = ofRecords,
        ["site"] = ofRecords,
        ["coverage"] = ["each place has a record", "a place has no record"],
        ["validate"] = ["no finding of severity error", "errors found"],
        ["extract"] = ["each document is a resolution", "a document is not a resolution"],
    };

    private static readonly string[] usualExitCodes = ["done", "not used by this command"];

    /// <summary>The meaning of the exit codes 0 and 1 of a command.</summary>
    public static IReadOnlyList<string> ExitCodesOf(Command command) =>
        exitCodes.GetValueOrDefault(command.Name) ?? usualExitCodes;

    /// <summary>Further sections of a command's help, with their headings.</summary>
    public static IReadOnlyList<(string Heading, string Text)> NotesOn(Command command) =>
        command is RootCommand ? rootNotes : notes.GetValueOrDefault(command.Name) ?? [];

    /// <summary>Examples for a command; none if there is no such command.</summary>
    public static IReadOnlyList<Example> ExamplesOf(Command command) =>
        examples.GetValueOrDefault(command is RootCommand ? "wsis" : command.Name) ?? [];
}
