using AutoFixture;
using AwesomeAssertions;
using Mapster;
using Microsoft.Extensions.Configuration;
using Wsis.Governance;
using Xunit;

namespace Ecosystem;

/// <summary>What the page says of libraries that need no recipe, or for which there is none.</summary>
internal static class Notes
{
    private static readonly Mandate mandate = ReferenceData.Corpus.Mandates["ec-consultation-2010"];

    private static readonly Mandate changed = mandate with { Addressees = [Addressee.Parse("itu")] };

    public static void Mapster()
    {
        var flat = mandate.Adapt<Flat>();

        Expect.Equal("economicAndSocialCouncil", flat.IssuedBy);
        Expect.Equal("2010-12-31", flat.Deadline);
        Expect.Equal(mandate, mandate.Adapt<Mandate>());
    }

    public static void Configuration()
    {
        var settings = Bind(
            ("Symbol", "A/66/77"), ("Maybe", ""), ("Organs:0", "generalAssembly"), ("Due", ""), ("Title:en", "a"), ("Listed:0", "b"));

        Expect.Equal("A/66/77", settings.Symbol.Text);
        Expect.Equal(null, settings.Maybe);
        Expect.Equal(Organ.GeneralAssembly, settings.Organs[0]);
        Expect.Equal(default, settings.Due);
        Fails<InvalidOperationException>(() => Bind(("Symbol", "nonsense")), "is not a document symbol");

        // Not bound, without an error.
        Expect.Equal(true, settings.Title.IsDefault);
        Expect.Equal(0, settings.Listed.Count);
    }

    public static void Tests()
    {
        Fails<Exception>(() => changed.Should().BeEquivalentTo(mandate), "Addressees[0] to be secretary-general, but found itu");
        Fails<Exception>(() => Assert.Equivalent(mandate, changed), "Addressees");

        // Only the members of the declared type are compared.
        List<Record> expected = [mandate];
        List<Record> actual = [changed];
        actual.Should().BeEquivalentTo(expected);
        Fails<Exception>(() => actual.Should().Equal(expected), "to be equal");
        Fails<Exception>(
            () => actual.Should().BeEquivalentTo(expected, static how => how.PreferringRuntimeMemberTypes()), "Addressees");

        // Order is not compared, so that these two texts are equivalent.
        var (one, other) = (
            LocalizedText.Create(("en", "a"), ("fr", "b")), LocalizedText.Create(("en", "b"), ("fr", "a")));
        Assert.Equivalent(one, other);
        Fails<Exception>(() => Assert.Equal(one, other), "");
    }

    public static void AutoFixture()
    {
        Expect.Equal(false, new Fixture().Create<Id<Mandate>>().IsDefault);
        Fails<Exception>(() => new Fixture().Create<DocumentSymbol>(), "DocumentSymbol");
    }

    private static Settings Bind(params (string Key, string? Value)[] pairs) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(pairs.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value))).Build()
            .Get<Settings>()!;

    private static void Fails<T>(Action action, string message)
        where T : Exception
    {
        try
        {
            action();
        }
        catch (T thrown) when (thrown.ToString().Contains(message, StringComparison.Ordinal))
        {
            return;
        }

        throw new InvalidOperationException($"Expected was an exception with \"{message}\".");
    }

    public sealed class Flat
    {
        public string? IssuedBy { get; set; }

        public string? Deadline { get; set; }
    }

    public sealed class Settings
    {
        public DocumentSymbol Symbol { get; set; }

        public DocumentSymbol? Maybe { get; set; }

        public List<Code<Organ>> Organs { get; set; } = [];

        public PartialDate Due { get; set; } = PartialDate.Parse("2005");

        public LocalizedText Title { get; set; }

        public ValueList<Code<Organ>> Listed { get; set; }
    }
}
