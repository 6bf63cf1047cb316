namespace Wsis.Governance.Corpus;

/// <summary>Selects the records that a corpus rule needs, so that the others need not be read again.</summary>
internal interface IRecordFilter
{
    /// <summary>Whether a record is relevant, as far as the record alone shows.</summary>
    RecordRelevance RelevanceOf(Record record);
}

/// <summary>Whether a record is relevant to a corpus rule.</summary>
/// <param name="Kind">The condition under which it is relevant.</param>
/// <param name="Key">The hash that relevant records have in common.</param>
internal readonly record struct RecordRelevance(RecordRelevance.Condition Kind, int Key = 0)
{
    /// <summary>The condition under which a record is relevant.</summary>
    public enum Condition : byte
    {
        /// <summary>Never.</summary>
        Never,

        /// <summary>Always.</summary>
        Always,

        /// <summary>If another record has the same key.</summary>
        SameKey,

        /// <summary>Always; all other records are then relevant too.</summary>
        AllWithIt,
    }

    /// <summary>The record is not relevant.</summary>
    public static RecordRelevance Never => default;

    /// <summary>The record is relevant.</summary>
    public static RecordRelevance Always => new(Condition.Always);

    /// <summary>If there is one such record, all records are relevant.</summary>
    public static RecordRelevance AllWithIt => new(Condition.AllWithIt);

    /// <summary>The record is relevant if another record has the same key.</summary>
    public static RecordRelevance IfRepeated(int key) => new(Condition.SameKey, key);
}
