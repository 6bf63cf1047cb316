using Wsis.Governance.Findings;

namespace Wsis.Governance.Corpus;

/// <summary>The records that rules see, in their order: a corpus, or records that are read again from a
/// file when needed.</summary>
/// <remarks>A record is identified by its number, from 0. Code that visits many records keeps
/// numbers, not records.</remarks>
internal interface IRecordStore : IRecordLookup
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

    /// <summary>The errata that name a record, in order.</summary>
    ReadOnlySpan<Erratum> ErrataOf(Record record);

    /// <summary>True if the record to which a link leads may be among the unreadable ones.</summary>
    bool IsUnreadable(RecordLink link);

    /// <summary>True if something in a member of a record could not be read.</summary>
    bool HasGap(Record record, string member);

    /// <summary>True if reading left anything out.</summary>
    bool HasGaps { get; }

    /// <summary>The records whose type and id an earlier record has, in order, each with the
    /// first such record.</summary>
    IEnumerable<(int Number, int First)> Duplicates();

    /// <summary>The numbers of the records that a corpus rule needs, in order; null for all records.</summary>
    /// <param name="filter">The rule.</param>
    int[]? NumbersFor(IRecordFilter filter);
}
