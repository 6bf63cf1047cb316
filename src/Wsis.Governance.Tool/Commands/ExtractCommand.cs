using System.CommandLine;
using Wsis.Governance.Tool.Documents;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis extract</c>: from the text of a document to records.</summary>
internal static class ExtractCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Documents (.txt, .docx, .html, .json, .jsonl), folders of them, or - for one "
                + "document of any of these kinds on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var paragraphs = new Option<bool>("--paragraphs")
        {
            Description = "One JSON line for each paragraph instead of records.",
        };
        var symbol = new Option<string>("--symbol")
        {
            Description = "The symbol of the document, if its text does not state it.",
            HelpName = "SYMBOL",
        };
        var organ = OrganOption.Create("--organ", "The organ that adopted the text, if the text does not name it.");
        var language = new Option<string>("--language")
        {
            Description = "The language of the text: en, fr or es. Default: decided by the opening line.",
            HelpName = "LANGUAGE",
        };
        language.CompletionSources.Add("en", "fr", "es");
        var command = new Command("extract", "Reads documents and drafts records: requests, addressees, reporting.")
        {
            files, paragraphs, symbol, organ, language,
        };
        command.SetAction(parsed => new ExtractRun(
            environment,
            ExtractChoice.Of(parsed.GetValue(symbol), parsed.GetValue(organ), parsed.GetValue(language)),
            parsed.GetValue(paragraphs)).Run(parsed.GetValue(files)!));
        return command;
    }
}
