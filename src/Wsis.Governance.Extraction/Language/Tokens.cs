using System.Buffers;

namespace Wsis.Governance.Extraction.Language;

/// <summary>The words and marks of one paragraph. One object serves all paragraphs of a document in turn.</summary>
internal sealed partial class Tokens(LanguageWords words)
{
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
            if (WordKey.EndsWith(word, ending))
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
            if (word.Length > ending.Length + 2 && WordKey.EndsWith(word, ending))
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
        (text, count, read, seen, isMasked) = (paragraph, 0, start, WordRoles.None, false);
        end.SetMark(paragraph.Length, paragraph.Length, TokenKind.FullStop);
    }

    /// <summary>True for the title of a statement: <c>Statement by the President of the Security Council</c>.</summary>
    public bool OpensStatement => words.Sentences.Statements.Read(this, 0, out _) > 0;

    /// <summary>True if one of the words is in the text, be it inside another word. The text is not
    /// parsed for it.</summary>
    public bool Mentions(SearchValues<string> mentioned) => text.AsSpan().ContainsAny(mentioned);

    /// <summary>True if a word of the text has one of the roles.</summary>
    public bool HasAny(WordRoles roles) => Count > 0 && (seen & roles) != 0;

    /// <summary>True if one of the tokens is a noun for someone who can act.</summary>
    public bool HasActor(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (this[i].Is(WordRoles.Actor))
            {
                return true;
            }
        }

        return false;
    }

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
}
