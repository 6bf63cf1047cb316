using System.Text;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>The public API stands in a file, so that every change of it shows in review.</summary>
public sealed class PublicApiTests
{
    private const string Path = "tests/Wsis.Governance.Model.Tests/Architecture/PublicApi.txt";

    [Fact]
    public void The_public_api_is_the_one_that_was_reviewed() => CommittedFile.ShouldBe(Path, Listing());

    [Fact]
    public void The_listing_names_every_public_type()
    {
        var listing = Listing();

        Library.PublicTypes.Where(type => !listing.Contains($" {ApiName.Declared(type)}", StringComparison.Ordinal))
            .ShouldBeEmpty("The listing lacks types: mend ApiType.");
    }

    [Theory]
    [InlineData("public readonly struct ValueList<T> : IEquatable<ValueList<T>>, IReadOnlyList<T>")]
    [InlineData("public sealed record Mandate : Record<Mandate>")]
    [InlineData("    required Citation Instrument { get; init; }")]
    [InlineData("    Reporting? Reporting { get; init; }")]
    [InlineData("    static bool TryParse(string? text, out DocumentSymbol value);")]
    [InlineData("    T? Find<T>(Id<T> id) where T : Record<T>;")]
    [InlineData("    Error = 3")]
    public void The_listing_reads_like_declarations(string line) => Listing().Split('\n').Should().Contain(line);

    private static string Listing()
    {
        var text = new StringBuilder();
        var floors = Library.PublicTypes.GroupBy(type => type.Namespace!)
            .OrderBy(floor => floor.Key, StringComparer.Ordinal);
        foreach (var floor in floors)
        {
            text.Append("namespace ").Append(floor.Key).Append("\n\n");
            foreach (var type in floor.OrderBy(ApiName.Declared, StringComparer.Ordinal))
            {
                text.Append(ApiType.Of(type)).Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
