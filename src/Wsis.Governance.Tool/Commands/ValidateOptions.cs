using System.CommandLine;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The options of <c>wsis validate</c> beside those that choose rules.</summary>
internal sealed class ValidateOptions
{
    private readonly Argument<string[]> inputs = new("FILE|DIR|-")
    {
        Description = "Files, folders of .json, .jsonl and .ndjson files (also with .gz), or - for standard input. "
            + "Without any, the embedded reference data.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly ReportOptions report = new();

    private readonly Option<string[]> exclude = new("--exclude")
    {
        Description = "Leave out files and folders: a name (\"draft-*\") or a path from the folder that is checked "
            + "(\"old/**/*.json\"). May be given more than once. Of a folder, rule files, reports, node_modules, bin, "
            + "obj and folders that begin with a full stop are always left out.",
        HelpName = "GLOB",
    };

    private readonly Option<bool> nullIsAbsent = new("--null-is-absent")
    {
        Description = "Take null for a member that is absent, as engines that hold tables write it.",
    };

    private readonly Option<string?> index = new("--index")
    {
        Description = "Check each record by itself only, and write what is left to check into an index; - is standard "
            + "output. The file is replaced once the index is whole. Memory does not grow with the number of records.",
        HelpName = "FILE",
    };

    private readonly Option<bool> merge = new("--merge")
    {
        Description = "The inputs are indexes (of a folder, all .index files): report what was found in their shards "
            + "and check across them.",
    };

    private readonly Option<int?> shards = new("--shards")
    {
        Description = "With --merge: refuse any other number of shards, so that none is missing.",
        HelpName = "N",
    };

    private readonly Option<long?> records = new("--records")
    {
        Description = "With --merge: refuse any other number of records, so that none is missing.",
        HelpName = "N",
    };

    private readonly Option<string?> sourceName = new("--source-name")
    {
        Description = "The name of standard input in findings; it distinguishes the blocks of one file.",
        HelpName = "NAME",
    };

    private readonly Option<bool> exitZero = new("--exit-zero")
    {
        Description = "Exit with 0 where errors were found, too: for batch engines that take any other code for a task "
            + "that failed.",
    };

    private readonly Option<bool> progress = new("--progress")
    {
        Description = "Show on standard error how many records are done, even if it is no terminal.",
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(inputs);
        report.AddTo(command);
        command.Options.Add(exclude);
        command.Options.Add(nullIsAbsent);
        command.Options.Add(index);
        command.Options.Add(merge);
        command.Options.Add(shards);
        command.Options.Add(records);
        command.Options.Add(sourceName);
        command.Options.Add(exitZero);
        command.Options.Add(progress);
    }

    /// <summary>What was chosen.</summary>
    /// <exception cref="ToolException">The options do not go together.</exception>
    public ValidateChoice Read(ParseResult parsed, RuleChoice rules)
    {
        var choice = new ValidateChoice(
            parsed.GetValue(inputs) ?? [],
            parsed.GetValue(sourceName) is { } name
                ? report.Read(parsed) with { NameOfStandardInput = name }
                : report.Read(parsed),
            parsed.GetValue(index),
            parsed.GetValue(merge),
            parsed.GetValue(progress),
            rules with
            {
                ReadOptions = rules.ReadOptions with { NullIsAbsent = parsed.GetValue(nullIsAbsent) },
            })
        {
            Exclude = parsed.GetValue(exclude) ?? [],
            Expected = new ExpectedShards(parsed.GetValue(shards), parsed.GetValue(records)),
            SourceName = parsed.GetValue(sourceName),
            ExitsZero = parsed.GetValue(exitZero),
        };
        if (choice is { Index: not null, IsMerge: true })
        {
            throw new ToolException(
                "--index and --merge do not go together. Indexes are put together by writing one behind the other: "
                + "cat a.index b.index > ab.index.");
        }

        if (choice is { Inputs: [], IsMerge: true } or { Inputs: [], Index: not null })
        {
            throw new ToolException(choice.IsMerge
                ? "--merge needs indexes: name files, a folder, or - for standard input."
                : "--index needs something to check: name a file, a folder, or - for standard input.");
        }

        if (choice is { IsMerge: false, Expected: not { Shards: null, Records: null } })
        {
            throw new ToolException("--shards and --records say what --merge must find: give them with --merge.");
        }

        if (choice is { Index: not null } and not
            { Report: { Format: "text", Output: null, Baseline: null, BaselineToWrite: null, IsByRule: false } })
        {
            throw new ToolException(
                "--index writes an index and reports nothing: give --format, --output, --summary and baselines with "
                + "--merge.");
        }

        return choice;
    }
}
