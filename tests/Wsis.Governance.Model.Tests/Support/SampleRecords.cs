using NodaTime;

namespace Wsis.Governance.Tests.Support;

/// <summary>Small records, each with what it must have.</summary>
internal static class SampleRecords
{
    public static Organization Organization(string id, string name = "An organization") => new()
    {
        Id = Id<Organization>.Parse(id),
        Name = LocalizedText.Create("en", name),
        Kind = OrganizationKind.Office,
        Group = StakeholderGroup.IntergovernmentalOrganization,
    };

    public static PolicyIssue Issue(string id) => new()
    {
        Id = Id<PolicyIssue>.Parse(id),
        Name = LocalizedText.Create("en", "An issue"),
    };

    public static Resolution Resolution(string symbol, string? adopted = null) => new()
    {
        Id = Id<Resolution>.Parse(symbol),
        Symbol = DocumentSymbol.Parse(symbol),
        Title = LocalizedText.Create("en", "A resolution"),
        Organ = symbol[0] == 'A' ? Organ.GeneralAssembly : Organ.EconomicAndSocialCouncil,
        Adopted = adopted is null ? default : PartialDate.Parse(adopted),
    };

    public static Report Report(string symbol, string? issued = null, params Code<Organ>[] submittedTo) => new()
    {
        Id = Id<Report>.Parse(symbol),
        Symbol = DocumentSymbol.Parse(symbol),
        Title = LocalizedText.Create("en", "A report"),
        Author = Id<Organization>.Parse("secretary-general"),
        Issued = issued is null ? default : PartialDate.Parse(issued),
        SubmittedTo = [.. submittedTo.Select(organ => new Submission { Organ = organ })],
    };

    public static OutcomeDocument OutcomeDocument(string id, params string[] symbols) => new()
    {
        Id = Id<OutcomeDocument>.Parse(id),
        Symbols = symbols.Select(DocumentSymbol.Parse).ToValueList(),
        Title = LocalizedText.Create("en", "An outcome document"),
        Phase = SummitPhase.Tunis,
        Adopted = new LocalDate(2005, 11, 18),
        ParagraphCount = 122,
    };

    public static OutcomeParagraph Paragraph(string document, int number) => new()
    {
        Id = Id<OutcomeParagraph>.Parse($"{document}/{number}"),
        Document = Id<OutcomeDocument>.Parse(document),
        Number = number,
        Section = Id<Section>.Parse("internet-governance"),
    };

    public static Mandate Mandate(
        string id,
        string instrument,
        string[]? basis = null,
        string[]? renews = null,
        string[]? follows = null,
        string[]? dischargedBy = null) => new()
        {
            Id = Id<Mandate>.Parse(id),
            Title = LocalizedText.Create("en", "A mandate"),
            Instrument = Citation(instrument),
            IssuedBy = Organ.GeneralAssembly,
            Basis = (basis ?? []).Select(Citation).ToValueList(),
            Verb = OperativeVerb.Requests,
            Addressees = [Addressee.Parse("secretary-general")],
            Task = LocalizedText.Create("en", "A task"),
            Status = MandateStatus.Active,
            Renews = (renews ?? []).Select(Id<Mandate>.Parse).ToValueList(),
            Follows = (follows ?? []).Select(Id<Mandate>.Parse).ToValueList(),
            DischargedBy = (dischargedBy ?? []).Select(DocumentSymbol.Parse).ToValueList(),
        };

    /// <summary>A citation such as <c>A/RES/60/252, 8</c>.</summary>
    public static Citation Citation(string text) =>
        text.Split(", ", 2) is [var document, var paragraphs] ? Citation(document, paragraphs) : Citation(text, null);

    /// <summary>A citation of paragraphs; without any, of the whole document.</summary>
    public static Citation Citation(string document, string? paragraphs) => new()
    {
        Document = DocumentRef.Parse(document),
        Paragraphs = paragraphs is null ? default : ParagraphSet.Parse(paragraphs),
    };
}
