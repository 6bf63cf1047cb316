using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>The verbs with which paragraphs act.</summary>
public sealed class Verb : CodeList<Verb>, ICodeList
{
    /// <summary>Requests a body of the United Nations system to act.</summary>
    public static Code<Verb> Requests => Define("requests");
    /// <summary>Invites anyone, inside the system or outside, to act.</summary>
    public static Code<Verb> Invites => Define("invites");
    /// <summary>Calls upon someone to act.</summary>
    public static Code<Verb> CallsUpon => Define("callsUpon");
    /// <summary>Calls for something to be done.</summary>
    public static Code<Verb> CallsFor => Define("callsFor");
    /// <summary>Urges someone to act.</summary>
    public static Code<Verb> Urges => Define("urges");
    /// <summary>Encourages someone to act.</summary>
    public static Code<Verb> Encourages => Define("encourages");
    /// <summary>Decides, with immediate effect.</summary>
    public static Code<Verb> Decides => Define("decides");
    /// <summary>Recommends a course to someone.</summary>
    public static Code<Verb> Recommends => Define("recommends");
    /// <summary>Asks someone to act.</summary>
    public static Code<Verb> Asks => Define("asks");
    /// <summary>Instructs a subordinate body.</summary>
    public static Code<Verb> Instructs => Define("instructs");
    /// <summary>Authorizes someone to act.</summary>
    public static Code<Verb> Authorizes => Define("authorizes");
    /// <summary>Sets up a body or process.</summary>
    public static Code<Verb> Establishes => Define("establishes");
    /// <summary>Extends a term or mandate.</summary>
    public static Code<Verb> Extends => Define("extends");
    /// <summary>Renews a mandate.</summary>
    public static Code<Verb> Renews => Define("renews");
    /// <summary>Proclaims a day or principle.</summary>
    public static Code<Verb> Proclaims => Define("proclaims");
    /// <summary>Endorses a document.</summary>
    public static Code<Verb> Endorses => Define("endorses");
    /// <summary>Commits those who speak.</summary>
    public static Code<Verb> Commits => Define("commits");
    /// <summary>Records an agreement.</summary>
    public static Code<Verb> Agrees => Define("agrees");
    /// <summary>Records a resolve.</summary>
    public static Code<Verb> Resolves => Define("resolves");
    /// <summary>Recalls something earlier.</summary>
    public static Code<Verb> Recalls => Define("recalls");
    /// <summary>Affirms something once more.</summary>
    public static Code<Verb> Reaffirms => Define("reaffirms");
    /// <summary>Recognizes a fact.</summary>
    public static Code<Verb> Recognizes => Define("recognizes");
    /// <summary>Acknowledges a fact.</summary>
    public static Code<Verb> Acknowledges => Define("acknowledges");
    /// <summary>Affirms something.</summary>
    public static Code<Verb> Affirms => Define("affirms");
    /// <summary>Says something once more.</summary>
    public static Code<Verb> Reiterates => Define("reiterates");
    /// <summary>Seeks something, as an aim of those who speak.</summary>
    public static Code<Verb> Seeks => Define("seeks");
    /// <summary>Notes something.</summary>
    public static Code<Verb> Notes => Define("notes");
    /// <summary>Takes note of a document.</summary>
    public static Code<Verb> TakesNote => Define("takesNote");
    /// <summary>Welcomes something.</summary>
    public static Code<Verb> Welcomes => Define("welcomes");
    /// <summary>Underlines something.</summary>
    public static Code<Verb> Underlines => Define("underlines");
    /// <summary>Emphasizes something.</summary>
    public static Code<Verb> Emphasizes => Define("emphasizes");
    /// <summary>Stresses something.</summary>
    public static Code<Verb> Stresses => Define("stresses");
    /// <summary>Expresses a view or concern.</summary>
    public static Code<Verb> Expresses => Define("expresses");
    /// <summary>Considers something.</summary>
    public static Code<Verb> Considers => Define("considers");
    /// <summary>Thanks someone.</summary>
    public static Code<Verb> Thanks => Define("thanks");
    /// <summary>Commends someone or something.</summary>
    public static Code<Verb> Commends => Define("commends");
    /// <summary>Expects something.</summary>
    public static Code<Verb> Expects => Define("expects");
    /// <summary>Supports something.</summary>
    public static Code<Verb> Supports => Define("supports");
    /// <summary>Demands action of somebody.</summary>
    public static Code<Verb> Demands => Define("demands");
    /// <summary>Directs a body under its authority.</summary>
    public static Code<Verb> Directs => Define("directs");
    /// <summary>Appeals to someone to act.</summary>
    public static Code<Verb> Appeals => Define("appeals");
    /// <summary>Requires something of someone.</summary>
    public static Code<Verb> Requires => Define("requires");
    /// <summary>Proposes a course.</summary>
    public static Code<Verb> Proposes => Define("proposes");
    /// <summary>Suggests a course.</summary>
    public static Code<Verb> Suggests => Define("suggests");
    /// <summary>Entrusts a body with a task.</summary>
    public static Code<Verb> Entrusts => Define("entrusts");
    /// <summary>Reminds someone of a duty.</summary>
    public static Code<Verb> Reminds => Define("reminds");
    /// <summary>Calls, draws or invites attention to something.</summary>
    public static Code<Verb> CallsAttention => Define("callsAttention");
    /// <summary>Approves something, with effect.</summary>
    public static Code<Verb> Approves => Define("approves");
    /// <summary>Adopts a text.</summary>
    public static Code<Verb> Adopts => Define("adopts");
    /// <summary>Declares something, with effect.</summary>
    public static Code<Verb> Declares => Define("declares");
    /// <summary>Determines that something is so.</summary>
    public static Code<Verb> Determines => Define("determines");
    /// <summary>Confirms something.</summary>
    public static Code<Verb> Confirms => Define("confirms");
    /// <summary>Appropriates an amount of money.</summary>
    public static Code<Verb> Appropriates => Define("appropriates");
    /// <summary>Accepts something offered or reported.</summary>
    public static Code<Verb> Accepts => Define("accepts");
    /// <summary>Concurs with what another body says.</summary>
    public static Code<Verb> Concurs => Define("concurs");
    /// <summary>Appoints someone.</summary>
    public static Code<Verb> Appoints => Define("appoints");
    /// <summary>Designates a day, place or body.</summary>
    public static Code<Verb> Designates => Define("designates");
    /// <summary>Maintains an arrangement, or that something is so.</summary>
    public static Code<Verb> Maintains => Define("maintains");
    /// <summary>Takes something upon those who speak.</summary>
    public static Code<Verb> Undertakes => Define("undertakes");
    /// <summary>Pledges something on the part of those who speak.</summary>
    public static Code<Verb> Pledges => Define("pledges");
    /// <summary>Commits those who speak once more.</summary>
    public static Code<Verb> Recommits => Define("recommits");
    /// <summary>States an intention.</summary>
    public static Code<Verb> Intends => Define("intends");
    /// <summary>Rejects something.</summary>
    public static Code<Verb> Rejects => Define("rejects");
    /// <summary>Objects to something.</summary>
    public static Code<Verb> Objects => Define("objects");
    /// <summary>Keeps a matter on the agenda.</summary>
    public static Code<Verb> RemainsSeized => Define("remainsSeized");
    /// <summary>Names the power under which the organ acts: acting under Chapter VII.</summary>
    public static Code<Verb> Acts => Define("acts");
    /// <summary>Underscores something.</summary>
    public static Code<Verb> Underscores => Define("underscores");
    /// <summary>Highlights something.</summary>
    public static Code<Verb> Highlights => Define("highlights");
    /// <summary>Insists on something.</summary>
    public static Code<Verb> Insists => Define("insists");
    /// <summary>Asserts something.</summary>
    public static Code<Verb> Asserts => Define("asserts");
    /// <summary>Refers to something earlier.</summary>
    public static Code<Verb> Refers => Define("refers");
    /// <summary>Bears something in mind.</summary>
    public static Code<Verb> BearsInMind => Define("bearsInMind");
    /// <summary>Names what guides the organ.</summary>
    public static Code<Verb> GuidedBy => Define("guidedBy");
    /// <summary>Takes something into account.</summary>
    public static Code<Verb> TakesIntoAccount => Define("takesIntoAccount");
    /// <summary>Says what has been done before: having considered, having received.</summary>
    public static Code<Verb> Having => Define("having");
    /// <summary>Is mindful of something.</summary>
    public static Code<Verb> Mindful => Define("mindful");
    /// <summary>Is aware of something.</summary>
    public static Code<Verb> Aware => Define("aware");
    /// <summary>Is conscious of something.</summary>
    public static Code<Verb> Conscious => Define("conscious");
    /// <summary>Is cognizant of something.</summary>
    public static Code<Verb> Cognizant => Define("cognizant");
    /// <summary>Is convinced of something.</summary>
    public static Code<Verb> Convinced => Define("convinced");
    /// <summary>Believes something.</summary>
    public static Code<Verb> Believes => Define("believes");
    /// <summary>Is determined to do something.</summary>
    public static Code<Verb> Determined => Define("determined");
    /// <summary>Realizes something.</summary>
    public static Code<Verb> Realizes => Define("realizes");
    /// <summary>Observes something.</summary>
    public static Code<Verb> Observes => Define("observes");
    /// <summary>Hopes for something.</summary>
    public static Code<Verb> Hopes => Define("hopes");
    /// <summary>Desires or wishes something.</summary>
    public static Code<Verb> Desires => Define("desires");
    /// <summary>Looks forward to something.</summary>
    public static Code<Verb> LooksForward => Define("looksForward");
    /// <summary>Is encouraged by something; not to be taken for encourages.</summary>
    public static Code<Verb> Encouraged => Define("encouraged");
    /// <summary>Appreciates something.</summary>
    public static Code<Verb> Appreciates => Define("appreciates");
    /// <summary>Congratulates someone.</summary>
    public static Code<Verb> Congratulates => Define("congratulates");
    /// <summary>Honours someone.</summary>
    public static Code<Verb> Honours => Define("honours");
    /// <summary>Pays tribute to someone.</summary>
    public static Code<Verb> PaysTribute => Define("paysTribute");
    /// <summary>Regrets something.</summary>
    public static Code<Verb> Regrets => Define("regrets");
    /// <summary>Deplores something.</summary>
    public static Code<Verb> Deplores => Define("deplores");
    /// <summary>Condemns something.</summary>
    public static Code<Verb> Condemns => Define("condemns");
    /// <summary>Denounces something.</summary>
    public static Code<Verb> Denounces => Define("denounces");
    /// <summary>Is alarmed at something.</summary>
    public static Code<Verb> Alarmed => Define("alarmed");
    /// <summary>Is disturbed or distressed by something.</summary>
    public static Code<Verb> Disturbed => Define("disturbed");
    /// <summary>Is dismayed, appalled or shocked by something.</summary>
    public static Code<Verb> Dismayed => Define("dismayed");

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

    private Verb()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "an operative verb";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;

    /// <summary>What a verb does.</summary>
    /// <returns><see cref="VerbClass.Unknown"/> for a code that this version does not know, and for
    /// <c>default</c>.</returns>
    public static VerbClass ClassOf(Code<Verb> verb) => VerbTable.ClassOf(verb.ToString());

    /// <summary>Whether a mandate can rest on a verb.</summary>
    /// <returns>False for a verb that speaks about something and asks for nothing; true also for those that organs use
    /// either way (endorses, expects, seeks); null for a code that this version does not know.</returns>
    public static bool? CanConferMandate(Code<Verb> verb) => VerbTable.CanConferMandate(verb.ToString());

    /// <summary>How a verb is printed in a language.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="language">The language: <c>en</c>, <c>fr</c>, <c>es</c>, <c>ru</c>, <c>zh</c> or <c>ar</c>.</param>
    /// <returns>No forms where the verb or the language is none of those that are known. Arabic forms are given as the
    /// Assembly uses them, in the feminine.</returns>
    public static VerbForms FormsOf(Code<Verb> verb, string language) =>
        VerbTable.FormsOf(verb.ToString(), language);
}
