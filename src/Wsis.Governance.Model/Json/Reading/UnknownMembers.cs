namespace Wsis.Governance.Json.Reading;

/// <summary>Collects the unknown members of one object; look-up by name takes constant time.</summary>
internal sealed class UnknownMembers
{
    private readonly List<UnknownMember> members = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Adds a name; false if it was added before.</summary>
    public bool TryName(string name) => names.Add(name);

    /// <summary>Keeps a member whose name was added.</summary>
    public void Keep(string name, string json) => members.Add(new UnknownMember(name, json));

    /// <summary>The members kept, in the order in which they were read.</summary>
    public ValueList<UnknownMember> ToList() => ValueList<UnknownMember>.FromArray([.. members]);

    /// <summary>Removes and returns the last member, but keeps its name; null if there is none since
    /// the last call.</summary>
    public UnknownMember? Take()
    {
        UnknownMember? last = members.Count > 0 ? members[^1] : null;
        members.Clear();
        return last;
    }
}
