namespace Wsis.Governance.Extraction.Language;

/// <summary>A word or mark of a text.</summary>
internal struct Token
{
    /// <summary>The start.</summary>
    public int Start { get; private set; }

    /// <summary>The character after it.</summary>
    public int End { get; private set; }

    /// <summary>The possible roles of the word.</summary>
    public WordRoles Roles { get; private set; }

    /// <summary>The number of a word from <see cref="WordKey"/>; 0 for a mark.</summary>
    public uint Hash { get; private set; }

    /// <summary>The kind of token.</summary>
    public TokenKind Kind { get; private set; }

    public readonly bool EndsClause => Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.FullStop;

    public readonly bool Is(WordRoles roles) => (Roles & roles) != 0;

    /// <summary>Sets a word in its place: a copy of a whole token would wait for the parts just written.</summary>
    public void SetWord(int start, int end, uint hash, WordRoles roles)
    {
        (Start, End) = (start, end);
        Roles = roles;
        Hash = hash;
        Kind = TokenKind.Word;
    }

    /// <summary>Sets a mark.</summary>
    public void SetMark(int start, int end, TokenKind kind)
    {
        (Start, End) = (start, end);
        Roles = WordRoles.None;
        Hash = 0;
        Kind = kind;
    }
}
