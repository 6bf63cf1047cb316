namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The roles of a word of running text for a number near it. The words themselves are in one file
/// for each language.</summary>
[Flags]
internal enum WordRole : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>"resolution", in any language, number and case.</summary>
    Resolution = 1,

    /// <summary>"decision".</summary>
    Decision = 1 << 1,

    /// <summary>"Assembly".</summary>
    Assembly = 1 << 2,

    /// <summary>"Council".</summary>
    Council = 1 << 3,

    /// <summary>"Security".</summary>
    Security = 1 << 4,

    /// <summary>"Economic" or "Social".</summary>
    Economic = 1 << 5,

    /// <summary>"Rights".</summary>
    Rights = 1 << 6,

    /// <summary>"Commission", "Committee", "Conference": the noun of a body that numbers for itself.</summary>
    Commission = 1 << 7,

    /// <summary>"Trusteeship".</summary>
    Trusteeship = 1 << 8,

    /// <summary>A word that makes another body of "Assembly" or "Council" after it: "Governing Council".</summary>
    OtherBody = 1 << 9,

    /// <summary>"Environment" before "Assembly".</summary>
    Environment = 1 << 10,

    /// <summary>"Habitat" before "Assembly".</summary>
    Habitat = 1 << 11,

    /// <summary>A word that can be between a number and the organ it belongs to.</summary>
    Connective = 1 << 12,

    /// <summary>"paragraph", and signs for it.</summary>
    Paragraph = 1 << 13,

    /// <summary>"its" as a part of the word, of an Assembly (feminine in Arabic).</summary>
    OfAssembly = 1 << 14,

    /// <summary>"its" as a part of the word, of a Council (masculine in Arabic).</summary>
    OfCouncil = 1 << 15,

    /// <summary>"draft": the following document is not a resolution yet.</summary>
    Draft = 1 << 16,

    /// <summary>"and", "or".</summary>
    And = 1 << 17,

    /// <summary>"to" within a range.</summary>
    To = 1 << 18,

    /// <summary>"of", "by": what follows owns what is before.</summary>
    Genitive = 1 << 19,

    /// <summary>"the", and words that begin the name of an organ.</summary>
    Article = 1 << 20,

    /// <summary>"that", "which", "said": the document named before.</summary>
    PointsBack = 1 << 21,

    /// <summary>"in particular", "notably".</summary>
    Particular = 1 << 22,

    /// <summary>The name of a month.</summary>
    Month = 1 << 23,

    /// <summary>"article", "Act", "comment": the number after it is not that of a resolution.</summary>
    NotCited = 1 << 24,

    /// <summary>"its" as a word.</summary>
    Possessive = 1 << 25,

    /// <summary>"annex".</summary>
    Annex = 1 << 26,

    /// <summary>"section".</summary>
    Section = 1 << 27,

    /// <summary>"addenda".</summary>
    Addenda = 1 << 28,

    /// <summary>The abbreviation for statements of a President before a number.</summary>
    Statement = 1 << 29,

    /// <summary>"bis", "ter": a paragraph between two numbers.</summary>
    Inserted = 1 << 30,

    /// <summary>"subparagraph": its letter is before the paragraph.</summary>
    Subparagraph = 1ul << 31,

    /// <summary>"by", "until" before a date: a term, not the date of the resolution.</summary>
    Until = 1ul << 32,

    /// <summary>A word between a place and the number of its document: "the operative part of".</summary>
    Between = 1ul << 33,

    /// <summary>"report", "note", "letter": a document whose symbol may follow in brackets.</summary>
    Document = 1ul << 34,

    /// <summary>"General": the Assembly named so is no other body, whatever follows.</summary>
    Plenary = 1ul << 35,

    /// <summary>A small word within the name of a body: "Commission for Social Development", "Commission's".</summary>
    InName = 1ul << 36,

    /// <summary>"preamble", "part", "chapter": a part of a document in which no place can be named.</summary>
    OtherPart = 1ul << 37,

    /// <summary>"adopted", and after it "without a vote", "by consensus": what may be between a number and its
    /// date.</summary>
    Adoption = 1ul << 38,
}
