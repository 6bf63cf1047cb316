namespace Wsis.Governance.Tool.Input;

/// <summary>The records that a command works on.</summary>
/// <param name="Own">The records to list, export or draw: those of <c>--in</c>, or else the reference data.</param>
/// <param name="All">These records and, with lower priority, the reference data, for links and names.</param>
/// <param name="HasErrors">True if a record could not be read completely.</param>
internal sealed record RecordSelection(WsisCorpus Own, WsisCorpus All, bool HasErrors)
{
    /// <summary>The exit code after a successful run.</summary>
    public int Code => HasErrors ? ExitCode.ErrorsFound : ExitCode.Success;
}
