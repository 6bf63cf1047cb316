using Wsis.Governance.Records.Verbs;

namespace Wsis.Governance;

/// <summary>The verbs with which paragraphs act.</summary>
public sealed class OperativeVerb : CodeList<OperativeVerb>, ICodeList
{
    /// <summary>Requests a body of the United Nations system to act.</summary>
    public static Code<OperativeVerb> Requests => Define("requests");
    /// <summary>Invites anyone, inside the system or outside, to act.</summary>
    public static Code<OperativeVerb> Invites => Define("invites");
    /// <summary>Calls upon someone to act.</summary>
    public static Code<OperativeVerb> CallsUpon => Define("callsUpon");
    /// <summary>Calls for something to be done.</summary>
    public static Code<OperativeVerb> CallsFor => Define("callsFor");
    /// <summary>Urges someone to act.</summary>
    public static Code<OperativeVerb> Urges => Define("urges");
    /// <summary>Encourages someone to act.</summary>
    public static Code<OperativeVerb> Encourages => Define("encourages");
    /// <summary>Decides, with immediate effect.</summary>
    public static Code<OperativeVerb> Decides => Define("decides");
    /// <summary>Recommends a course to someone.</summary>
    public static Code<OperativeVerb> Recommends => Define("recommends");
    /// <summary>Asks someone to act.</summary>
    public static Code<OperativeVerb> Asks => Define("asks");
    /// <summary>Instructs a subordinate body.</summary>
    public static Code<OperativeVerb> Instructs => Define("instructs");
    /// <summary>Authorizes someone to act.</summary>
    public static Code<OperativeVerb> Authorizes => Define("authorizes");
    /// <summary>Sets up a body or process.</summary>
    public static Code<OperativeVerb> Establishes => Define("establishes");
    /// <summary>Extends a term or mandate.</summary>
    public static Code<OperativeVerb> Extends => Define("extends");
    /// <summary>Renews a mandate.</summary>
    public static Code<OperativeVerb> Renews => Define("renews");
    /// <summary>Proclaims a day or principle.</summary>
    public static Code<OperativeVerb> Proclaims => Define("proclaims");
    /// <summary>Endorses a document.</summary>
    public static Code<OperativeVerb> Endorses => Define("endorses");
    /// <summary>Commits those who speak.</summary>
    public static Code<OperativeVerb> Commits => Define("commits");
    /// <summary>Records an agreement.</summary>
    public static Code<OperativeVerb> Agrees => Define("agrees");
    /// <summary>Records a resolve.</summary>
    public static Code<OperativeVerb> Resolves => Define("resolves");
    /// <summary>Recalls something earlier.</summary>
    public static Code<OperativeVerb> Recalls => Define("recalls");
    /// <summary>Affirms something again.</summary>
    public static Code<OperativeVerb> Reaffirms => Define("reaffirms");
    /// <summary>Recognizes a fact.</summary>
    public static Code<OperativeVerb> Recognizes => Define("recognizes");
    /// <summary>Acknowledges a fact.</summary>
    public static Code<OperativeVerb> Acknowledges => Define("acknowledges");
    /// <summary>Affirms something.</summary>
    public static Code<OperativeVerb> Affirms => Define("affirms");
    /// <summary>States something again.</summary>
    public static Code<OperativeVerb> Reiterates => Define("reiterates");
    /// <summary>Seeks something, as an aim of those who speak.</summary>
    public static Code<OperativeVerb> Seeks => Define("seeks");
    /// <summary>Notes something.</summary>
    public static Code<OperativeVerb> Notes => Define("notes");
    /// <summary>Takes note of a document.</summary>
    public static Code<OperativeVerb> TakesNote => Define("takesNote");
    /// <summary>Welcomes something.</summary>
    public static Code<OperativeVerb> Welcomes => Define("welcomes");
    /// <summary>Underlines something.</summary>
    public static Code<OperativeVerb> Underlines => Define("underlines");
    /// <summary>Emphasizes something.</summary>
    public static Code<OperativeVerb> Emphasizes => Define("emphasizes");
    /// <summary>Stresses something.</summary>
    public static Code<OperativeVerb> Stresses => Define("stresses");
    /// <summary>Expresses a view or concern.</summary>
    public static Code<OperativeVerb> Expresses => Define("expresses");
    /// <summary>Considers something.</summary>
    public static Code<OperativeVerb> Considers => Define("considers");
    /// <summary>Thanks someone.</summary>
    public static Code<OperativeVerb> Thanks => Define("thanks");
    /// <summary>Commends someone or something.</summary>
    public static Code<OperativeVerb> Commends => Define("commends");
    /// <summary>Expects something.</summary>
    public static Code<OperativeVerb> Expects => Define("expects");
    /// <summary>Supports something.</summary>
    public static Code<OperativeVerb> Supports => Define("supports");
    /// <summary>Demands action of somebody.</summary>
    public static Code<OperativeVerb> Demands => Define("demands");
    /// <summary>Directs a body under its authority.</summary>
    public static Code<OperativeVerb> Directs => Define("directs");
    /// <summary>Appeals to someone to act.</summary>
    public static Code<OperativeVerb> Appeals => Define("appeals");
    /// <summary>Requires something of someone.</summary>
    public static Code<OperativeVerb> Requires => Define("requires");
    /// <summary>Proposes a course.</summary>
    public static Code<OperativeVerb> Proposes => Define("proposes");
    /// <summary>Suggests a course.</summary>
    public static Code<OperativeVerb> Suggests => Define("suggests");
    /// <summary>Entrusts a body with a task.</summary>
    public static Code<OperativeVerb> Entrusts => Define("entrusts");
    /// <summary>Reminds someone of a duty.</summary>
    public static Code<OperativeVerb> Reminds => Define("reminds");
    /// <summary>Calls, draws or invites attention to something.</summary>
    public static Code<OperativeVerb> CallsAttention => Define("callsAttention");
    /// <summary>Approves something, with effect.</summary>
    public static Code<OperativeVerb> Approves => Define("approves");
    /// <summary>Adopts a text.</summary>
    public static Code<OperativeVerb> Adopts => Define("adopts");
    /// <summary>Declares something, with effect.</summary>
    public static Code<OperativeVerb> Declares => Define("declares");
    /// <summary>Determines that something is so.</summary>
    public static Code<OperativeVerb> Determines => Define("determines");
    /// <summary>Confirms something.</summary>
    public static Code<OperativeVerb> Confirms => Define("confirms");
    /// <summary>Appropriates an amount of money.</summary>
    public static Code<OperativeVerb> Appropriates => Define("appropriates");
    /// <summary>Accepts something offered or reported.</summary>
    public static Code<OperativeVerb> Accepts => Define("accepts");
    /// <summary>Concurs with what another body says.</summary>
    public static Code<OperativeVerb> Concurs => Define("concurs");
    /// <summary>Appoints someone.</summary>
    public static Code<OperativeVerb> Appoints => Define("appoints");
    /// <summary>Designates a day, place or body.</summary>
    public static Code<OperativeVerb> Designates => Define("designates");
    /// <summary>Maintains an arrangement, or that something is so.</summary>
    public static Code<OperativeVerb> Maintains => Define("maintains");
    /// <summary>Takes something upon those who speak.</summary>
    public static Code<OperativeVerb> Undertakes => Define("undertakes");
    /// <summary>Pledges something on the part of those who speak.</summary>
    public static Code<OperativeVerb> Pledges => Define("pledges");
    /// <summary>Commits the speakers again.</summary>
    public static Code<OperativeVerb> Recommits => Define("recommits");
    /// <summary>States an intention.</summary>
    public static Code<OperativeVerb> Intends => Define("intends");
    /// <summary>Rejects something.</summary>
    public static Code<OperativeVerb> Rejects => Define("rejects");
    /// <summary>Objects to something.</summary>
    public static Code<OperativeVerb> Objects => Define("objects");
    /// <summary>Keeps a matter on the agenda.</summary>
    public static Code<OperativeVerb> RemainsSeized => Define("remainsSeized");
    /// <summary>Names the power under which the organ acts: acting under Chapter VII.</summary>
    public static Code<OperativeVerb> Acts => Define("acts");
    /// <summary>Underscores something.</summary>
    public static Code<OperativeVerb> Underscores => Define("underscores");
    /// <summary>Highlights something.</summary>
    public static Code<OperativeVerb> Highlights => Define("highlights");
    /// <summary>Insists on something.</summary>
    public static Code<OperativeVerb> Insists => Define("insists");
    /// <summary>Asserts something.</summary>
    public static Code<OperativeVerb> Asserts => Define("asserts");
    /// <summary>Refers to something earlier.</summary>
    public static Code<OperativeVerb> Refers => Define("refers");
    /// <summary>Bears something in mind.</summary>
    public static Code<OperativeVerb> BearsInMind => Define("bearsInMind");
    /// <summary>Names what guides the organ.</summary>
    public static Code<OperativeVerb> GuidedBy => Define("guidedBy");
    /// <summary>Takes something into account.</summary>
    public static Code<OperativeVerb> TakesIntoAccount => Define("takesIntoAccount");
    /// <summary>Says what has been done before: having considered, having received.</summary>
    public static Code<OperativeVerb> Having => Define("having");
    /// <summary>Is mindful of something.</summary>
    public static Code<OperativeVerb> Mindful => Define("mindful");
    /// <summary>Is aware of something.</summary>
    public static Code<OperativeVerb> Aware => Define("aware");
    /// <summary>Is conscious of something.</summary>
    public static Code<OperativeVerb> Conscious => Define("conscious");
    /// <summary>Is cognizant of something.</summary>
    public static Code<OperativeVerb> Cognizant => Define("cognizant");
    /// <summary>Is convinced of something.</summary>
    public static Code<OperativeVerb> Convinced => Define("convinced");
    /// <summary>Believes something.</summary>
    public static Code<OperativeVerb> Believes => Define("believes");
    /// <summary>Is determined to do something.</summary>
    public static Code<OperativeVerb> Determined => Define("determined");
    /// <summary>Realizes something.</summary>
    public static Code<OperativeVerb> Realizes => Define("realizes");
    /// <summary>Observes something.</summary>
    public static Code<OperativeVerb> Observes => Define("observes");
    /// <summary>Hopes for something.</summary>
    public static Code<OperativeVerb> Hopes => Define("hopes");
    /// <summary>Desires or wishes something.</summary>
    public static Code<OperativeVerb> Desires => Define("desires");
    /// <summary>Looks forward to something.</summary>
    public static Code<OperativeVerb> LooksForward => Define("looksForward");
    /// <summary>Is encouraged by something; not the same as encourages.</summary>
    public static Code<OperativeVerb> Encouraged => Define("encouraged");
    /// <summary>Appreciates something.</summary>
    public static Code<OperativeVerb> Appreciates => Define("appreciates");
    /// <summary>Congratulates someone.</summary>
    public static Code<OperativeVerb> Congratulates => Define("congratulates");
    /// <summary>Honours someone.</summary>
    public static Code<OperativeVerb> Honours => Define("honours");
    /// <summary>Pays tribute to someone.</summary>
    public static Code<OperativeVerb> PaysTribute => Define("paysTribute");
    /// <summary>Regrets something.</summary>
    public static Code<OperativeVerb> Regrets => Define("regrets");
    /// <summary>Deplores something.</summary>
    public static Code<OperativeVerb> Deplores => Define("deplores");
    /// <summary>Condemns something.</summary>
    public static Code<OperativeVerb> Condemns => Define("condemns");
    /// <summary>Denounces something.</summary>
    public static Code<OperativeVerb> Denounces => Define("denounces");
    /// <summary>Is alarmed at something.</summary>
    public static Code<OperativeVerb> Alarmed => Define("alarmed");
    /// <summary>Is disturbed or distressed by something.</summary>
    public static Code<OperativeVerb> Disturbed => Define("disturbed");
    /// <summary>Is dismayed, appalled or shocked by something.</summary>
    public static Code<OperativeVerb> Dismayed => Define("dismayed");

