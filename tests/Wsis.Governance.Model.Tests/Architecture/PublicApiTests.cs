using System.Text;
using Wsis.Governance.Extraction;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>The public API stands in a file, so that every change of it shows in review.</summary>
public sealed class PublicApiTests
{
    private const string Folder = "tests/Wsis.Governance.Model.Tests/Architecture/";

    [Fact]
    public void The_public_api_is_the_one_that_was_reviewed() =>
        CommittedFile.ShouldBe(Folder + "PublicApi.txt", Listing(Library.PublicTypes));

    [Fact]
    public void The_public_api_of_the_extraction_is_the_one_that_was_reviewed() =>
        CommittedFile.ShouldBe(
            Folder + "PublicApi.Extraction.txt",
            Listing(Library.PublicTypesOf(typeof(DocumentExtractor).Assembly)));

    [Fact]
    public void The_listing_names_every_public_type()
    {
        var listing = Listing(Library.PublicTypes);

        Library.PublicTypes.Where(type => !listing.Contains($" {ApiName.Declared(type)}", StringComparison.Ordinal))
            .ShouldBeEmpty("The listing lacks types: correct ApiType.");
    }

    [Theory]
    [InlineData("public readonly struct ValueList<T> : IEquatable<ValueList<T>>, IReadOnlyList<T>")]
    [InlineData("public sealed record Mandate : Record<Mandate>")]
    [InlineData("    required Citation Instrument { get; init; }")]
    [InlineData("    Reporting? Reporting { get; init; }")]
    [InlineData("    static bool TryParse(string? text, out DocumentSymbol value);")]
    [InlineData("    T? Find<T>(Id<T> id) where T : Record<T>;")]
    [InlineData("    Error = 3")]
    public void The_listing_reads_like_declarations(string line) =>
        Listing(Library.PublicTypes).Split('\n').Should().Contain(line);

    private static string Listing(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        var namespaces = types.GroupBy(type => type.Namespace!).OrderBy(one => one.Key, StringComparer.Ordinal);
        foreach (var one in namespaces)
        {
            text.Append("namespace ").Append(one.Key).Append("\n\n");
            foreach (var type in one.OrderBy(ApiName.Declared, StringComparer.Ordinal))
            {
                text.Append(ApiType.Of(type)).Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
