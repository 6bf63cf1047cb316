using Wsis.Governance.Findings;

namespace Wsis.Governance.Corpus;

/// <summary>Records in their order, as checks of many records see them: a corpus, or records that are read back from a
/// file when they are asked for.</summary>
/// <remarks>A record is known by its number, from 0. Whoever goes through many of them keeps numbers, not
/// records.</remarks>
internal interface IRecordStore
{
    /// <summary>The number of records.</summary>
    int Count { get; }

    /// <summary>The index of the type of each.</summary>
    ReadOnlySpan<byte> Types { get; }

    /// <summary>The sources and positions of the records, for findings.</summary>
    RecordOrigins Origins { get; }

    /// <summary>A record by its number.</summary>
    Record this[int number] { get; }

    /// <summary>The number of the record that a link leads to; -1 where there is none.</summary>
    int NumberOf(RecordLink link);

    /// <summary>The number of the document of that symbol; -1 where there is none.</summary>
    int NumberOf(DocumentSymbol symbol);

    /// <summary>The record that a link leads to; null where there is none.</summary>
    Record? Find(RecordLink link);

    /// <summary>The document of that symbol, of that very one before a joint one; null where there is none.</summary>
    Record? Find(DocumentSymbol symbol);

    /// <summary>The first record with that id, of any type; null if there is none.</summary>
    Record? FindFirst(string id);

    /// <summary>A paragraph of an outcome document; null where there is no record of it.</summary>
    OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number);

    /// <summary>The errata that name a record, in order.</summary>
    ReadOnlySpan<Erratum> ErrataOf(Record record);

    /// <summary>True where the record that a link leads to may be among those that could not be read.</summary>
    bool IsUnreadable(RecordLink link);

    /// <summary>True where something in a member of a record could not be read.</summary>
    bool HasGap(Record record, string member);

    /// <summary>True where reading left anything out.</summary>
    bool HasGaps { get; }

    /// <summary>The records whose type and id an earlier one has, in order, each with the first that has
    /// them.</summary>
    IEnumerable<(int Number, int First)> Duplicates();

    /// <summary>The ids of a type among the first records, for suggestions.</summary>
    /// <param name="typeIndex">The index of the type.</param>
    /// <param name="max">How many records to look at.</param>
    IReadOnlyList<string> FirstIds(int typeIndex, int max);

    /// <summary>The numbers of the records that a check of all records needs, in order; null where it is to look at
    /// all.</summary>
    /// <param name="check">The check.</param>
    int[]? NumbersFor(IRecordFilter check);
}
