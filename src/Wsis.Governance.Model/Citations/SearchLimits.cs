namespace Wsis.Governance.Citations;

/// <summary>How far around a citation the scanner looks. Each number is a compromise: a shorter way misses words that
/// belong to the citation, a longer one finds words of another. The values were set over real documents.</summary>
internal static class SearchLimits
{
    /// <summary>How far before a number, in characters, words for its organ, its kind and its places are looked
    /// for.</summary>
    public const int CharactersOfContext = 260;

    /// <summary>How many words before a number are looked at for its organ and its kind.</summary>
    public const int WordsOfContext = 26;

    /// <summary>After how many words before a number without a word for its kind the search ends.</summary>
    public const int WordsToKind = 14;

    /// <summary>How many words before its organ the kind may be: قرار الجمعية العامة 60/252.</summary>
    public const int WordsFromOrganToKind = 3;

    /// <summary>How many words a body between its kind and its number has.</summary>
    public const int WordsOfBody = 5;

    /// <summary>How far after a number, in characters, its organ may follow.</summary>
    public const int CharactersToOrganAfter = 160;

    /// <summary>How many words after a number are looked at for its organ.</summary>
    public const int WordsToOrganAfter = 14;

    /// <summary>How many words after a number are looked at for the subject of the sentence.</summary>
    public const int WordsToSubject = 8;

    /// <summary>How far after a list of resolutions with their titles, in characters, their Assembly may be
    /// named.</summary>
    public const int CharactersToProgramme = 500;

    /// <summary>How far after the noun of a body, in characters, the words go that make another body of
    /// it.</summary>
    public const int CharactersOfQualifier = 80;

    /// <summary>How many words after that noun are looked at.</summary>
    public const int WordsOfQualifier = 9;

    /// <summary>How far before a number, in characters, the Commission on Human Rights may be named.</summary>
    public const int CharactersToNamedCommission = 2_000;

    /// <summary>How far before a number without a year, in characters, its kind may be.</summary>
    public const int CharactersToKindOfBareNumber = 60;

    /// <summary>How many words before such a number are looked at: "résolution du Conseil de sécurité de
    /// l'ONU".</summary>
    public const int WordsToKindOfBareNumber = 7;

    /// <summary>How far after a Chinese number, in characters, its kind may follow.</summary>
    public const int CharactersToKindInChinese = 200;

    /// <summary>How long a Chinese list of numbers with one sign is, in characters.</summary>
    public const int CharactersOfListInChinese = 120;

    /// <summary>How far before its first digit, in characters, a symbol can begin.</summary>
    public const int CharactersOfSymbol = 60;

    /// <summary>How far apart, in characters, two numbers of a list are.</summary>
    public const int CharactersBetweenNumbers = 110;

    /// <summary>How many words are between two numbers of a list.</summary>
    public const int WordsBetweenNumbers = 12;

    /// <summary>How far apart, in characters, two numbers of a list with titles are.</summary>
    public const int CharactersOfTitle = 320;

    /// <summary>How far after an Arabic number, in characters, a year counts.</summary>
    public const int CharactersToLooseYear = 60;

    /// <summary>How far before "that resolution", in characters, the resolution may be.</summary>
    public const int CharactersToEarlier = 2_000;

    /// <summary>How far after a document, in characters, its paragraphs may begin.</summary>
    public const int CharactersToPlaceAfter = 60;

    /// <summary>How long an organ or a title between a document and its paragraphs is, in characters.</summary>
    public const int CharactersInserted = 160;

    /// <summary>How many words before a document are looked at for its places.</summary>
    public const int WordsToPlaceBefore = 14;

    /// <summary>How many words a place has between its parts, and between it and its document.</summary>
    public const int WordsInPlace = 6;

    /// <summary>How long a Chinese list of paragraphs before a document is, in characters.</summary>
    public const int CharactersOfChinesePlace = 24;

    /// <summary>How far before a paragraph, in characters, its letter may be: "subparagraph (c) of paragraph
    /// 35".</summary>
    public const int CharactersToSubparagraph = 40;

    /// <summary>How far before a symbol in brackets, in characters, a place may be: "annex I to the report
    /// (A/79/615)".</summary>
    public const int CharactersOfDocumentName = 160;

    /// <summary>How many words before such a symbol are looked at.</summary>
    public const int WordsOfDocumentName = 24;

    /// <summary>How many words are between a place and the word for its document.</summary>
    public const int WordsToDocument = 4;

    /// <summary>How far apart, in characters, two lists of paragraphs and two documents are that belong together in
    /// turn.</summary>
    public const int CharactersBetweenPlaces = 60;
}
