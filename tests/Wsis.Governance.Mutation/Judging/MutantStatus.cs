namespace Wsis.Governance.Mutation.Judging;

/// <summary>What became of a change.</summary>
internal enum MutantStatus
{
    /// <summary>A test failed.</summary>
    Noticed,

    /// <summary>A test did not end.</summary>
    Endless,

    /// <summary>The process that ran the test ended.</summary>
    Crashed,

    /// <summary>All tests that pass its place passed.</summary>
    Survived,

    /// <summary>No test passes its place.</summary>
    NotCovered,
}
