using Wsis.Governance.Records;

namespace Wsis.Governance.Tests.Json;

/// <summary>An object with a member that has had its day.</summary>
internal sealed record Aged : Extensible, IShaped<Aged>
{
    private string? place;
    private string? town;

    /// <summary>Where it is.</summary>
    [Obsolete("Use town.")]
    public string? Place { get => place; init => place = value; }

    /// <summary>The town.</summary>
    public string? Town { get => town; init => town = value; }

    static Aged IShaped<Aged>.Blank() => new();

    static void IShaped<Aged>.Describe<TShape>(ref TShape shape, Aged it)
    {
        shape.String("place"u8, ref it.place);
        shape.String("town"u8, ref it.town);
    }
}
