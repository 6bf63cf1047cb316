namespace Wsis.Governance.Corpus;

/// <summary>Says which records matter, so that the others need not be read again.</summary>
internal interface IRecordFilter
{
    /// <summary>Whether a record matters, as far as it tells by itself.</summary>
    RecordRelevance RelevanceOf(Record record);
}

/// <summary>Whether a record matters to a check of all records.</summary>
/// <param name="Kind">Under which condition it does.</param>
/// <param name="Key">What it has in common with others, as a hash.</param>
internal readonly record struct RecordRelevance(RecordRelevance.Condition Kind, int Key = 0)
{
    /// <summary>When a record matters.</summary>
    public enum Condition : byte
    {
        /// <summary>Never.</summary>
        Never,

        /// <summary>In any case.</summary>
        Always,

        /// <summary>Where another record has the same key.</summary>
        SameKey,

        /// <summary>In any case, and so do all others then.</summary>
        AllWithIt,
    }

    /// <summary>It does not matter.</summary>
    public static RecordRelevance Never => default;

    /// <summary>It matters.</summary>
    public static RecordRelevance Always => new(Condition.Always);

    /// <summary>Where there is one such record, all records matter.</summary>
    public static RecordRelevance AllWithIt => new(Condition.AllWithIt);

    /// <summary>It matters where another record has the same key.</summary>
    public static RecordRelevance IfRepeated(int key) => new(Condition.SameKey, key);
}
