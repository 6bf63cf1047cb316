namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The words of one script, found by three of their letters: most words of a text find an empty place and mean
/// nothing here.</summary>
internal sealed class WordRoleTable
{
    private const int Size = 32 * 32;

    // By two letters; the third is tested before the entries are compared.
    private readonly Entry[][] places = new Entry[Size][];
    private readonly uint[] thirdLetters = new uint[Size];
    private readonly int skipped;

    /// <summary>A table of the words of some vocabularies.</summary>
    /// <param name="terms">The words; one that occurs twice has both roles.</param>
    /// <param name="skipped">The number of letters to skip at the beginning.</param>
    public WordRoleTable(ReadOnlySpan<Term> terms, int skipped)
    {
        this.skipped = skipped;
        foreach (var term in terms)
        {
            foreach (var word in term.Words.Split(' '))
            {
                Add(word, term.Role);
            }
        }
    }

    /// <summary>The role of a word; <see cref="WordRole.None"/> for one that the table does not have.</summary>
    public WordRole RoleOf(ReadOnlySpan<char> word)
    {
        var place = PlaceOf(word);
        var thirdLetter = ThirdLetterOf(word);
        if ((thirdLetters[place] & thirdLetter) == 0)
        {
            return WordRole.None;
        }

        foreach (ref readonly var entry in places[place].AsSpan())
        {
            if ((uint)(word.Length - entry.MinLength) <= entry.MaxMore && (entry.ThirdLetters & thirdLetter) != 0
                && Matches(entry, word))
            {
                return entry.Role;
            }
        }

        return WordRole.None;
    }

    private bool Matches(in Entry entry, ReadOnlySpan<char> word)
    {
        if (entry.HasCase && word[0] != entry.Text[0] && char.IsLower(word[0]))
        {
            return false;
        }

        var from = word.Length > skipped ? skipped : 0;
        var compared = word[from..entry.Text.Length];
        var wanted = entry.Text.AsSpan(from);
        return entry.HasCase && !entry.IsStem
            ? compared.SequenceEqual(wanted) || IsAllUpper(compared, wanted)
            : EqualsIgnoreCase(compared, wanted);
    }

    // Words are short: a loop costs less than a call that prepares vectors.
    private static bool EqualsIgnoreCase(ReadOnlySpan<char> word, ReadOnlySpan<char> wanted)
    {
        for (var at = 0; at < wanted.Length; at++)
        {
            var (one, other) = (word[at], wanted[at]);
            if (one != other && (char.IsAscii(one) && char.IsAscii(other)
                ? (one ^ other) != ' ' || !char.IsAsciiLetter(one)
                : char.ToLowerInvariant(one) != char.ToLowerInvariant(other)))
            {
                return false;
            }
        }

        return true;
    }

    // A name in a heading is in capitals throughout.
    private static bool IsAllUpper(ReadOnlySpan<char> word, ReadOnlySpan<char> wanted) =>
        word.Length > 4 && word.IndexOfAnyExceptInRange('A', 'Z') < 0
        && word.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    private void Add(string word, WordRole role)
    {
        var hasCase = word[0] == '=';
        var isStem = word[^1] == '*';
        var text = word[(hasCase ? 1 : 0)..(isStem ? ^1 : ^0)];
        var at = PlaceOf(text);
        var ownLetters = isStem && text.Length < skipped + 3 ? uint.MaxValue : ThirdLetterOf(text);
        thirdLetters[at] |= ownLetters;
        ref var place = ref places[at];
        var entries = place ?? [];
        var same = Array.FindIndex(entries, one => one.Text == text && one.IsStem == isStem && one.HasCase == hasCase);
        if (same >= 0)
        {
            entries[same] = entries[same] with { Role = entries[same].Role | role };
            return;
        }

        var entry = new Entry(text, role, isStem, hasCase, ownLetters);
        var next = Array.FindIndex(entries, one => one.Rank > entry.Rank);
        next = next < 0 ? entries.Length : next;
        place = [.. entries[..next], entry, .. entries[next..]];
    }

    private int PlaceOf(ReadOnlySpan<char> word)
    {
        var first = skipped < word.Length ? word[skipped] : '\0';
        var second = skipped + 1 < word.Length ? word[skipped + 1] : '\0';
        return ((first & 31) << 5) | (second & 31);
    }

    private uint ThirdLetterOf(ReadOnlySpan<char> word) =>
        skipped + 2 < word.Length ? 1u << (word[skipped + 2] & 31) : 1u;

    private readonly record struct Entry(string Text, WordRole Role, bool IsStem, bool HasCase, uint ThirdLetters)
    {
        public readonly int MinLength = Text.Length;

        // How many letters a word can have more than the text.
        public readonly uint MaxMore = IsStem ? int.MaxValue : 0u;

        // Whole words come first, then words with a case, then long words.
        public readonly int Rank => (IsStem ? 2 : 0) * ushort.MaxValue + (HasCase ? 0 : ushort.MaxValue) - Text.Length;
    }
}
