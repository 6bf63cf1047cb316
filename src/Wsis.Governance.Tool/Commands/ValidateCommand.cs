using System.CommandLine;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Reference;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Validation;

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
        var format = FormatOption.Create("text", "json", "sarif");
        var rules = new RuleOptions();
        var command = new Command(
            "validate", "Checks records and tells what is wrong with them, with code, place and reason.")
        {
            inputs,
            format,
        };
        rules.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetValue(inputs) ?? [], parsed.GetValue(format)!, rules.Read(parsed, surroundings), surroundings));
        return command;
    }

    private static int Run(string[] inputs, string format, RuleChoice rules, Surroundings surroundings)
    {
        var checkup = Check(inputs, rules, surroundings);
        CheckupWriter.Write(checkup, format, surroundings);
        return checkup.Count(Severity.Error) > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    private static Checkup Check(string[] inputs, RuleChoice rules, Surroundings surroundings)
    {
        using var progress = new Progress(surroundings);
        var texts = new List<InputText>();
        var read = 0;
        foreach (var text in InputReader.ReadAll(inputs, rules.ReadOptions, surroundings, At))
        {
            texts.Add(text);
            read += text.Read.Value.Count;
        }

        var corpus = inputs.Length == 0 ? WsisCorpus.Reference : Together(texts);
        progress.At(FormattableString.Invariant($"checking {corpus.Count} records"));
        var report = corpus.Validate(new ValidationOptions
        {
            Rules = inputs.Length == 0 ? WithReasons(rules.Rules) : rules.Rules,
            Background = inputs.Length == 0 ? null : WsisCorpus.Reference,
        });
        return Checkup.Of([.. texts], corpus, report, rules.Rules);

        void At(string name) => progress.At(FormattableString.Invariant($"{read} records read, reading {name}"));
    }

    private static WsisCorpus Together(IEnumerable<InputText> texts)
    {
        var corpus = WsisCorpus.Empty;
        foreach (var text in texts)
        {
            corpus = corpus.Concat(text.Read.Value);
        }

        return corpus;
    }

    // What the reference data passes over, whichever rules were chosen.
    private static RuleSet WithReasons(RuleSet rules)
    {
        foreach (var suppression in RuleSet.Reference.Suppressions)
        {
            rules = rules.Suppressing(suppression);
        }

        return rules;
    }
}