    private static readonly string[] known =
    [
        "requests", "invites", "callsUpon", "callsFor", "urges", "encourages", "decides", "recommends", "asks",
        "instructs", "authorizes", "establishes", "extends", "renews", "proclaims", "endorses", "commits", "agrees",
        "resolves", "recalls", "reaffirms", "recognizes", "acknowledges", "affirms", "reiterates", "seeks", "notes",
        "takesNote", "welcomes", "underlines", "emphasizes", "stresses", "expresses", "considers", "thanks",
        "commends", "expects", "supports", "demands", "directs", "appeals", "requires", "proposes", "suggests",
        "entrusts", "reminds", "callsAttention", "approves", "adopts", "declares", "determines", "confirms",
        "appropriates", "accepts", "concurs", "appoints", "designates", "maintains", "undertakes", "pledges",
        "recommits", "intends", "rejects", "objects", "remainsSeized", "acts", "underscores", "highlights", "insists",
        "asserts", "refers", "bearsInMind", "guidedBy", "takesIntoAccount", "having", "mindful", "aware", "conscious",
        "cognizant", "convinced", "believes", "determined", "realizes", "observes", "hopes", "desires",
        "looksForward", "encouraged", "appreciates", "congratulates", "honours", "paysTribute", "regrets", "deplores",
        "condemns", "denounces", "alarmed", "disturbed", "dismayed",
    ];

