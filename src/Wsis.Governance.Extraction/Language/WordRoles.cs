namespace Wsis.Governance.Extraction.Language;

/// <summary>What a word can be in a sentence. A word may be several of these.</summary>
[Flags]
internal enum WordRoles : ulong
{
    None = 0,

    /// <summary>An article, a pronoun before a noun, or a word of quantity: the, its, all.</summary>
    Determiner = 1 << 0,

    /// <summary>Stands between a verb and its object, or between "to" and a verb: also, further.</summary>
    Adverb = 1 << 1,

    /// <summary>The noun of someone who can act: States, Committee, Secretary-General.</summary>
    Actor = 1 << 2,

    /// <summary>Goes before a noun: of, on, for.</summary>
    Preposition = 1 << 3,

    /// <summary>and, or.</summary>
    Conjunction = 1 << 4,

    /// <summary>Opens a clause: that, which, when.</summary>
    Subordinator = 1 << 5,

    /// <summary>Goes before the verb of what is to be done: to.</summary>
    TaskMarker = 1 << 6,

    /// <summary>"to" after it belongs to it, and goes before a noun: right, access, response.</summary>
    TakesTo = 1 << 7,

    /// <summary>A noun where "to" stands before it: conflict, information.</summary>
    NounAfterTo = 1 << 8,

    /// <summary>A verb where its ending would make it a noun: implement, mention.</summary>
    VerbAfterTo = 1 << 9,

    /// <summary>Opens a phrase that adds something and addresses nobody, without a comma before it too:
    /// including.</summary>
    Insertion = 1 << 10,

    /// <summary>Opens such a phrase behind a comma only: in, within, by.</summary>
    InsertionAfterComma = 1 << 11,

    /// <summary>What is done and not someone who does it: efforts, continuation.</summary>
    Abstract = 1 << 12,

    /// <summary>Says that someone reports: report, submit, present.</summary>
    Report = 1 << 13,

    /// <summary>Stands before a number or letter in headings: Part, Pillar, Action.</summary>
    HeadingWord = 1 << 14,

    /// <summary>The subject of a declaration: we.</summary>
    FirstPerson = 1 << 15,

    /// <summary>Before a participle, makes a passive: is, are.</summary>
    Passive = 1 << 16,

    /// <summary>Negates what follows: not.</summary>
    Negation = 1 << 17,

    /// <summary>Opens a list that is part of the phrase it opens: with, including.</summary>
    OpensList = 1 << 18,

    /// <summary>A small word inside names: of, on, for.</summary>
    NameJoint = 1 << 19,

    /// <summary>An article, which is not part of a name: the, a.</summary>
    Article = 1 << 20,

    /// <summary>The preposition inside names and between a body and what it is of: of.</summary>
    Genitive = 1 << 21,

    /// <summary>A past participle that its ending does not show: led.</summary>
    PastParticiple = 1 << 22,

    /// <summary>May stand before a verb, and is no adverb: in (particular), moreover.</summary>
    VerbOpening = 1 << 23,

    /// <summary>The last role of words. The bits behind it mark words that begin a phrase of a table.</summary>
    LastOfWords = VerbOpening,
}
