namespace Wsis.Governance.Json.Reading;

/// <summary>Gathers the unknown members of one object; finding a name again does not get slower with their
/// number.</summary>
internal sealed class UnknownMembers
{
    private readonly List<UnknownMember> members = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Notes a name; false where it was there before.</summary>
    public bool TryName(string name) => names.Add(name);

    /// <summary>Keeps a member whose name was noted.</summary>
    public void Keep(string name, string json) => members.Add(new UnknownMember(name, json));

    /// <summary>The members kept, in the order in which they were read.</summary>
    public ValueList<UnknownMember> ToList() => ValueList<UnknownMember>.FromArray([.. members]);

    /// <summary>Hands out the member kept last, and keeps its name only; null where none was kept since.</summary>
    public UnknownMember? Take()
    {
        UnknownMember? last = members.Count > 0 ? members[^1] : null;
        members.Clear();
        return last;
    }
}
