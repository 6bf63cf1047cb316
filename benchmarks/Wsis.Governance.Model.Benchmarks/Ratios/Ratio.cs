using System.Globalization;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>One line of the table: a figure, its limit (gate) and its aim (target).</summary>
internal sealed record Ratio(string Row, string State, string What, double Measured)
{
    /// <summary>The limit that must be met; null if the line is for information.</summary>
    public double? Gate { get; init; }

    /// <summary>The value aimed at; null if the line is for information.</summary>
    public double? Target { get; init; }

    /// <summary>True if a larger figure is better, such as how many times as long others take.</summary>
    public bool IsMoreBetter { get; init; }

    /// <summary>True for bytes, which are printed without decimals.</summary>
    public bool IsBytes { get; init; }

    /// <summary>True for a count, which is printed without decimals too.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether gate and target are met, and by how much a gate is missed.</summary>
    public string Result => (Gate, Target) switch
    {
        (null, _) => "for information",
        _ when MeetsTarget => "target met",
        _ when MeetsGate => "gate met",
        (0, _) => "**gate missed**",
        ({ } gate, _) => string.Create(CultureInfo.InvariantCulture, $"**gate missed by {Miss(gate):P0}**"),
    };

    /// <summary>True if there is a gate and it is met.</summary>
    public bool MeetsGate => Gate is { } gate && IsWithin(gate);

    /// <summary>True if there is a target and it is met.</summary>
    public bool MeetsTarget => Target is { } target && IsWithin(target);

    /// <summary>The line in Markdown.</summary>
    public string ToMarkdown() =>
        $"| {Row} | {State} | {What} | {Text(Gate)} | {Text(Target)} | {Text(Measured)} | {Result} |";

    // What is printed is what is compared: two decimals, or whole bytes.
    private bool IsWithin(double bound) => IsMoreBetter ? Rounded >= bound : Rounded <= bound;

    private double Rounded => Math.Round(Measured, IsBytes || IsCount ? 0 : 2);

    private double Miss(double gate) => IsMoreBetter ? 1 - (Rounded / gate) : (Rounded / gate) - 1;

    private string Text(double? value) => value switch
    {
        null => "",
        { } bytes when IsBytes => bytes.ToString("F0", CultureInfo.InvariantCulture) + " B",
        { } count when IsCount => count.ToString("F0", CultureInfo.InvariantCulture),
        { } ratio => ratio.ToString("F2", CultureInfo.InvariantCulture),
    };
}
