using Wsis.Governance.Sharding;
using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary>Checks texts shard by shard: each record by itself, then across records.</summary>
internal sealed class ShardedCheck : IDisposable
{
    private static readonly string[] indexEndings = [".index"];

    private readonly ValidateChoice choice;
    private readonly CommandEnvironment environment;
    private readonly Inputs inputs;
    private readonly RuleSet rules;

    /// <summary>Creates a check of the inputs given on the command line.</summary>
    public ShardedCheck(ValidateChoice choice, CommandEnvironment environment)
    {
        this.choice = choice;
        this.environment = environment;
        rules = ReferenceSuppressions.AddTo(choice.Rules.Rules);
        // An index from standard input may belong to a shard that also came from standard input.
        var name = choice.SourceName ?? (choice.IsMerge ? "index on standard input" : Inputs.NameOfStandardInput);
        inputs = new Inputs(environment, name, new FileExclusion(choice.Exclude));
    }

    /// <summary>Checks all inputs together.</summary>
    public ValidationSummary Run()
    {
        using var progress = new Progress(environment, choice.ShowsProgress);
        var shards = new ShardCollection();
        foreach (var (name, text) in inputs.ReadAll(choice.Inputs, choice.IsMerge ? indexEndings : RecordFiles.Endings))
        {
            progress.At($"reading {name}", shards.Count);
            var options = OptionsFor(name, Reading(name, shards.Count, progress));
            if (choice.IsMerge)
            {
                AddIndex(shards, text, name, options);
            }
            else
            {
                RecordFiles.RefuseOther(name);
                shards.Add(text, options with { AllowsEmpty = RecordFiles.IsOfLines(name) });
            }
        }

        if (choice.IsMerge)
        {
            choice.Expected.Check(shards);
        }

        var across = Across(shards.Count, progress);
        across.Report(0);
        return ValidationSummary.Of(shards, Validate(shards, across));
    }

    /// <summary>Checks each record by itself and writes the index of all inputs.</summary>
    public void WriteIndex(string path)
    {
        using var progress = new Progress(environment, choice.ShowsProgress);
        using var index = OutputFile.Open(path, environment);
        foreach (var (name, text) in inputs.ReadAll(choice.Inputs, RecordFiles.Endings))
        {
            progress.At($"reading {name}");
            RecordFiles.RefuseOther(name);
            var options = OptionsFor(name, Reading(name, 0, progress)) with { AllowsEmpty = true };
            ShardCollection.Write(text, index.Stream, options, withTexts: inputs.IsReadOnce(name));
        }

        index.Complete();
    }

    /// <summary>Opens a text to quote it; null if it does not exist.</summary>
    public Stream? OpenToQuote(string name) => inputs.TryOpen(name);

    /// <inheritdoc/>
    public void Dispose() => inputs.Dispose();

    private ValidationReport Validate(ShardCollection shards, ProgressAdapter progress)
    {
        try
        {
            return shards.Validate(OptionsFor(null, progress));
        }
        catch (ArgumentException otherRules)
        {
            throw new ToolException(otherRules.Message.Replace(" (Parameter 'options')", "", StringComparison.Ordinal));
        }
        catch (FileNotFoundException moved) when (choice.IsMerge)
        {
            throw new ToolException(
                $"The records of the index are not at \"{moved.FileName}\" any more, but are needed for lines, columns "
                + "or errata. Run --merge in the folder in which --index ran, with the files under the names they "
                + "had.");
        }
    }

    private static void AddIndex(ShardCollection shards, Stream text, string name, ShardOptions options)
    {
        try
        {
            shards.AddIndex(text, name, options);
        }
        catch (FormatException noIndex)
        {
            throw new ToolException(noIndex.Message);
        }
    }

    private static ProgressAdapter Reading(string name, int before, Progress progress) =>
        new(done => progress.At($"reading {name}", before + done));

    private static ProgressAdapter Across(int count, Progress progress) =>
        new(done => progress.At(FormattableString.Invariant(
            $"checking across records, {done} of {count}")));

    private ShardOptions OptionsFor(string? name, ProgressAdapter progress) => new()
    {
        Reading = choice.Rules.ReadOptions with { SourceName = name },
        Validation = ReferenceData.ValidationOptions with { Rules = rules },
        OpenText = inputs.Open,
        HasOtherLength = inputs.HasOtherLength,
        Progress = progress,
    };

    private sealed class ProgressAdapter(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
