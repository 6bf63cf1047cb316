namespace Wsis.Governance.Extraction.Language;

/// <summary>A word or mark of a text.</summary>
/// <param name="Start">The start.</param>
/// <param name="End">The character after it.</param>
/// <param name="Kind">The kind of token.</param>
/// <param name="Hash">The <see cref="WordKey.Hash"/> of a word; 0 for a mark.</param>
/// <param name="Roles">The possible roles of the word.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, uint Hash, WordRoles Roles)
{
    public bool Is(WordRoles roles) => (Roles & roles) != 0;

    public bool EndsClause => Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.FullStop;
}
