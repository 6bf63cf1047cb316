using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wsis.Governance.Extraction.Language;

/// <summary>The words and marks of one paragraph. One object serves all paragraphs of a document in turn.</summary>
internal sealed class Tokens(LanguageWords words)
{
    // Most lines that are no operative paragraphs need few tokens: the first ones are read singly, then the others
    // together.
    private const int MaxSingly = 12;

    private LanguageWords words = words;
    private Token[] tokens = new Token[256];
    private string text = string.Empty;

    private int count;
    private int read;
    private Token end;
    private WordRoles seen;

    /// <summary>The number of tokens. Texts are tokenized only as far as needed; this tokenizes
    /// the whole text.</summary>
    public int Count
    {
        get
        {
            while (ReadNext())
            {
            }

            return count;
        }
    }

    public string Text => text;

    public LanguageWords Words => words;

    /// <summary>The token at an index; a full stop at the end of the text for an index outside the text.</summary>
    public ref readonly Token this[int index] =>
        ref (uint)index < (uint)count || Has(index) ? ref tokens[index] : ref end;

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> this[in Token token] => text.AsSpan(token.Start, token.End - token.Start);

    public ReadOnlySpan<char> WordAt(int index) => this[this[index]];

    /// <summary>True if the token is that word, in upper or lower case.</summary>
    public bool IsWord(int index, ReadOnlySpan<char> word) =>
        WordKey.AreSame(WordAt(index), word);

    /// <summary>True if the token is one of the words, in upper or lower case.</summary>
    public bool IsOneOf(int index, string[] some)
    {
        foreach (var word in some)
        {
            if (IsWord(index, word))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsCapital(int index) => WordAt(index) is [var first, ..] && char.IsUpper(first);

    /// <summary>True if the form of a verb is finite. In languages whose forms do not show it, every verb
    /// may be finite.</summary>
    public bool IsFinite(PrintedVerb verb)
    {
        var word = WordAt(IndexAt(verb.Start));
        foreach (var ending in words.FiniteEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return words.FiniteEndings.Length == 0;
    }

    /// <summary>True after a past participle that describes a past action: "submitted". "To be submitted" describes
    /// a future action.</summary>
    public bool IsBehindParticiple(int index)
    {
        var isToBeDone = index > 1 && this[index - 2].Is(WordRoles.Passive);
        return index > 0 && !isToBeDone && this[index - 1].Kind == TokenKind.Word
            && EndsWithAny(index - 1, words.PastEndings);
    }

    /// <summary>True if a word has one of the endings, and a stem before it.</summary>
    public bool EndsWithAny(int index, string[] endings) => EndsWithAny(WordAt(index), endings);

    /// <summary>True if a word has one of the endings, and a stem before it.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Uses the words of another language from the next text on.</summary>
    public void Use(LanguageWords other) => words = other;

    /// <summary>True if the text has a token with that index.</summary>
    public bool Has(int index)
    {
        while (index >= count)
        {
            if (!ReadNext())
            {
                return false;
            }
        }

        return index >= 0;
    }

    /// <summary>Sets the text.</summary>
    public void Read(string paragraph, int start)
    {
        (text, count, read, seen) = (paragraph, 0, start, WordRoles.None);
        end = new Token(paragraph.Length, paragraph.Length, TokenKind.FullStop, 0, WordRoles.None);
    }

    /// <summary>True for the title of a statement: <c>Statement by the President of the Security Council</c>.</summary>
    public bool OpensStatement => words.Sentences.Statements.Read(this, 0, out _) > 0;

    /// <summary>True if one of the words is in the text, be it inside another word. The text is not
    /// parsed for it.</summary>
    public bool Mentions(SearchValues<string> mentioned) => text.AsSpan().ContainsAny(mentioned);

    /// <summary>True if a word of the text has one of the roles.</summary>
    public bool HasAny(WordRoles roles) => Count > 0 && (seen & roles) != 0;

    /// <summary>The number of articles, prepositions and conjunctions, which differ between languages.</summary>
    public int CountFunctionWords()
    {
        const WordRoles small = WordRoles.Determiner | WordRoles.Preposition | WordRoles.Conjunction;
        var found = 0;
        for (var i = 0; Has(i); i++)
        {
            found += tokens[i].Is(small) ? 1 : 0;
        }

        return found;
    }

    /// <summary>The first token that starts at or after a position.</summary>
    public int IndexAt(int place)
    {
        while (read <= place && ReadNext())
        {
        }

        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool ReadNext()
    {
        var line = text.AsSpan();
        var (before, last) = (count, count < MaxSingly ? count + 1 : int.MaxValue);
        while (count < last)
        {
            while (read < line.Length && char.IsWhiteSpace(line[read]))
            {
                read++;
            }

            if (read >= line.Length)
            {
                break;
            }

            if (count == tokens.Length)
            {
                Array.Resize(ref tokens, 2 * count);
            }

            tokens[count++] = char.IsLetterOrDigit(line[read]) ? ReadWord(line, read) : ReadMark(read, line[read]);
        }

        return count > before;
    }

    private Token ReadMark(int at, char mark)
    {
        read = at + 1;
        var kind = mark switch
        {
            ',' => TokenKind.Comma,
            ';' => TokenKind.Semicolon,
            ':' => TokenKind.Colon,
            '.' => TokenKind.FullStop,
            '(' or '[' => TokenKind.Open,
            ')' or ']' => TokenKind.Close,
            _ => TokenKind.Other,
        };
        return new Token(at, at + 1, kind, 0, WordRoles.None);
    }

    private Token ReadWord(ReadOnlySpan<char> line, int at)
    {
        var end = at + 1;
        while (true)
        {
            end += AsciiRun(line, end);
            if (end >= line.Length || line[end] == ' ' || !(char.IsLetterOrDigit(line[end]) || Joins(line, end)))
            {
                break;
            }

            end++;
            if (words.HasElision && end - at <= Elision.MaxLength && line[end - 1] is '\'' or '\u2019')
            {
                break;
            }
        }

        read = end;
        var word = line[at..end];
        var hash = WordKey.Hash(word);
        var roles = words.RolesOf(hash, word);
        seen |= roles;
        return new Token(at, end, TokenKind.Word, hash, roles);
    }

    // The number of ASCII letters and digits among the next eight characters, up to the first other one: most words end
    // there. 0 near the end of the line.
    private static int AsciiRun(ReadOnlySpan<char> line, int at)
    {
        if (line.Length - at < Vector128<ushort>.Count)
        {
            return 0;
        }

        var eight = Vector128.Create(MemoryMarshal.Cast<char, ushort>(line[at..]));
        var letters = Vector128.LessThan(
            (eight | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
        var digits = Vector128.LessThan(eight - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
        return BitOperations.TrailingZeroCount(~(letters | digits).ExtractMostSignificantBits());
    }

    // An apostrophe ends an elided article (l'Assemblée) if the language has elision.
    private static bool Joins(ReadOnlySpan<char> rest, int at) =>
        rest[at] is '-' or '\u2010' or '\u2011' or '/' or '\'' or '\u2019' or '&'
        && at + 1 < rest.Length && char.IsLetterOrDigit(rest[at + 1]);
}
