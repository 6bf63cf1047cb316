using System.Globalization;
using BenchmarkDotNet.Running;
using Wsis.Governance.Benchmarks;
using Wsis.Governance.Benchmarks.Data;
using Wsis.Governance.Benchmarks.Ratios;
using Wsis.Governance.Benchmarks.Scale;

// "streaming [RECORDS] [Latin|World] [lines|file]" streams that many records once and prints time and memory.
if (args is ["streaming", ..])
{
    var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000;
    var mix = args.Length > 2 ? Enum.Parse<TextMix>(args[2], ignoreCase: true) : TextMix.Latin;
    await StreamingRun.RunAsync(count, mix, isFile: args is [_, _, _, "file", ..], Console.Out);
    return;
}

// "ratios [--write]" measures what docs/performance.md claims and prints the table, or writes it there too;
// "ratios V1 V2 V3" measures those rows alone, with the rows that fall out of the same runs.
if (args is ["ratios", ..])
{
    RatioRun.Run(isWritten: args is [_, "--write"], args is [_, "--write"] ? [] : args[1..], Console.Out);
    return;
}

// "scale-part WORK FILE..." is one process of those that "scale" starts.
if (args is ["scale-part", .. var work])
{
    ScaleProcess.Do(work, Console.Out);
    return;
}

// "generate RECORDS [FAULTS]" writes that many records one a line to standard output, with so many faults among them.
if (args is ["generate", ..])
{
    var count = int.Parse(args[1], CultureInfo.InvariantCulture);
    var faults = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
    await using var output = Console.OpenStandardOutput();
    await GenerateRun.RunAsync(count, faults, output);
    return;
}

// "scale [MOST] [ROUNDS] [--write]" measures how time and memory grow with the number of records, and what a second
// process brings; --write puts that into docs/scale.md.
if (args is ["scale", ..])
{
    var isWritten = args[^1] == "--write";
    var numbers = isWritten ? args[1..^1] : args[1..];
    var most = numbers.Length > 0 ? int.Parse(numbers[0], CultureInfo.InvariantCulture) : 1_000_000;
    var rounds = numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 5;
    ScaleRun.Run(most, rounds, isWritten, Console.Out, Console.Error);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(RecordGenerator).Assembly).Run(args);
