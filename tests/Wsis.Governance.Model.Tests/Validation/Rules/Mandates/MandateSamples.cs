using NodaTime;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>A mandate with nothing wrong, to be changed by one thing, and documents around it.</summary>
internal static class MandateSamples
{
    public static Mandate Invitation { get; } = new()
    {
        Id = Id<Mandate>.Parse("ec-consultation-2010"),
        Title = LocalizedText.Create("en", "Consultations"),
        Instrument = Cite("E/RES/2010/2", "24"),
        IssuedBy = Organ.EconomicAndSocialCouncil,
        Verb = OperativeVerb.Invites,
        Addressees = [Id<Organization>.Parse("secretary-general")],
        Task = LocalizedText.Create("en", "Hold consultations."),
        Status = MandateStatus.Active,
    };

    /// <summary>The mandate on the work of enhanced cooperation, with all that the Tunis Agenda demands.</summary>
    public static Mandate TheWork { get; } = Invitation with
    {
        Process = FollowUpProcess.EnhancedCooperation,
        Basis = [Cite("tunis-agenda", "69")],
        Participants =
        [
            StakeholderGroup.Government, StakeholderGroup.PrivateSector, StakeholderGroup.CivilSociety,
            StakeholderGroup.InternationalOrganization,
        ],
        Conditions =
        [
            new Condition { Kind = ConditionKind.EqualFooting },
            new Condition { Kind = ConditionKind.ExcludesDayToDayTechnicalMatters },
        ],
    };

    public static OutcomeDocument Agenda { get; } = new()
    {
        Id = Id<OutcomeDocument>.Parse("tunis-agenda"),
        Title = LocalizedText.Create("en", "Tunis Agenda"),
        Symbols = [DocumentSymbol.Parse("WSIS-05/TUNIS/DOC/6(Rev.1)"), DocumentSymbol.Parse("A/60/687")],
        Phase = SummitPhase.Tunis,
        Adopted = new LocalDate(2005, 11, 18),
        ParagraphCount = 122,
    };

    public static Citation Cite(string document, string? paragraphs = null) => new()
    {
        Document = DocumentRef.Parse(document),
        Paragraphs = paragraphs is null ? default : ParagraphSet.Parse(paragraphs),
    };

    public static Resolution Resolution(string symbol, string? adopted = null) => new()
    {
        Id = Id<Resolution>.Parse(symbol),
        Symbol = DocumentSymbol.Parse(symbol),
        Title = LocalizedText.Create("en", symbol),
        Organ = symbol[0] == 'A' ? Organ.GeneralAssembly : Organ.EconomicAndSocialCouncil,
        Adopted = adopted is null ? default : PartialDate.Parse(adopted),
    };

    public static Report Report(string symbol, string? issued = null, params Code<Organ>[] submittedTo) => new()
    {
        Id = Id<Report>.Parse(symbol),
        Symbol = DocumentSymbol.Parse(symbol),
        Title = LocalizedText.Create("en", symbol),
        Author = Id<Organization>.Parse("secretary-general"),
        Issued = issued is null ? default : PartialDate.Parse(issued),
        SubmittedTo = [.. submittedTo.Select(organ => new Submission { Organ = organ })],
    };

    public static Reporting Reporting(string to, int? session = null, string? due = null) => new()
    {
        To = to.Length == 0 ? [] : [Code<Organ>.Parse(to)],
        Session = session,
        Frequency = ReportingFrequency.Once,
        Due = due is null ? default : PartialDate.Parse(due),
    };

    public static ValueList<DocumentSymbol> SymbolList(params string[] symbols) =>
        [.. symbols.Select(DocumentSymbol.Parse)];

    public static ValueList<Id<Mandate>> Ids(params string[] ids) => [.. ids.Select(Id<Mandate>.Parse)];

    /// <summary>The places at which the rule speaks, all records checked together.</summary>
    public static string[] Places(string code, params Record[] records) =>
        [.. WsisCorpus.Create(records).Validate().Findings
            .Where(finding => finding.Code == code).Select(finding => finding.Pointer.ToString())];

    /// <summary>True where the rule says nothing of the records checked together.</summary>
    public static bool IsSilent(string code, params Record[] records) => Places(code, records).Length == 0;
}
