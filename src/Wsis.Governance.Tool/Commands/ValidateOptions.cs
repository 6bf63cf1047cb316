using System.CommandLine;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The options of <c>wsis validate</c>, except those that choose rules.</summary>
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
            + "(\"old/**/*.json\"). May be given more than once. In a folder, rule files, reports, node_modules, bin, "
            + "obj and folders that begin with a full stop are always left out.",
        HelpName = "GLOB",
    };

    private readonly Option<bool> nullIsAbsent = new("--null-is-absent")
    {
        Description = "Treat null as an absent member, because databases with tables write null for it.",
    };

    private readonly Option<string?> index = new("--index")
    {
        Description = "Check only each record by itself, and write the open checks to an index; - is standard "
            + "output. The file is replaced when the index is complete. Memory does not grow with the number "
            + "of records.",
        HelpName = "FILE",
    };

    private readonly Option<bool> merge = new("--merge")
    {
        Description = "The inputs are indexes (in a folder, all .index files): report the findings of their shards "
            + "and check across them.",
    };

    private readonly Option<int?> shards = new("--shards")
    {
        Description = "With --merge: the expected number of shards; any other number is refused.",
        HelpName = "N",
    };

    private readonly Option<long?> records = new("--records")
    {
        Description = "With --merge: the expected number of records; any other number is refused.",
        HelpName = "N",
    };

    private readonly Option<string?> sourceName = new("--source-name")
    {
        Description = "The name of standard input in findings; it distinguishes the blocks of one file.",
        HelpName = "NAME",
    };

    private readonly Option<bool> exitZero = new("--exit-zero")
    {
        Description = "Exit with 0 even if errors were found: for batch engines that treat any other code as a task "
            + "that failed.",
    };

    private readonly Option<bool> progress = new("--progress")
    {
        Description = "Show on standard error how many records are done, even if it is not a terminal.",
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

    /// <summary>The options given on the command line.</summary>
    /// <exception cref="ToolException">The options cannot be combined.</exception>
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
                "--index and --merge cannot be combined. To join indexes, concatenate them: "
                + "cat a.index b.index > ab.index.");
        }

        if (choice is { Inputs: [], IsMerge: true } or { Inputs: [], Index: not null })
        {
            throw new ToolException(choice.IsMerge
                ? "--merge needs indexes: name files, a folder, or - for standard input."
                : "--index needs records to check: name a file, a folder, or - for standard input.");
        }

        if (choice is { IsMerge: false, Expected: not { Shards: null, Records: null } })
        {
            throw new ToolException("--shards and --records can only be used with --merge.");
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
