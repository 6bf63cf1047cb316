namespace Wsis.Governance.Extraction.Language;

/// <summary>The roles that a word can have in a sentence. A word may have several.</summary>
[Flags]
internal enum WordRoles : ulong
{
    None = 0,

    /// <summary>An article, a pronoun before a noun, or a word of quantity: the, its, all.</summary>
    Determiner = 1 << 0,

    /// <summary>A word between a verb and its object, or between "to" and a verb: also, further.</summary>
    Adverb = 1 << 1,

    /// <summary>The noun of someone who can act: States, Committee, Secretary-General.</summary>
    Actor = 1 << 2,

    /// <summary>A preposition: of, on, for.</summary>
    Preposition = 1 << 3,

    /// <summary>and, or.</summary>
    Conjunction = 1 << 4,

    /// <summary>A word that opens a clause: that, which, when.</summary>
    Subordinator = 1 << 5,

    /// <summary>A word before the verb of a task: to.</summary>
    TaskMarker = 1 << 6,

    /// <summary>A word whose following "to" belongs to it and comes before a noun: right, access, response.</summary>
    TakesTo = 1 << 7,

    /// <summary>A noun if "to" comes before it: conflict, information.</summary>
    NounAfterTo = 1 << 8,

    /// <summary>A verb although its ending looks like a noun: implement, mention.</summary>
    VerbAfterTo = 1 << 9,

    /// <summary>A word that opens an insertion without addressees, also without a comma before it: including.</summary>
    Insertion = 1 << 10,

    /// <summary>A word that opens such an insertion only after a comma: in, within, by.</summary>
    InsertionAfterComma = 1 << 11,

    /// <summary>A noun for an action, not for someone who acts: efforts, continuation.</summary>
    Abstract = 1 << 12,

    /// <summary>A verb of reporting: report, submit, present.</summary>
    Report = 1 << 13,

    /// <summary>A word before a number or letter in headings: Part, Pillar, Action.</summary>
    HeadingWord = 1 << 14,

    /// <summary>The subject of a declaration: we.</summary>
    FirstPerson = 1 << 15,

    /// <summary>A word that makes a passive with a participle: is, are.</summary>
    Passive = 1 << 16,

    /// <summary>A negation: not.</summary>
    Negation = 1 << 17,

    /// <summary>A word that opens a phrase with a list: with, including.</summary>
    OpensList = 1 << 18,

    /// <summary>A small word inside names: of, on, for.</summary>
    NameJoint = 1 << 19,

    /// <summary>An article, which is not part of a name: the, a.</summary>
    Article = 1 << 20,

    /// <summary>The preposition in names and between a body and its parent: of.</summary>
    Genitive = 1 << 21,

    /// <summary>An irregular past participle: led.</summary>
    PastParticiple = 1 << 22,

    /// <summary>A word that may come before a verb and is not an adverb: in (particular), moreover.</summary>
    VerbOpening = 1 << 23,

    /// <summary>The last role of words. Higher bits mark words that begin a phrase of a table.</summary>
    LastOfWords = VerbOpening,
}
