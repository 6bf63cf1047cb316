using System.CommandLine;
using System.CommandLine.Completions;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis show</c>: one record, for reading.</summary>
internal static class ShowCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment surroundings)
    {
        var id = new Argument<string>("ID")
        {
            HelpName = "ID",
            Description = "The id of a record, its type and id (mandate/ec-consultation-2010), "
                + "or a symbol in any spelling.",
        };
        id.CompletionSources.Add(static _ =>
            ReferenceData.Corpus.Select(static record => new CompletionItem(record.IdText)));
        var format = FormatOption.Create("text", "json");
        var command = new Command("show", "Shows one record of the embedded reference data.") { id, format };
        command.SetAction(parsed => Run(parsed.GetValue(id)!, parsed.GetValue(format)!, surroundings));
        return command;
    }

    private static int Run(string id, string format, CommandEnvironment surroundings)
    {
        var corpus = ReferenceData.Corpus;
        var record = RecordFinder.Find(id, corpus);
        if (format == "json")
        {
            surroundings.Output.Write(WsisJson.ToJson(record, isIndented: true) + "\n");
        }
        else
        {
            new RecordPage(corpus, new TerminalWriter(surroundings)).Write(record);
        }

        return ExitCode.Success;
    }
}
