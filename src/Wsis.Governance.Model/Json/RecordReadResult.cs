using System.Text;
using Wsis.Governance.Findings;

namespace Wsis.Governance;

/// <summary>One step of a streamed reading: a record, or what is wrong in its place, or what was found around the
/// records of a file.</summary>
/// <remarks><c>default</c> has no record and no finding.</remarks>
public readonly record struct RecordReadResult
{
    /// <summary>The record; null where it is not whole, and where the item is not about a record.</summary>
    public Record? Record { get; init; }

    /// <summary>The problems, in the order of the text. Pointers lead into the line, or into the file as a whole; lines
    /// and columns are those of the whole text.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Where the record begins: source, pointer and byte of the whole text.</summary>
    public RecordOrigin Origin { get; init; }

    /// <summary>Line and column at which the record begins, from 1. Both stop at 2,147,483,647.</summary>
    public LinePosition Location { get; init; }

    /// <summary>The number of the record in the text from 0, those that are not whole included; -1 where the item is
    /// about what stands around the records of a file.</summary>
    public long Index { get; init; }

    /// <summary>A member beside the records of a file that this version does not know; null in all other
    /// items.</summary>
    public UnknownMember? EnvelopeMember { get; init; }

    /// <summary>The ids of records that were met and are not whole.</summary>
    internal ValueList<string> PassedOver { get; init; }

    /// <summary>True where something of severity error was found.</summary>
    public bool HasErrors => FindingCounts.Has(Findings, Severity.Error);

    /// <summary>True where there is a finding of severity warning.</summary>
    public bool HasWarnings => FindingCounts.Has(Findings, Severity.Warning);

    /// <summary>How many findings of that severity there are.</summary>
    public int Count(Severity severity) => FindingCounts.Count(Findings, severity);

    /// <summary>The findings of that severity, in their order.</summary>
    public ValueList<Finding> OfSeverity(Severity severity) => FindingCounts.OfSeverity(Findings, severity);

    /// <summary>The record's place and id, or that it is none.</summary>
    public override string ToString()
    {
        var record = Record is { } read ? $"{read.Type}/{read.IdText}" : "no record";
        return $"{nameof(RecordReadResult)} {{ {Location}, {record} }}";
    }

    // Printed by hand: what the compiler would print depends on the culture.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(ToString());
        return true;
    }
}
