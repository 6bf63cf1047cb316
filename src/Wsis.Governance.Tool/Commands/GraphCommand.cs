using System.CommandLine;
using System.CommandLine.Completions;
using Wsis.Governance.Tool.Graph;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis graph</c>: the origin of mandates, as a graph.</summary>
internal static class GraphCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var id = new Argument<string?>("ID")
        {
            HelpName = "ID",
            Description = "The id or title of a mandate. Without one, all mandates.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        id.CompletionSources.Add(static _ =>
            ReferenceData.Corpus.Mandates.Select(static mandate => new CompletionItem(mandate.IdText)));
        var format = FormatOption.Create("mermaid", "dot", "svg");
        var records = new RecordOptions();
        var command = new Command("graph", "Draws the lineage of a mandate, or all mandates.") { id, format };
        records.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetValue(id), parsed.GetValue(format)!, records.Read(parsed, environment), environment));
        return command;
    }

    private static int Run(string? id, string format, RecordSelection selection, CommandEnvironment environment)
    {
        var builder = new GraphBuilder(selection.All);
        var graph = id is null
            ? builder.OfMandates(selection.Own.Mandates)
            : builder.OfMandate(MandateOf(id, selection.All));
        switch (format)
        {
            case "svg": SvgWriter.Write(graph, environment.Output); break;
            case "dot": DotWriter.Write(graph, environment.Output); break;
            default: MermaidWriter.Write(graph, environment.Output); break;
        }

        return selection.Code;
    }

    private static Mandate MandateOf(string id, WsisCorpus corpus) => RecordFinder.Find(id, corpus) switch
    {
        Mandate mandate => mandate,
        var other => throw new ToolException(
            $"{other.IdText} is not a mandate but another record: {Humanizer.OfCode(other.Type.ToString())}. "
            + $"`wsis show {other.IdText}` lists the mandates related to it."),
    };
}
