using System.CommandLine;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Json;
using Wsis.Governance.Reference;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Validation;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis validate</c>: checks records.</summary>
internal static class ValidateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var inputs = new Argument<string[]>("FILE|DIR|-")
        {
            Description = "Files, folders of .json, .jsonl and .ndjson files, or - for standard input. "
                + "Without any, the embedded reference data.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = FormatOption.Create("text");
        var rules = new RuleOptions();
        var command = new Command("validate", "Checks records and tells what is wrong with them, with code, place and reason.")
        {
            inputs,
            format,
        };
        rules.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetValue(inputs) ?? [], parsed.GetValue(format)!, rules.Read(parsed), surroundings));
        return command;
    }

    private static int Run(string[] inputs, string format, RuleChoice rules, Surroundings surroundings)
    {
        var texts = inputs.Length == 0
            ? []
            : InputReader.ReadAll(inputs, rules.ReadOptions, surroundings).ToArray();
        var corpus = inputs.Length == 0 ? WsisCorpus.Reference : Together(texts);
        var report = corpus.Validate(new ValidationOptions
        {
            Rules = rules.Rules,
            Background = inputs.Length == 0 ? null : WsisCorpus.Reference,
        });
        var checkup = Checkup.Of(texts, corpus, report, rules.Rules);
        CheckupWriter.Write(checkup, format, surroundings);
        return checkup.Count(Severity.Error) > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    private static WsisCorpus Together(InputText[] texts)
    {
        var corpus = WsisCorpus.Empty;
        foreach (var text in texts)
        {
            corpus = corpus.Concat(text.Read.Value);
        }

        return corpus;
    }
}
