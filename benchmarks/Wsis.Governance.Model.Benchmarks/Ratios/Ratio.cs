using System.Globalization;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>One line of the table: a figure, the least that may land (gate), what we are here for (target).</summary>
internal sealed record Ratio(string Row, string State, string What, double Measured)
{
    /// <summary>The bound that must hold; null where the line is for information.</summary>
    public double? Gate { get; init; }

    /// <summary>The bound aimed at; null where the line is for information.</summary>
    public double? Target { get; init; }

    /// <summary>True where more is better: how many times as long others take.</summary>
    public bool IsMoreBetter { get; init; }

    /// <summary>True for bytes, which are printed without decimals.</summary>
    public bool IsBytes { get; init; }

    /// <summary>True for a number of things, which is printed without decimals too.</summary>
    public bool IsCount { get; init; }

    /// <summary>Which bounds hold, and by how much a gate is missed.</summary>
    public string Verdict => (Gate, Target) switch
    {
        (null, _) => "for information",
        _ when HoldsTarget => "target met",
        _ when HoldsGate => "gate met",
        (0, _) => "**gate missed**",
        ({ } gate, _) => string.Create(CultureInfo.InvariantCulture, $"**gate missed by {Miss(gate):P0}**"),
    };

    /// <summary>True where there is a gate and it holds.</summary>
    public bool HoldsGate => Gate is { } gate && Holds(gate);

    /// <summary>True where there is a target and it holds.</summary>
    public bool HoldsTarget => Target is { } target && Holds(target);

    /// <summary>The line in Markdown.</summary>
    public string ToMarkdown() =>
        $"| {Row} | {State} | {What} | {Text(Gate)} | {Text(Target)} | {Text(Measured)} | {Verdict} |";

    // What is printed is what is compared: two decimals, or whole bytes.
    private bool Holds(double bound) => IsMoreBetter ? Rounded >= bound : Rounded <= bound;

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
