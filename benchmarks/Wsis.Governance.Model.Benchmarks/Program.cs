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
// "ratios V1 V2 V3" measures those rows alone, with the rows that fall out of the same runs.
if (args is ["ratios", ..])
{
    RatioRun.Run(isWritten: args is [_, "--write"], args is [_, "--write"] ? [] : args[1..], Console.Out);
    return;
}

// "check FILE" checks each record of a file by itself; "scale" calls it.
if (args is ["check", var path])
{
    ScaleTimes.CheckFile(path);
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

// "scale [MOST] [ROUNDS]" measures how time and memory grow with the number of records.
if (args is ["scale", ..])
{
    var most = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000;
    var rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5;
    ScaleRun.Run(most, rounds, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(RecordGenerator).Assembly).Run(args);