    private OperativeVerb()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "an operative verb";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;

    /// <inheritdoc/>
    static string? ICodeList.NameOf(string kind, string code, string language) =>
        VerbTable.FormsOf(code, language).Operative is { IsEmpty: false } forms ? forms[0] : null;

    /// <summary>The class of a verb: directive, deciding, reinforcing or expressing.</summary>
    /// <returns><see cref="VerbClass.Unknown"/> for a code that this version does not know, and for
    /// <c>default</c>.</returns>
    public static VerbClass ClassOf(Code<OperativeVerb> verb) => VerbTable.ClassOf(verb.ToString());

    /// <summary>Whether a verb can confer a mandate.</summary>
    /// <returns>False for a verb that requests nothing; true also for verbs that organs use in both ways (endorses,
    /// expects, seeks); null for a code that this version does not know.</returns>
    public static bool? CanConferMandate(Code<OperativeVerb> verb) => VerbTable.CanConferMandate(verb.ToString());

    /// <summary>The printed forms of a verb in a language.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="language">The language: <c>en</c>, <c>fr</c>, <c>es</c>, <c>ru</c>, <c>zh</c> or <c>ar</c>.</param>
    /// <returns>No forms if the verb or the language is unknown. Arabic forms are given as the Assembly uses them,
    /// in the feminine.</returns>
    public static VerbForms FormsOf(Code<OperativeVerb> verb, string language) =>
        VerbTable.FormsOf(verb.ToString(), language);
}
