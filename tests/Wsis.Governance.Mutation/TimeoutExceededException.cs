namespace Wsis.Governance.Mutation;

/// <summary>A test went through the changed library far more often than without the change.</summary>
public sealed class TimeoutExceededException : Exception
{
    /// <summary>Says so.</summary>
    public TimeoutExceededException()
        : base("The test has used up its steps.")
    {
    }
}
