namespace Wsis.Governance.Extraction.Language;

/// <summary>The words and marks of one paragraph. One object serves all paragraphs of a document in turn.</summary>
internal sealed class Tokens(LanguageWords words)
{
    private LanguageWords words = words;
    private Token[] tokens = new Token[256];
    private string text = string.Empty;

    private int count;
    private int read;

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
    public Token this[int index] => Has(index)
        ? tokens[index]
        : new Token(text.Length, text.Length, TokenKind.FullStop, WordRoles.None);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> this[Token token] => text.AsSpan(token.Start, token.End - token.Start);

    public ReadOnlySpan<char> WordAt(int index) => this[this[index]];

    /// <summary>True if the token is that word, in upper or lower case.</summary>
    public bool IsWord(int index, ReadOnlySpan<char> word) =>
        WordAt(index).Equals(word, StringComparison.OrdinalIgnoreCase);

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
    public void Read(string paragraph, int start) => (text, count, read) = (paragraph, 0, start);

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
        while (read < text.Length)
        {
            var c = text[read];
            if (char.IsWhiteSpace(c))
            {
                read++;
                continue;
            }

            var end = char.IsLetterOrDigit(c) ? EndOfWord(read) : read + 1;
            Add(read, end, c);
            read = end;
            return true;
        }

        return false;
    }

    private void Add(int start, int end, char first)
    {
        if (count == tokens.Length)
        {
            Array.Resize(ref tokens, 2 * count);
        }

        var kind = first switch
        {
            ',' => TokenKind.Comma,
            ';' => TokenKind.Semicolon,
            ':' => TokenKind.Colon,
            '.' => TokenKind.FullStop,
            '(' or '[' => TokenKind.Open,
            ')' or ']' => TokenKind.Close,
            _ => char.IsLetterOrDigit(first) ? TokenKind.Word : TokenKind.Other,
        };
        var roles = kind == TokenKind.Word ? words.RolesOf(text.AsSpan(start, end - start)) : WordRoles.None;
        tokens[count++] = new Token(start, end, kind, roles);
    }

    // An apostrophe ends an elided article (l'Assemblée) if the language has elision.
    private int EndOfWord(int at)
    {
        for (var end = at + 1; ; end++)
        {
            if (end == text.Length)
            {
                return end;
            }

            var c = text[end];
            if (char.IsLetterOrDigit(c))
            {
                continue;
            }

            var joins = c is '-' or '\u2010' or '\u2011' or '/' or '\'' or '\u2019' or '&'
                && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]);
            if (!joins)
            {
                return end;
            }

            if (c is '\'' or '\u2019' && words.HasElision && end - at <= 2)
            {
                return end + 1;
            }
        }
    }
}
