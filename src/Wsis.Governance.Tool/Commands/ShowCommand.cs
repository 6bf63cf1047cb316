using System.CommandLine;
using System.CommandLine.Completions;
using Wsis.Governance.Corpus;
using Wsis.Governance.Json;
using Wsis.Governance.Reference;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis show</c>: one record, for reading.</summary>
internal static class ShowCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string>("ID")
        {
            HelpName = "ID",
            Description = "The id of a record, its type and id (mandate/ec-consultation-2010), "
                + "or a symbol in any spelling.",
        };
        id.CompletionSources.Add(static _ =>
            WsisCorpus.Reference.Select(static record => new CompletionItem(record.IdText)));
        var format = FormatOption.Create("text", "json");
        var command = new Command("show", "Shows one record of the embedded reference data.") { id, format };
        command.SetAction(parsed => Run(parsed.GetValue(id)!, parsed.GetValue(format)!, surroundings));
        return command;
    }

    private static int Run(string id, string format, Surroundings surroundings)
    {
        var corpus = WsisCorpus.Reference;
        var record = RecordFinder.Find(id, corpus);
        if (format == "json")
        {
            surroundings.Output.Write(WsisJson.ToJson(record, isIndented: true) + "\n");
        }
        else
        {
            new RecordPage(corpus, new Paper(surroundings)).Write(record);
        }

        return ExitCode.Success;
    }
}
