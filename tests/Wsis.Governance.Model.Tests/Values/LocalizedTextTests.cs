using System.Diagnostics;
using System.Reflection;
using CsCheck;

namespace Wsis.Governance.Tests.Values;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText agenda =
        LocalizedText.Create(("zh-Hant", "議程"), ("en", "Agenda"), ("ar", "جدول الأعمال"), ("pt-BR", "Pauta"));

    [Fact]
    public void Writes_English_first_and_the_others_in_order()
    {
        var walked = new List<string>();
        foreach (var (language, text) in agenda)
        {
            walked.Add($"{language}={text}");
        }

        walked.Should().Equal("en=Agenda", "ar=جدول الأعمال", "pt-BR=Pauta", "zh-Hant=議程");
        agenda.Count.Should().Be(4);
        agenda.Languages.ToString().Should().Be("[en, ar, pt-BR, zh-Hant]");
        agenda.ToString().Should().Be("Agenda");
        LocalizedText.Create(("ru", "Повестка"), ("fr", "Agenda")).ToString().Should().Be("Agenda", "fr comes before ru");
    }

    [Fact]
    public void Is_equal_by_content()
    {
        var text = LocalizedText.Create(("ar", "أ"), ("en", "a"));
        AreEqual(text, LocalizedText.Create(("EN", new string(['a'])), ("AR", "أ")), true);
        AreEqual(LocalizedText.Create("en", "a"), LocalizedText.Create("en", new string(['a'])), true);
        AreEqual(default, default, true);
        foreach (var other in new[]
        {
            default, LocalizedText.Create("en", "a"), LocalizedText.Create("ar", "أ"),
            LocalizedText.Create(("en", "b"), ("ar", "أ")), LocalizedText.Create(("en", "a"), ("fr", "أ")),
            text.With("fr", "a"),
        })
        {
            AreEqual(text, other, false);
            AreEqual(other, text, false);
        }

        AreEqual(LocalizedText.Create("en", "a"), LocalizedText.Create("fr", "a"), false);
        text.Equals((object)"a").Should().BeFalse();
        typeof(LocalizedText).GetCustomAttribute<DebuggerDisplayAttribute>().Should().NotBeNull();
    }

    [Fact]
    public void Returns_exactly_the_requested_language()
    {
        agenda["en"].Should().Be("Agenda");
        agenda["PT-br"].Should().Be("Pauta");
        agenda[LanguageTag.Arabic].Should().Be("جدول الأعمال");
        agenda["pt"].Should().BeNull();
        agenda["no tag"].Should().BeNull();
        agenda[default(LanguageTag)].Should().BeNull();
        LocalizedText.Create("en", "a")["en"].Should().Be("a");
        LocalizedText.Create("en", "a")["fr"].Should().BeNull();
    }

    [Theory]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("ar-EG", "ar")]
    [InlineData("zh-Hant-TW", "zh-Hant")]
    [InlineData("zh-Hant-x-a", "zh-Hant")]
    [InlineData("pt", "pt-BR")]
    [InlineData("pt-PT", "pt-BR")]
    [InlineData("zh-Hans", "zh-Hant")]
    [InlineData("p", "en")]
    [InlineData("ru", "en")]
    [InlineData("x-ar", "en")]
    public void Uses_the_closest_language(string wanted, string given)
    {
        _ = LanguageTag.TryParse(wanted, out LanguageTag tag);
        agenda.Get(tag).Should().Be(agenda[given]);
    }

    [Fact]
    public void Uses_the_first_language_if_there_is_no_English()
    {
        var text = LocalizedText.Create(("ru", "р"), ("ar", "أ"));
        text.Get(LanguageTag.French).Should().Be("أ");
        text.Get(default).Should().Be("أ");
        text.Get(LanguageTag.Russian).Should().Be("р");
    }

    [Fact]
    public void Default_has_no_language()
    {
        LocalizedText nothing = default;
        nothing.IsDefault.Should().BeTrue();
        nothing.Count.Should().Be(0);
        nothing.Languages.IsEmpty.Should().BeTrue();
        nothing.ToString().Should().BeEmpty();
        nothing.Get(LanguageTag.English).Should().BeEmpty();
        nothing["en"].Should().BeNull();
        nothing.GetEnumerator().MoveNext().Should().BeFalse();
        nothing.With("en", "a").Should().Be(LocalizedText.Create("en", "a"));
        agenda.IsDefault.Should().BeFalse();
    }

    [Fact]
    public void Adds_and_replaces_languages()
    {
        var text = LocalizedText.Create("en", "a");
        text.With("fr", "b").Should().Be(LocalizedText.Create(("fr", "b"), ("en", "a")));
        text.With(LanguageTag.English, "c").Should().Be(LocalizedText.Create("en", "c"));
        text.With("fr", "b").With("FR", "d")["fr"].Should().Be("d");
        text["en"].Should().Be("a", "it does not change");
    }

    [Fact]
    public void Refuses_what_is_no_text()
    {
        Refuses(() => LocalizedText.Create(ReadOnlySpan<(LanguageTag, string)>.Empty),
            "A text has at least one language.*");
        Refuses(() => LocalizedText.Create(("en", "a"), ("fr", "b"), ("EN", "c")), "The language en occurs twice.*");
        Refuses(() => LocalizedText.Create("en", ""), "The text in the language en is empty.*");
        Refuses(() => LocalizedText.Create("ar", " \n"), "The text in the language ar is empty.*");
        Refuses(() => LocalizedText.Create("ar", null!), "The text in the language ar is empty.*");
        Refuses(() => LocalizedText.Create((default(LanguageTag), "a")), "A text must state its language.*");
        Refuses(() => agenda.With("en", " "), "The text in the language en is empty.*");
        Refuses(() => agenda.With(default(LanguageTag), "a"), "A text must state its language.*");
        FluentActions.Invoking(() => LocalizedText.Create("english language", "a")).Should().Throw<FormatException>()
            .WithMessage("\"english language\" is not a language tag: at character 8: *");
    }

    [Fact]
    public void Texts_are_kept_and_repeated_languages_are_reported()
    {
        LocalizedText.FromEntries([], out var repeated).IsDefault.Should().BeTrue();
        repeated.Should().Be(-1);
        LocalizedText.FromEntries([(LanguageTag.English, "")], out repeated)["en"].Should().BeEmpty();
        repeated.Should().Be(-1);
        LocalizedText.FromEntries(
            [(LanguageTag.French, "a"), (LanguageTag.English, "b"), (LanguageTag.French, "c")],
            out repeated).Should().Be(LocalizedText.Create(("en", "b"), ("fr", "a")));
        repeated.Should().Be(2);
        LocalizedText.FromEntries([(LanguageTag.English, "a"), (LanguageTag.English, "b")], out repeated)
            .Should().Be(LocalizedText.Create("en", "a"));
        repeated.Should().Be(1);
    }

    [Fact]
    public void Allocates_only_what_it_stores()
    {
        (LanguageTag, string)[] entries = [(LanguageTag.Russian, "р"), (LanguageTag.English, "a")];
        var sum = 0;
        Allocation.Of(() => LocalizedText.FromEntries(entries.AsSpan(1), out _))
            .Should().Be(0, "the string is kept itself");
        Allocation.Of(() => LocalizedText.FromEntries(entries, out _))
            .Should().Be(Allocation.Of(() => entries.AsSpan().ToArray()), "one array is kept");
        Allocation.Of(() =>
        {
            foreach (var (_, text) in agenda)
            {
                sum += text.Length;
            }

            sum += agenda.Get(LanguageTag.Spanish).Length + agenda["ar"]!.Length;
        }).Should().Be(0);
        sum.Should().BePositive();
    }

    [Fact]
    public void Order_of_giving_does_not_matter()
    {
        string[] tags = ["en", "ar", "zh", "fr", "ru", "es", "de", "pt-BR", "en-GB", "zh-Hant"];
        Gen.Select(Gen.Shuffle(tags), Gen.Int[1, 10]).Sample((shuffled, count) =>
        {
            var entries = shuffled.Take(count).Select(tag => (tag, "text " + tag)).ToArray();
            var text = LocalizedText.Create(entries);
            Array.Sort(entries);
            return text == LocalizedText.Create(entries)
                && text.GetHashCode() == LocalizedText.Create(entries).GetHashCode()
                && text.Languages.Select(tag => tag.ToString()).SequenceEqual(EnglishFirst(entries.Select(e => e.tag)))
                && entries.All(entry => text[entry.tag] == entry.Item2);
        });
    }

    private static IEnumerable<string> EnglishFirst(IEnumerable<string> tags) =>
        tags.OrderBy(tag => tag != "en").ThenBy(tag => tag, StringComparer.Ordinal);

    private static void AreEqual(LocalizedText left, LocalizedText right, bool expected)
    {
        left.Equals(right).Should().Be(expected);
        left.Equals((object)right).Should().Be(expected);
        (left == right).Should().Be(expected);
        (left != right).Should().Be(!expected);
        (left.GetHashCode() == right.GetHashCode()).Should().Be(expected);
    }

    private static void Refuses(Func<LocalizedText> make, string message) =>
        FluentActions.Invoking(make).Should().Throw<ArgumentException>().WithMessage(message);
}
