using System.CommandLine;
using System.CommandLine.Completions;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis show</c>: one record or place, for reading.</summary>
internal static class ShowCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var name = new Argument<string>("NAME")
        {
            HelpName = "NAME",
            Description = "What to show: an id (itu), type and id (mandate/ec-consultation-2010), an acronym or a name "
                + "in any language (ITU, \"Union internationale des télécommunications\"), a symbol in any spelling "
                + "(a/res/60/252), or a paragraph of a document "
                + "(\"A/66/77-E/2011/103, 14\", \"Tunis Agenda, para. 71\").",
        };
        name.CompletionSources.Add(static _ =>
            ReferenceData.Corpus.Select(static record => new CompletionItem(record.IdText)));
        var format = FormatOption.Create("text", "json");
        var records = new RecordOptions();
        var command = new Command(
            "show", "Shows one record, or the records of one paragraph of a document, with related records.")
        {
            name, format,
        };
        records.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetValue(name)!, parsed.GetValue(format)!, records.Read(parsed, environment), environment));
        return command;
    }

    private static int Run(string name, string format, RecordSelection selection, CommandEnvironment environment)
    {
        var corpus = selection.All;
        if (PlaceFinder.Find(name, corpus) is { } place)
        {
            WritePlace(place, format, corpus, environment);
            return selection.Code;
        }

        var record = RecordFinder.Find(name, corpus);
        if (format == "json")
        {
            environment.Output.Write(WsisJson.ToJson(record, isIndented: true) + "\n");
        }
        else
        {
            new RecordPageWriter(new RecordNames(corpus), new TerminalWriter(environment)).Write(record);
        }

        return selection.Code;
    }

    private static void WritePlace(ShownPlace place, string format, WsisCorpus corpus, CommandEnvironment environment)
    {
        if (format != "json")
        {
            new PlacePage(new RecordNames(corpus), new TerminalWriter(environment)).Write(place);
            return;
        }

        var records = corpus.Citing(place.Reference, place.Paragraphs)
            .Select(static citation => citation.Record)
            .Prepend(place.Paragraph)
            .Where(static record => record is not null)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Record>();
        foreach (var record in records)
        {
            environment.Output.Write(WsisJson.ToJson(record) + "\n");
        }
    }
}
