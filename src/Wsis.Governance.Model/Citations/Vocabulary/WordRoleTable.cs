using System.Runtime.CompilerServices;
using System.Text;

namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The words of one script, found by three of their letters: most words of a text find an empty place and mean
/// nothing here.</summary>
internal sealed class WordRoleTable
{
    private const int Size = 32 * 32;
    private const int LettersOfHead = 4;

    // By two letters; the third is tested before the entries are compared.
    private readonly Place[] places = new Place[Size];
    private readonly Entry[] entries;
    private readonly int skipped;

    /// <summary>A table of the words of some vocabularies.</summary>
    /// <param name="terms">The words; one that occurs twice has both roles.</param>
    /// <param name="skipped">The number of letters to skip at the beginning.</param>
    public WordRoleTable(ReadOnlySpan<Term> terms, int skipped)
    {
        this.skipped = skipped;
        var roles = new Dictionary<string, WordRole>();
        foreach (var term in terms)
        {
            foreach (var word in term.Words.Split(' '))
            {
                roles[word] = roles.GetValueOrDefault(word) | term.Role;
            }
        }

        // Sorted as strings: a sort of entries would be compiled for them alone, into every native program.
        entries = [.. roles.Keys.OrderBy(RankOf).Select(word => new Entry(word, roles[word], skipped > 0))];
        for (var at = 0; at < entries.Length; at++)
        {
            var text = entries[at].Text;
            var letters = entries[at].IsStem && text.Length < skipped + 3 ? uint.MaxValue : ThirdLetterOf(text);
            ref var place = ref places[PlaceOf(text)];
            place = place.Count == 0 ? new Place(letters, (ushort)at, 1)
                : new Place(place.ThirdLetters | letters, place.First, (ushort)(place.Count + 1));
        }
    }

    // By place; there whole words come first, then words with a case, then long words.
    private int RankOf(string word)
    {
        var entry = new Entry(word, WordRole.None, isLoose: false);
        return (PlaceOf(entry.Text) << 10) | (entry.IsStem ? 1 << 9 : 0) | (entry.HasCase ? 0 : 1 << 8)
            | (byte.MaxValue - entry.Text.Length);
    }

    /// <summary>The role of a word; <see cref="WordRole.None"/> for one that the table does not have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordRole RoleOf(ReadOnlySpan<char> word)
    {
        ref readonly var place = ref places[PlaceOf(word)];
        return (place.ThirdLetters & ThirdLetterOf(word)) == 0 ? WordRole.None
            : RoleIn(entries.AsSpan(place.First, place.Count), word);
    }

    private WordRole RoleIn(ReadOnlySpan<Entry> some, ReadOnlySpan<char> word)
    {
        var head = HeadOf(word);
        foreach (ref readonly var entry in some)
        {
            if (((head ^ entry.Head) & entry.HeadMask) == 0
                && (uint)(word.Length - entry.Text.Length) <= entry.MaxMore
                && (entry.IsAllHead || Matches(entry, word)))
            {
                return entry.Role;
            }
        }

        return WordRole.None;
    }

    /// <summary>The first letters in one number, small and in ASCII; all others have one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HeadOf(ReadOnlySpan<char> word)
    {
        if (word.Length >= LettersOfHead)
        {
            var first = word[..LettersOfHead];
            return Fold(first[0]) | (Fold(first[1]) << 8) | (Fold(first[2]) << 16) | (Fold(first[3]) << 24);
        }

        var head = 0u;
        for (var at = 0; at < word.Length; at++)
        {
            head |= Fold(word[at]) << (8 * at);
        }

        return head;
    }

    private static uint Fold(char letter) => char.IsAscii(letter) ? letter | (uint)' ' : byte.MaxValue;

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

    private int PlaceOf(ReadOnlySpan<char> word)
    {
        var first = skipped < word.Length ? word[skipped] : '\0';
        var second = skipped + 1 < word.Length ? word[skipped + 1] : '\0';
        return ((first & 31) << 5) | (second & 31);
    }

    private uint ThirdLetterOf(ReadOnlySpan<char> word) =>
        skipped + 2 < word.Length ? 1u << (word[skipped + 2] & 31) : 1u;

    /// <summary>The entries of two letters, and a bit for each third letter that one of them can have.</summary>
    private readonly record struct Place(uint ThirdLetters, ushort First, ushort Count);

    private readonly struct Entry
    {
        public Entry(string word, WordRole role, bool isLoose)
        {
            HasCase = word[0] == '=';
            IsStem = word[^1] == '*';
            Text = word[(HasCase ? 1 : 0)..(IsStem ? ^1 : ^0)];
            Role = role;
            Head = HeadOf(Text);
            HeadMask = isLoose ? 0
                : Text.Length < LettersOfHead ? (1u << (8 * Text.Length)) - 1
                : uint.MaxValue;
            IsAllHead = !isLoose && !HasCase && Text.Length <= LettersOfHead && Ascii.IsValid(Text);
            MaxMore = IsStem ? int.MaxValue : 0u;
        }

        public readonly string Text;
        public readonly WordRole Role;
        public readonly uint Head;

        // The first letter counts in some scripts only.
        public readonly uint HeadMask;

        // How many letters a word can have more than the text.
        public readonly uint MaxMore;
        public readonly bool IsStem;
        public readonly bool HasCase;

        // True if nothing is left to compare once the head is equal.
        public readonly bool IsAllHead;
    }
}
