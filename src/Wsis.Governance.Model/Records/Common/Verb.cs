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

    private static readonly string[] known =
    [
        "requests", "invites", "callsUpon", "callsFor", "urges", "encourages", "decides", "recommends", "asks",
        "instructs", "authorizes", "establishes", "extends", "renews", "proclaims", "endorses", "commits",
        "agrees", "resolves", "recalls", "reaffirms", "recognizes", "acknowledges", "affirms", "reiterates",
        "seeks", "notes", "takesNote", "welcomes", "underlines", "emphasizes", "stresses", "expresses",
        "considers", "thanks", "commends", "expects", "supports",
    ];

    private Verb()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "an operative verb";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
