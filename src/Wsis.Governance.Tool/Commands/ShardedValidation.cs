using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary>Checks texts part by part: each record as it comes, then what is between them.</summary>
internal sealed class ShardedValidation : IDisposable
{
    private static readonly string[] recordEndings = [".json", ".jsonl", ".ndjson"];
    private static readonly string[] indexEndings = [".index"];

    // So many take some thirty megabytes, and nothing is gained by more.
    private const int MostInMemory = 20_000;

    private readonly OverflowFile overflow = new(MostInMemory);
    private readonly ValidateChoice choice;
    private readonly CommandEnvironment surroundings;
    private readonly Inputs inputs;

    /// <summary>A check of what was chosen.</summary>
    public ShardedValidation(ValidateChoice choice, CommandEnvironment surroundings)
    {
        this.choice = choice;
        this.surroundings = surroundings;
        // An index that comes by standard input may be of a part that came by standard input too.
        inputs = new Inputs(surroundings, choice.IsMerge ? "index on standard input" : "standard input");
    }

    /// <summary>Checks all inputs together.</summary>
    public ValidationSummary Run()
    {
        using var progress = new Progress(surroundings, choice.ShowsProgress);
        var index = PartIndex.Empty;
        foreach (var (name, text) in inputs.ReadAll(choice.Inputs, choice.IsMerge ? indexEndings : recordEndings))
        {
            progress.At($"reading {name}", index.Count);
            index = index.Merge(choice.IsMerge
                ? ReadIndex(text, name)
                : PartIndex.Of(text, OptionsFor(name, Reading(name, index.Count, progress))));
        }

        var between = Between(index.Count, progress);
        between.Report(0);
        try
        {
            return ValidationSummary.Of(index, index.Validate(OptionsFor(null, between)));
        }
        catch (ArgumentException otherRules)
        {
            throw new ToolException(otherRules.Message.Replace(" (Parameter 'options')", "", StringComparison.Ordinal));
        }
    }

    /// <summary>Checks each record by itself and writes the index of all inputs.</summary>
    public void WriteIndex(string path)
    {
        using var progress = new Progress(surroundings, choice.ShowsProgress);
        using var index = path == InputReader.StandardInput ? surroundings.Bytes : File.Create(path, 1);
        foreach (var (name, text) in inputs.ReadAll(choice.Inputs, recordEndings))
        {
            progress.At($"reading {name}");
            var options = OptionsFor(name, Reading(name, 0, progress));
            PartIndex.Write(text, index, options, withTexts: inputs.IsReadOnce(name));
        }
    }

    /// <summary>Opens a text to quote it; null where it is not at hand.</summary>
    public Stream? OpenToQuote(string name) => inputs.TryOpen(name);

    /// <inheritdoc/>
    public void Dispose()
    {
        overflow.Dispose();
        inputs.Dispose();
    }

    private PartIndex ReadIndex(Stream text, string name)
    {
        try
        {
            return PartIndex.Read(text, name, overflow);
        }
        catch (FormatException noIndex)
        {
            throw new ToolException(noIndex.Message);
        }
    }

    private static Told Reading(string name, int before, Progress progress) =>
        new(done => progress.At($"reading {name}", before + done));

    private static Told Between(int count, Progress progress) =>
        new(done => progress.At(FormattableString.Invariant(
            $"checking what is between the records, {done} of {count}")));

    private PartOptions OptionsFor(string? name, Told progress) => new()
    {
        Reading = choice.Rules.ReadOptions with { SourceName = name },
        Validation = new ValidationOptions { Rules = choice.Rules.Rules, References = ReferenceData.Corpus },
        OpenText = inputs.Open,
        Overflow = overflow,
        Progress = progress,
    };

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
