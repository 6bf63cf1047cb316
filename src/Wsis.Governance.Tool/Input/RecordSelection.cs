namespace Wsis.Governance.Tool.Input;

/// <summary>The records that a command is about.</summary>
/// <param name="Own">The records to list, export or draw: those of <c>--in</c>, or else the reference data.</param>
/// <param name="All">These records, and behind them the reference data, for links and names.</param>
/// <param name="HasErrors">True where a record could not be read as it stands.</param>
internal sealed record RecordSelection(WsisCorpus Own, WsisCorpus All, bool HasErrors)
{
    /// <summary>What the tool returns after it did what was asked.</summary>
    public int Code => HasErrors ? ExitCode.ErrorsFound : ExitCode.Success;
}
