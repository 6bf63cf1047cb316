namespace Wsis.Governance.Extraction.Language;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Comma,
    Semicolon,
    Colon,
    FullStop,
    Open,
    Close,
    Other,
}
