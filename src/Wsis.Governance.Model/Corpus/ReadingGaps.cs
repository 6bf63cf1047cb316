namespace Wsis.Governance.Corpus;

/// <summary>The values that could not be read, as texts that can be stored, so that rules do not report them
/// a second time.</summary>
/// <remarks>For a lost record, its id; if the id is unknown, its type, <c>mandate/</c>; if nothing is known, <c>/</c>,
/// which means any record. For a member of a record that was read, <c>mandate/id#member</c>. Neither ids nor symbols
/// contain the character <c>#</c> or end with a slash.</remarks>
internal static class ReadingGaps
{
    /// <summary>Any number of records about which nothing is known.</summary>
    public const string AnyRecord = "/";

    /// <summary>Any member of a record.</summary>
    public const string AnyMember = "*";

    /// <summary>A record of a type, with unknown id.</summary>
    public static string RecordOf(int typeIndex) => RecordType.Known[typeIndex] + "/";

    /// <summary>A member of a record.</summary>
    public static string Member(Record record, string member) => $"{record.Type}/{record.IdText}#{member}";

    /// <summary>True if a record may be among the lost ones.</summary>
    public static bool MayContain(IReadOnlySet<string> gaps, RecordLink link) => gaps.Count > 0
        && (gaps.Contains(link.Id) || gaps.Contains(AnyRecord) || gaps.Contains(RecordOf(link.TypeIndex)));
}
