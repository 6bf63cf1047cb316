namespace Wsis.Governance.Extraction.Language;

/// <summary>The kind of a token.</summary>
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
