using Wsis.Governance.Values.Dates;

namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The English words around citations.</summary>
internal static class EnglishVocabulary
{
    /// <summary>The words by their roles.</summary>
    public static readonly Term[] Terms =
    [
        new(WordRole.Resolution, "resol* res"),
        new(WordRole.Resolution | WordRole.Council | WordRole.Security, "=UNSCR =SCR"),
        new(WordRole.Decision, "decisi* dec"),
        new(WordRole.Assembly, "assembly =GA =UNGA"),
        new(WordRole.Council, "council"),
        new(WordRole.Council | WordRole.Security, "=SC =UNSC"),
        new(WordRole.Council | WordRole.Economic, "=ECOSOC"),
        new(WordRole.Council | WordRole.Rights, "=HRC =UNHRC"),
        new(WordRole.Security, "security"),
        new(WordRole.Economic, "economic social"),
        new(WordRole.Rights, "rights"),
        new(WordRole.Trusteeship, "trusteeship"),
        new(WordRole.Commission, "=Commission"),
        new(
            WordRole.Commission | WordRole.OtherBody,
            "=Subcommission =Committee =Conference =Board =Congress =Parties =Organization =Summit =Union =Parliament "
                + "=Agency =Bank =Fund =Authority =Tribunal =Court =ECA =ECE =ECLAC =ESCAP =ESCWA "
                + "=WHA =CND =OAS =ECOWAS =OSCE =ASEAN =NATO =IPU =Commonwealth =League "
                + "=CSTD =UNCTAD =UNCITRAL =UNESCO =UNIDO =ITU =UPU =ILO =FAO =WHO =WIPO =ICAO =IMO =IAEA"),
        new(WordRole.InName, "for s"),
        new(WordRole.OtherBody, "governing health parliamentary national legislative european executive =Europe"),
        new(WordRole.Environment, "=Environment"),
        new(WordRole.Habitat, "=Habitat"),
        new(
            WordRole.Connective,
            "by on no to an at as adopt* approv* dated december general human un united nations"),
        new(WordRole.Connective | WordRole.And, "and or"),
        new(WordRole.Connective | WordRole.To, "to"),
        new(WordRole.To, "through"),
        new(WordRole.Connective | WordRole.Genitive, "of by"),
        new(WordRole.Connective | WordRole.Article, "the"),
        new(WordRole.Connective | WordRole.Article, "=General =Human =UN =United =Nations"),
        new(WordRole.Plenary, "general"),
        new(WordRole.Particular, "in at particular particularly especially notably its the operative"),
        new(WordRole.Between, "operative following presidential entitled titled"),
        new(WordRole.Document, "document report note letter statement memorandum"),
        new(WordRole.Adoption, "adopt* approv* without vote consensus recorded unanimously unanimity majority"),
        new(WordRole.Until, "by until before from"),
        new(WordRole.PointsBack, "which it that this said its mentioned aforementioned abovementioned aforesaid"),
        new(WordRole.Possessive, "its"),
        new(WordRole.Paragraph, "paragraph* para* =OP"),
        new(WordRole.Subparagraph, "subparagraph* subpara* clause clauses lit litera"),
        new(WordRole.Connective | WordRole.Annex, "annex annexes"),
        new(WordRole.Section, "section sections sect sects sec secs"),
        new(WordRole.Inserted, "bis ter quater quinquies sexies"),
        new(WordRole.Addenda, "addenda addendum"),
        new(WordRole.Draft, "draft"),
        new(WordRole.OtherPart, "preamble preambular part parts chapter chapters"),
        new(WordRole.Statement, "=PRST"),
        new(
            WordRole.NotCited,
            "article articles item items rule rules chapter target comment comments recommendation recommendations "
                + "regulation act law decree directive conclusions observation observations vote ratio"),
        new(WordRole.Connective | WordRole.Month, MonthNames.English),
        new(WordRole.Connective | WordRole.Month, "jan feb mar apr jun jul aug sep sept oct nov"),
    ];

    /// <summary>The Security Council, as law journals abbreviate it; "Sec." alone is a section.</summary>
    public const string SecCouncil = "Sec. Council";

    /// <summary>"sub-paragraph", before the hyphen.</summary>
    public const string Sub = "sub";

    /// <summary>Names of outcome documents, by the word for the city in them.</summary>
    public static readonly OutcomePlace[] OutcomeNames =
    [
        new("Tunis",
        [
            new("", "Tunis Agenda", OutcomeIds.Agenda),
            new("", "Tunis Commitment", OutcomeIds.Commitment),
        ]),
        new("neva",
        [
            new("Ge", "neva Declaration of Principles", OutcomeIds.Declaration),
            new("Ge", "neva Plan of Action", OutcomeIds.Plan),
            new("Ge", "neva Action Plan", OutcomeIds.Plan),
        ]),
        new("WSIS",
        [
            new("", "WSIS Declaration of Principles", OutcomeIds.Declaration),
            new("", "WSIS Plan of Action", OutcomeIds.Plan),
        ]),
    ];
}
