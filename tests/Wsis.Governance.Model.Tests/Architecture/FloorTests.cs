using Wsis.Governance.Tests.Support;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>Each floor uses only those under it; Validation and Json stand side by side.</summary>
public sealed class FloorTests
{
    private const string Root = "Wsis.Governance.";

    private static readonly Dictionary<string, int> floors = new()
    {
        ["Calendar"] = -1,
        ["Values"] = 0,
        ["Findings"] = 1,
        ["Records"] = 2,
        ["Corpus"] = 3,
        ["Validation"] = 4,
        ["Json"] = 4,
        ["Parts"] = 5,
        ["Reference"] = 5,
    };

    // The compiler's own helpers have no namespace of ours.
    private static IEnumerable<Type> OwnTypes => Library.Types.Where(IsOwn);

    public static TheoryData<string> Floors => new(OwnTypes.Select(FloorOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_type_stands_on_a_floor() =>
        Library.Types.Where(type => type.IsVisible || IsOwn(type)).Where(type => !floors.ContainsKey(FloorOf(type)))
            .ShouldBeEmpty("a namespace is a floor: move the type, or add the floor to this test and to the design");

    [Theory]
    [MemberData(nameof(Floors))]
    public void A_floor_uses_only_itself_and_those_under_it(string floor)
    {
        var wrong = OwnTypes.Where(type => FloorOf(type) == floor).SelectMany(TypeUse.Of)
            .Where(use => IsOwn(use.Used) && !MayUse(floor, FloorOf(use.Used)))
            .Select(use => $"{use.User} uses {use.Used.FullName}")
            .Distinct();

        wrong.ShouldBeEmpty($"{floor} may use {Under(floor)} only: move the type down, or hand it what it needs.");
    }

    [Theory]
    [InlineData("Values", "Values", true)]
    [InlineData("Values", "Calendar", true)]
    [InlineData("Calendar", "Values", false)]
    [InlineData("Values", "Findings", false)]
    [InlineData("Records", "Corpus", false)]
    [InlineData("Corpus", "Records", true)]
    [InlineData("Json", "Validation", false)]
    [InlineData("Validation", "Json", false)]
    [InlineData("Reference", "Json", true)]
    [InlineData("Reference", "Cellar", false)]
    public void The_floors_point_one_way(string floor, string used, bool expected) =>
        MayUse(floor, used).Should().Be(expected);

    [Fact]
    public void The_lowest_floors_are_there() =>
        Floors.Select(row => row.Data).Should().Contain(["Values", "Findings", "Records", "Corpus", "Json"]);

    [Fact]
    public void Uses_are_found_in_declarations_fields_signatures_and_bodies()
    {
        var used = TypeUse.Of(typeof(Wsis.Governance.WsisCorpus)).Select(use => use.Used).ToHashSet();

        used.Should().Contain([
            typeof(Wsis.Governance.Record),
            typeof(Wsis.Governance.RecordOrigin),
            typeof(Wsis.Governance.DocumentSymbol),
            typeof(Wsis.Governance.Records.RecordTypes),
        ]);
    }

    private static string FloorOf(Type type)
    {
        var name = Library.Outermost(type).Namespace ?? "";
        return name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..] : name;
    }

    private static bool MayUse(string floor, string used) =>
        used == floor
        || (floors.TryGetValue(used, out var level) && level < floors.GetValueOrDefault(floor, int.MinValue));

    private static bool IsOwn(Type type) =>
        Library.Outermost(type).Namespace?.StartsWith(Root, StringComparison.Ordinal) == true;

    private static string Under(string floor) => string.Join(
        ", ", floors.Where(pair => pair.Value < floors.GetValueOrDefault(floor, int.MinValue)).Select(pair => pair.Key)
            .Prepend("itself"));
}
