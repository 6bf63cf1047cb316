namespace Wsis.Governance.Tool.Input;

/// <summary>The result of reading records from files.</summary>
/// <param name="Corpus">The records that could be read.</param>
/// <param name="HasErrors">True if a record could not be read completely; a message was written.</param>
internal sealed record RecordsRead(WsisCorpus Corpus, bool HasErrors);
