using System.Text.RegularExpressions;
using CsCheck;

namespace Wsis.Governance.Tests.Values;

/// <summary>Holds the sets against a slow model that writes out every smallest piece a set covers.</summary>
public sealed class ParagraphSetLaws
{
    private const int MaxLetters = 5;
    private const int MaxItems = 3;

    private static readonly string[] parts = ["", "annex ", "preamble "];
    private static readonly string[] romans = ["", "i", "ii", "iii"];

    private static readonly Gen<Item> anyItem = Gen.Select(
        Gen.Int[0, 6], Gen.Int[1, 6], Gen.Int[0, MaxLetters], Gen.Int[0, MaxItems], Gen.Int[0, 2]).Select(
        (part, number, letter, item, more) => Item.Make(Math.Max(0, part - 4), number, letter, item, more));

    private static readonly Gen<Item[]> itemLists = anyItem.Array[1, 6];

    private static readonly Gen<(ParagraphSet Set, HashSet<string> Pieces)> sets =
        itemLists.Select(Distinct).Select(items =>
            (ParagraphSet.Parse(TextOf(items)), items.SelectMany(item => item.Pieces).ToHashSet()));

    private static readonly Regex form = new(
        "^(?:ITEM)(?:, (?:ITEM))*\\z".Replace("ITEM", "table|header|(?:preamble |annex |footnote )?[1-9][0-9]{0,3}"
            + "(?:-[1-9][0-9]{0,3}|(?: MARK)+(?:-MARK)?)?")
            .Replace("MARK", "\\((?:[a-z]{1,2}|[ivx]+|[1-9][0-9]{0,2})\\)"),
        RegexOptions.CultureInvariant);

    [Fact]
    public void A_written_set_is_read_back() => sets.Sample(given =>
        ParagraphSet.Parse(given.Set.ToString()) == given.Set);

    [Fact]
    public void A_list_of_items_is_a_set_exactly_if_no_item_is_repeated() => itemLists.Sample(items =>
    {
        var isSet = ParagraphSet.TryParse(TextOf(items), out _, out var error);
        return isSet == (Distinct(items).Length == items.Length)
            && (isSet || error.Reason == "a place that has not been named before");
    });

    [Fact]
    public void Contains_agrees_with_the_model() => Gen.Select(sets, sets).Sample((left, right) =>
        left.Set.Contains(right.Set) == right.Pieces.IsSubsetOf(left.Pieces), iter: 20_000);

    [Fact]
    public void Contains_a_set_exactly_if_it_contains_each_place() => Gen.Select(sets, sets).Sample((left, right) =>
        left.Set.Contains(right.Set) == IsCoveredPlaceByPlace(left.Set, right.Set));

    [Fact]
    public void Overlaps_agrees_with_the_model() => Gen.Select(sets, sets).Sample((left, right) =>
        left.Set.Overlaps(right.Set) == left.Pieces.Overlaps(right.Pieces), iter: 20_000);

    [Fact]
    public void Containing_is_reflexive_and_transitive_and_implies_overlapping() =>
        Gen.Select(sets, sets, sets).Sample((a, b, c) =>
            a.Set.Contains(a.Set)
            && (!a.Set.Contains(b.Set) || a.Set.Overlaps(b.Set))
            && (!(a.Set.Contains(b.Set) && b.Set.Contains(c.Set)) || a.Set.Contains(c.Set)));

    [Fact]
    public void Every_place_is_in_its_set_once() => sets.Sample(given =>
        given.Set.Count == given.Set.Distinct().Count()
        && given.Set.All(place => given.Set.Contains(place) && given.Set.Contains(ParagraphSet.Create(place))));

    [Fact]
    public void Splitting_ranges_into_places_keeps_what_is_covered() => sets.Sample(given =>
    {
        // Places of a whole set can need more room than one text has.
        var text = string.Join(", ", given.Set.Select(place => place.ToString()));
        return text.Length > 256
            || (ParagraphSet.Parse(text).Contains(given.Set) && given.Set.Contains(ParagraphSet.Parse(text)));
    });

    [Fact]
    public void Texts_of_another_form_are_not_read() =>
        Gen.Select(sets, Gen.Int[0, 40], Gen.Char["019aiv ()-,xt"], Gen.Int[0, 2]).Sample((sets, at, letter, kind) =>
        {
            var text = sets.Set.ToString();
            at = Math.Min(at, text.Length - 1);
            text = kind switch
            {
                0 => text.Insert(at, letter.ToString()),
                1 => text.Remove(at, 1),
                _ => text.Remove(at, 1).Insert(at, letter.ToString()),
            };
            var isSet = ParagraphSet.TryParse(text, out var set, out var error);
            return isSet
                ? form.IsMatch(text) && set.ToString() == text
                : !form.IsMatch(text) || IsAboutMeaning(error.Reason);
        }, iter: 20_000);

    private static bool IsAboutMeaning(string reason) =>
        reason.StartsWith("a place that has not", StringComparison.Ordinal)
        || reason.StartsWith("the end of a range", StringComparison.Ordinal)
        || reason.StartsWith("letters that follow", StringComparison.Ordinal)
        || reason is "one or two lower-case letters" or "a comma and a space, or the end"
            or "an opening parenthesis" or "the number of a subparagraph, from 1 to 999 without leading zeros"
        || reason.StartsWith("a lower-case roman numeral", StringComparison.Ordinal);

    private static bool IsCoveredPlaceByPlace(ParagraphSet set, ParagraphSet other) => other.All(set.Contains);

    private static string TextOf(Item[] items) => string.Join(", ", items.Select(item => item.Text));

    private static Item[] Distinct(Item[] items)
    {
        var seen = new HashSet<string>();
        return items.Where(item =>
        {
            var isNew = !seen.Overlaps(item.Pieces);
            seen.UnionWith(item.Pieces);
            return isNew;
        }).ToArray();
    }

    private sealed record Item(string Text, string[] Pieces)
    {
        public static Item Make(int part, int number, int letter, int item, int more)
        {
            var last = letter == 0 ? number + more
                : item == 0 ? Math.Min(letter + more, MaxLetters)
                : Math.Min(item + more, MaxItems);
            var first = letter == 0 ? number : item == 0 ? letter : item;
            var run = Enumerable.Range(first, last - first + 1);
            return letter == 0
                ? new Item(parts[part] + number + (more > 0 ? $"-{last}" : ""), [.. run.SelectMany(n => Of(part, n))])
                : item == 0
                    ? new Item($"{parts[part]}{number} ({Letter(letter)})" + (last > first ? $"-({Letter(last)})" : ""),
                        [.. run.SelectMany(l => Of(part, number, l))])
                    : new Item($"{parts[part]}{number} ({Letter(letter)}) ({romans[item]})"
                        + (last > first ? $"-({romans[last]})" : ""),
                        [.. run.Select(i => Of(part, number, letter, i))]);
        }

        private static char Letter(int letter) => (char)('a' + letter - 1);

        private static string Of(int part, int number, int letter, int item) => $"{part}/{number}/{letter}/{item}";

        // Letter or item 0 stands for what belongs to no letter or item, and is covered only by the whole.
        private static IEnumerable<string> Of(int part, int number, int letter) =>
            Enumerable.Range(0, MaxItems + 1).Select(item => Of(part, number, letter, item));

        private static IEnumerable<string> Of(int part, int number) =>
            Enumerable.Range(0, MaxLetters + 1).SelectMany(letter => Of(part, number, letter));
    }
}
