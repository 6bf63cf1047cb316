using Wsis.Governance.Contracts;

namespace Wsis.Governance;

/// <summary>An object that keeps members that this version does not know.</summary>
/// <remarks>An optional member that is not stated is <c>default</c>, null or an empty list, and is not
/// written.</remarks>
public abstract record ExtensibleObject
{
    private ValueList<UnknownMember> unknownMembers;

    private protected ExtensibleObject()
    {
    }

    /// <summary>Members that this version does not know, in the order in which they were read. They are written back
    /// after the known ones.</summary>
    public ValueList<UnknownMember> UnknownMembers { get => unknownMembers; init => unknownMembers = value; }

    /// <summary>Type and stated members, for people: <c>Citation { Document = A/RES/60/252, Paragraphs = 8 }</c>.
    /// Independent of culture; cannot be parsed.</summary>
    public sealed override string ToString() => DebugPrinter.Of(this);

    /// <summary>The field for unknown members, filled by a reader.</summary>
    internal ref ValueList<UnknownMember> UnknownMembersSlot => ref unknownMembers;
}
