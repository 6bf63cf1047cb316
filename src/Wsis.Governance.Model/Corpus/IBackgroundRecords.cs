namespace Wsis.Governance.Corpus;

/// <summary>Records to which links may lead besides those that are checked.</summary>
internal interface IBackgroundRecords : IRecordLookup
{
    /// <summary>All of them; those that are read when found are all read for it.</summary>
    WsisCorpus Corpus { get; }
}
