using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tests.Json.Contracts;

/// <summary>An object with a member that has had its day.</summary>
internal sealed record DeprecatedTypes : ExtensibleObject, IHasContract<DeprecatedTypes>
{
    private string? place;
    private string? town;

    /// <summary>Where it is.</summary>
    [Obsolete("Use town.")]
    public string? Place { get => place; init => place = value; }

    /// <summary>The town.</summary>
    public string? Town { get => town; init => town = value; }

    static DeprecatedTypes IHasContract<DeprecatedTypes>.CreateEmpty() => new();

    static void IHasContract<DeprecatedTypes>.VisitMembers<TVisitor>(ref TVisitor visitor, DeprecatedTypes instance)
    {
        visitor.String("place"u8, ref instance.place);
        visitor.String("town"u8, ref instance.town);
    }
}
