using System.Globalization;
using BenchmarkDotNet.Running;
using Wsis.Governance.Benchmarks;

// "streaming [RECORDS] [Latin|World] [lines|file]" streams that many records once and prints time and memory.
if (args is ["streaming", ..])
{
    var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000;
    var mix = args.Length > 2 ? Enum.Parse<TextMix>(args[2], ignoreCase: true) : TextMix.Latin;
    await StreamingRun.RunAsync(count, mix, isFile: args is [_, _, _, "file", ..], Console.Out);
    return;
}

// "ratios [--write]" measures what docs/performance.md claims and prints the table, or writes it there too;
// "ratios NAME" measures one family: streamed, kept, writing, ids, symbols, citations, start, validation, findings or
// corpus.
if (args is ["ratios", ..])
{
    var only = args is [_, var name] && name != "--write" ? name : null;
    RatioRun.Run(isWritten: args is [_, "--write", ..], only, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(RecordGenerator).Assembly).Run(args);
