namespace Wsis.Governance.Mutation.Testing;

/// <summary>What the tests do without a change.</summary>
/// <param name="Records">The tests, in the order of <see cref="TestDiscovery"/>.</param>
/// <param name="Once">The changes that are only passed the first time, by what is worked out once and kept.</param>
internal sealed record CoverageRun(TestRunRecord[] Records, int[] Once);
