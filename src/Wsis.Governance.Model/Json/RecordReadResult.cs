using System.Text;
using Wsis.Governance.Findings;

namespace Wsis.Governance;

/// <summary>One item of a streamed text: a record, or the problems in its place, or the problems around the records
/// of a file.</summary>
/// <remarks><c>default</c> has no record and no finding.</remarks>
public readonly record struct RecordReadResult
{
    /// <summary>The record; null if it is incomplete, and if the item is not about a record.</summary>
    public Record? Record { get; init; }

    /// <summary>The problems, in the order of the text. Pointers refer to the line, or to the whole file; lines and
    /// columns are those of the whole text.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>The origin of the record: source, pointer and byte offset in the whole text.</summary>
    public RecordOrigin Origin { get; init; }

    /// <summary>Line and column of the start of the record, from 1. Both stop at 2,147,483,647.</summary>
    public LinePosition Location { get; init; }

    /// <summary>The number of the record in the text, from 0, including incomplete records; -1 if the item is about the
    /// members around the records of a file.</summary>
    public long Index { get; init; }

    /// <summary>An unknown member next to the records of a file; null in all other items.</summary>
    public UnknownMember? EnvelopeMember { get; init; }

    /// <summary>The ids of incomplete records.</summary>
    internal ValueList<string> Gaps { get; init; }

    /// <summary>True if there is a finding of severity error.</summary>
    public bool HasErrors => FindingCounts.Has(Findings, Severity.Error);

    /// <summary>True if there is a finding of severity warning.</summary>
    public bool HasWarnings => FindingCounts.Has(Findings, Severity.Warning);

    /// <summary>The number of findings of that severity.</summary>
    public int Count(Severity severity) => FindingCounts.Count(Findings, severity);

    /// <summary>The findings of that severity, in their order.</summary>
    public ValueList<Finding> OfSeverity(Severity severity) => FindingCounts.OfSeverity(Findings, severity);

    /// <summary>The origin and id of the record, or a text that there is none.</summary>
    public override string ToString()
    {
        var record = Record is { } read ? $"{read.Type}/{read.IdText}" : "no record";
        return $"{nameof(RecordReadResult)} {{ {Location}, {record} }}";
    }

    // Written by hand, because the generated method depends on the culture.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(ToString());
        return true;
    }
}
