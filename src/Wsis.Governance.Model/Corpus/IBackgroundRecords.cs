namespace Wsis.Governance.Corpus;

/// <summary>Records to which links may lead besides those that are checked.</summary>
internal interface IBackgroundRecords : IRecordLookup
{
    /// <summary>All of them. This reads every record that was not read yet.</summary>
    WsisCorpus Corpus { get; }
}
