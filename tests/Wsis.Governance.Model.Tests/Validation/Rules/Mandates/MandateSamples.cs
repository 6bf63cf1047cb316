using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>A mandate with nothing wrong, to be changed by one thing, and documents around it.</summary>
internal static class MandateSamples
{
    public static Mandate Invitation { get; } = new()
    {
        Id = Id<Mandate>.Parse("ec-consultation-2010"),
        Title = LocalizedText.Create("en", "Consultations"),
        Instrument = Citation("E/RES/2010/2", "24"),
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
        Basis = [Citation("tunis-agenda", "69")],
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

    public static OutcomeDocument Agenda { get; } =
        OutcomeDocument("tunis-agenda", "WSIS-05/TUNIS/DOC/6(Rev.1)", "A/60/687");

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
