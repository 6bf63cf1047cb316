namespace Wsis.Governance.Tool.Input;

/// <summary>Records that were read from files.</summary>
/// <param name="Corpus">The records that could be read.</param>
/// <param name="HasErrors">True where a record could not be read as it stands; a message was written.</param>
internal sealed record RecordsRead(WsisCorpus Corpus, bool HasErrors);
