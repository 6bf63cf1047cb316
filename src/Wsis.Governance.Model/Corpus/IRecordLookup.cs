namespace Wsis.Governance.Corpus;

/// <summary>Records that are found by link, symbol or id: those that are checked, or those in the background.</summary>
internal interface IRecordLookup
{
    /// <summary>The record that a link leads to; null if there is none.</summary>
    Record? Find(RecordLink link);

    /// <summary>The document with that symbol; an exact match comes before a joint symbol; null if
    /// there is none.</summary>
    Record? Find(DocumentSymbol symbol);

    /// <summary>The first record with that id, of any type; null if there is none.</summary>
    Record? FindFirst(string id);

    /// <summary>A paragraph of an outcome document; null if there is no record of it.</summary>
    OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number);

    /// <summary>The ids of a type among the first records, for suggestions.</summary>
    /// <param name="typeIndex">The index of the type.</param>
    /// <param name="max">The maximum number of records to search.</param>
    IReadOnlyList<string> FirstIds(int typeIndex, int max);
}
