namespace Wsis.Governance.Tests.Json.LinkedData;

/// <summary>
/// What each record type and member is in the vocabularies of its field, and in a namespace of its own where none of
/// them says it. Looked up by <c>type.member</c> first, then by the member's name.
/// </summary>
internal static class Terms
{
    /// <summary>The namespace of this format's own terms, and under it those of records, codes and documents.</summary>
    public const string Namespace = "urn:wsis-governance:";

    /// <summary>The prefixes used below.</summary>
    public static (string Prefix, string Namespace)[] Prefixes { get; } =
    [
        ("dct", "http://purl.org/dc/terms/"),
        ("eli", "http://data.europa.eu/eli/ontology#"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("org", "http://www.w3.org/ns/org#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("wsis", Namespace + "term/"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>The classes of the record types.</summary>
    public static Dictionary<string, string> Classes { get; } = new()
    {
        ["outcomeDocument"] = "eli:LegalResource",
        ["outcomeParagraph"] = "eli:LegalResourceSubdivision",
        ["resolution"] = "eli:LegalResource",
        ["report"] = "dct:BibliographicResource",
        ["mandate"] = "wsis:Mandate",
        ["organization"] = "org:Organization",
        ["stakeholderRole"] = "org:Role",
        ["organizationList"] = "skos:Collection",
        ["consultation"] = "prov:Activity",
        ["meeting"] = "prov:Activity",
        ["contribution"] = "prov:Entity",
        ["contributionTally"] = "wsis:ContributionTally",
        ["policyIssue"] = "skos:Concept",
        ["cooperationMechanism"] = "wsis:CooperationMechanism",
        ["position"] = "wsis:Position",
        ["proposal"] = "wsis:Proposal",
        ["principle"] = "wsis:Principle",
        ["erratum"] = "wsis:Erratum",
    };

    /// <summary>The properties of members.</summary>
    public static Dictionary<string, string> Properties { get; } = new()
    {
        ["acronym"] = "skos:altLabel",
        ["author"] = "dct:creator",
        ["broader"] = "skos:broader",
        ["cites"] = "eli:cites",
        ["citation.document"] = "dct:isPartOf",
        ["condition.text"] = "dct:description",
        ["consultation.conductedBy"] = "prov:wasAssociatedWith",
        ["consultation.meetings"] = "dct:hasPart",
        ["consultation.outcome"] = "prov:generated",
        ["contribution.consultation"] = "prov:wasGeneratedBy",
        ["contribution.contributor"] = "prov:wasAttributedTo",
        ["contribution.issues"] = "dct:subject",
        ["issued"] = "dct:issued",
        ["itemTitle"] = "dct:title",
        ["language"] = "dct:language",
        ["languages"] = "dct:language",
        ["meeting.body"] = "prov:wasAssociatedWith",
        ["meeting.consultation"] = "dct:isPartOf",
        ["name"] = "skos:prefLabel",
        ["organization.kind"] = "org:classification",
        ["organization.parent"] = "org:subOrganizationOf",
        ["organization.website"] = "foaf:homepage",
        ["organizationList.members"] = "skos:member",
        ["outcomeDocument.adopted"] = "eli:date_document",
        ["outcomeDocument.symbols"] = "eli:id_local",
        ["outcomeParagraph.document"] = "eli:is_part_of",
        ["outcomeParagraph.number"] = "eli:number",
        ["principle.text"] = "dct:description",
        ["proposal.issues"] = "dct:subject",
        ["proposal.kind"] = "dct:type",
        ["provisions"] = "eli:has_part",
        ["remit"] = "dct:description",
        ["report.kind"] = "dct:type",
        ["resolution.kind"] = "dct:type",
        ["resolution.adopted"] = "eli:date_document",
        ["resolution.organ"] = "eli:passed_by",
        ["role"] = "dct:description",
        ["section.id"] = "dct:identifier",
        ["sections"] = "eli:has_part",
        ["source.document"] = "prov:entity",
        ["source.note"] = "skos:note",
        ["sources"] = "prov:qualifiedPrimarySource",
        ["submitted"] = "dct:dateSubmitted",
        ["summary"] = "dct:description",
        ["supersedes"] = "dct:replaces",
        ["symbol"] = "eli:id_local",
        ["task"] = "dct:description",
        ["title"] = "dct:title",
        ["topic"] = "dct:description",
    };

    /// <summary>Members that no other vocabulary has; each is a term of the format's own namespace.</summary>
    public static string[] Own { get; } =
    [
        "acts", "addressee", "addresseeNames", "addressees", "agendaDocument", "agendaItem", "approximateCount",
        "asPrinted", "basis", "category", "closes", "columns", "committeeReport", "conditions", "condition.kind",
        "consultation", "contribution.document", "contribution.onBehalfOf", "contributorName", "corrected", "counts",
        "deadline", "dischargedBy", "dissolved", "due", "emphasizedBy", "endorsedBy", "endorses", "erratum.document",
        "established", "evidence", "facilitators", "follows", "founded", "frequency", "furtherReporting", "grandTotal",
        "group", "groups", "heldBy", "identifiedBy", "instrument", "invited", "issuedBy", "locus", "mandate",
        "mechanism", "meeting", "meeting.kind", "mode", "modelledOn", "modes", "nature", "onBehalfOf", "opens",
        "operatedBy", "organ", "originalLanguage", "otherNames", "outOfScope", "paragraph", "paragraphCount",
        "paragraphs", "participants", "phase", "place", "pointer", "positions", "printed", "process", "pursuantTo",
        "quantifier", "questions", "reason", "recalls", "record", "renews", "reporting", "responsibilities", "rows",
        "scope", "section", "series", "session", "source", "stance", "standing", "statedCount", "statedTotals",
        "statement", "status", "subject", "submittedTo", "subparagraphs", "through", "to", "total", "totals",
        "transcript", "updates", "verb", "verbs", "volunteers",
    ];

    /// <summary>Lists whose order carries meaning.</summary>
    public static string[] Ordered { get; } =
        ["columns", "counts", "provisions", "rows", "sections", "subparagraphs", "through", "totals"];

    /// <summary>The property of a member; null where nobody has decided on one.</summary>
    public static string? Of(string type, string member)
    {
        var exact = $"{type}.{member}";
        return Properties.GetValueOrDefault(exact)
            ?? (Own.Contains(exact) ? "wsis:" + member : null)
            ?? Properties.GetValueOrDefault(member)
            ?? (Own.Contains(member) ? "wsis:" + member : null);
    }
}
