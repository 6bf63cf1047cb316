namespace Wsis.Governance.Parts;

/// <summary>Takes what is to be kept of a text: in memory, or in a file.</summary>
internal interface IPartSink
{
    /// <summary>Takes a record, slim already.</summary>
    void Add(Record record, in RecordPlace place);

    /// <summary>Takes the id of a record that is not whole.</summary>
    void PassOver(string id);

    /// <summary>Takes what was found; nothing follows.</summary>
    void End(PartFindings found);
}
