using System.CommandLine;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The options that choose the records a command works on.</summary>
internal sealed class RecordOptions
{
    private readonly Option<string[]> input = new("--in")
    {
        Description = "Your own records in place of the embedded reference data: a file or folder of .json, .jsonl, "
            + ".ndjson (also with .gz), or - for standard input. May be given more than once. Links and names that "
            + "they do not contain are looked up in the reference data.",
        HelpName = "FILE|DIR|-",
    };

    private readonly Option<bool> noReference = new("--no-reference")
    {
        Description = "With --in: do not look anything up in the reference data.",
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(input);
        command.Options.Add(noReference);
    }

    /// <summary>The files and folders given on the command line.</summary>
    public string[] InputsOf(ParseResult parsed) => parsed.GetValue(input) ?? [];

    /// <summary>Reads the records given on the command line.</summary>
    /// <exception cref="ToolException">A file does not exist, or the options cannot be combined.</exception>
    public RecordSelection Read(ParseResult parsed, CommandEnvironment environment)
    {
        var inputs = InputsOf(parsed);
        var isAlone = parsed.GetValue(noReference);
        if (inputs.Length == 0)
        {
            return isAlone
                ? throw new ToolException("--no-reference needs --in: without it there are no records.")
                : new RecordSelection(ReferenceData.Corpus, ReferenceData.Corpus, HasErrors: false);
        }

        var read = RecordFiles.Read(inputs, environment);
        var all = isAlone ? read.Corpus : Behind(read.Corpus, ReferenceData.Corpus);
        return new RecordSelection(read.Corpus, all, read.HasErrors);
    }

    // A record of the user replaces the one of the same type and id in the reference data.
    private static WsisCorpus Behind(WsisCorpus own, WsisCorpus reference) => own.Concat(reference.Without(own));
}
