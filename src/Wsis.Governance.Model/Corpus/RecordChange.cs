using Wsis.Governance.Corpus;

namespace Wsis.Governance;

/// <summary>The change of a record from one corpus to another.</summary>
public sealed record RecordChange
{
    /// <summary>The earlier record.</summary>
    public required Record Before { get; init; }

    /// <summary>The later record.</summary>
    public required Record After { get; init; }

    /// <summary>The members that differ, in canonical order, down to the innermost.</summary>
    public required ValueList<MemberChange> Members { get; init; }

    /// <summary>A difference between two records of one type.</summary>
    /// <exception cref="ArgumentNullException">A record is null.</exception>
    /// <exception cref="ArgumentException">The records are of different types.</exception>
    public static RecordChange Between(Record before, Record after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Type != after.Type)
        {
            throw new ArgumentException($"A {before.Type} and a {after.Type} have no members to compare.");
        }

        return new RecordChange { Before = before, After = after, Members = ContentComparer.Compare(before, after) };
    }
}
