namespace Wsis.Governance.Tool.Differences;

/// <summary>Merges the unknown members around the records of two files.</summary>
internal sealed class SurroundingMerge
{
    private readonly List<UnknownMember> members = [];
    private readonly List<SurroundingConflict> conflicts = [];

    /// <summary>Merges the members of two files.</summary>
    /// <param name="mine">The members of one side.</param>
    /// <param name="theirs">The members of the other side.</param>
    /// <param name="origin">The members of the common origin; null if unknown: then no member counts as
    /// removed.</param>
    public SurroundingMerge(
        ValueList<UnknownMember> mine, ValueList<UnknownMember> theirs, ValueList<UnknownMember>? origin)
    {
        var names = mine.Concat(theirs).Select(static member => member.Name).Distinct(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Add(name, ValueIn(mine, name), ValueIn(theirs, name), origin is { } known ? ValueIn(known, name) : null,
                origin is not null);
        }
    }

    /// <summary>The members of both; for a conflict, that of the first side.</summary>
    public ValueList<UnknownMember> Members => [.. members];

    /// <summary>The members that both sides changed differently.</summary>
    public IReadOnlyList<SurroundingConflict> Conflicts => conflicts;

    private static string? ValueIn(ValueList<UnknownMember> members, string name)
    {
        foreach (var member in members)
        {
            if (member.Name == name)
            {
                return member.Json;
            }
        }

        return null;
    }

    private void Add(string name, string? mine, string? theirs, string? before, bool hasOrigin)
    {
        if (mine == theirs || (hasOrigin ? before == theirs : theirs is null))
        {
            AddIfPresent(name, mine);
        }
        else if (hasOrigin ? before == mine : mine is null)
        {
            AddIfPresent(name, theirs);
        }
        else
        {
            AddIfPresent(name, mine ?? theirs);
            conflicts.Add(new SurroundingConflict(name, mine, theirs));
        }
    }

    private void AddIfPresent(string name, string? value)
    {
        if (value is not null)
        {
            members.Add(new UnknownMember(name, value));
        }
    }
}
