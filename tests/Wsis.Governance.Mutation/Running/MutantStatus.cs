namespace Wsis.Governance.Mutation.Running;

/// <summary>What became of a change.</summary>
internal enum MutantStatus
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>A test did not end.</summary>
    Timeout,

    /// <summary>The process that ran the test ended.</summary>
    Crashed,

    /// <summary>All tests that pass its place passed.</summary>
    Survived,

    /// <summary>No test passes its place.</summary>
    NotCovered,
}
