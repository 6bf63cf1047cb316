namespace Wsis.Governance.Corpus;

/// <summary>What reading could not take, as texts that can be kept and written: rules do not blame a record for it a
/// second time.</summary>
/// <remarks>Of a record that is lost its id; where the id is not known its type, <c>mandate/</c>; where nothing is
/// known <c>/</c>, which stands for any record. Of a member of a record that was read otherwise
/// <c>mandate/id#member</c>. Neither an id of ours nor a symbol holds the character <c>#</c> or ends with a
/// slash.</remarks>
internal static class ReadingGaps
{
    /// <summary>Any number of records, of which nothing is known.</summary>
    public const string AnyRecord = "/";

    /// <summary>Some member of a record, whichever.</summary>
    public const string AnyMember = "*";

    /// <summary>A record of a type, its id not known.</summary>
    public static string RecordOf(int typeIndex) => RecordType.Known[typeIndex] + "/";

    /// <summary>A member of a record.</summary>
    public static string Member(Record record, string member) => $"{record.Type}/{record.IdText}#{member}";

    /// <summary>True where a record may be among those lost.</summary>
    public static bool MayHold(IReadOnlySet<string> gaps, RecordLink link) => gaps.Count > 0
        && (gaps.Contains(link.Id) || gaps.Contains(AnyRecord) || gaps.Contains(RecordOf(link.TypeIndex)));
}
