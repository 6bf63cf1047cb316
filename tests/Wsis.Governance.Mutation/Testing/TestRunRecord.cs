namespace Wsis.Governance.Mutation.Testing;

/// <summary>What one test does without a change.</summary>
/// <param name="Name">The test.</param>
/// <param name="Space">Its namespace.</param>
/// <param name="Failure">What it said where it failed.</param>
/// <param name="Milliseconds">The time of the processor it takes once everything is warm.</param>
/// <param name="Steps">How many places of changes it passes.</param>
/// <param name="Passed">The places it passes once everything is warm.</param>
internal sealed record TestRunRecord(
    string Name, string Space, string? Failure, double Milliseconds, long Steps, int[] Passed);
