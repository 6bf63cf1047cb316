using System.Globalization;
using Wsis.Governance.Benchmarks.Data;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>The records that generated mandates and contributions link to, so that links lead somewhere.</summary>
internal static class LinkTargets
{
    /// <summary>The index from which generated records are not among the targets.</summary>
    public const int FirstFree = 2000;

    public static WsisCorpus Make() => WsisCorpus.Create(
    [
        .. Enumerable.Range(0, 1500).Select(Organization),
        .. Enumerable.Range(0, 300).Select(Issue),
        .. Enumerable.Range(0, 1000).Select(Position),
        .. Enumerable.Range(0, 40).Select(Consultation),
        .. new RecordGenerator(TextMix.Latin).Take(FirstFree).OfType<Mandate>().Select(Earlier),
        TunisAgenda.Document,
    ]);

    // Earlier than all that follow it.
    private static Mandate Earlier(Mandate mandate) => mandate with
    {
        Instrument = new Citation { Document = DocumentRef.Parse("A/RES/55/1"), Paragraphs = ParagraphSet.Parse("1") },
    };

    private static Record Organization(int number) => new Organization
    {
        Id = Id<Organization>.Parse(Text($"organization-{number}")),
        Name = LocalizedText.Create("en", Text($"Organization {number}")),
        Kind = OrganizationKind.Coalition,
        Group = StakeholderGroup.CivilSociety,
    };

    private static Record Issue(int number) => new PolicyIssue
    {
        Id = Id<PolicyIssue>.Parse(Text($"policy-issue-{number}")),
        Name = LocalizedText.Create("en", Text($"Issue {number}")),
    };

    private static Record Position(int number) => new Position
    {
        Id = Id<Position>.Parse(Text($"position-{number}")),
        Subject = new RecordRef
        {
            Type = RecordType.PolicyIssue,
            Id = Id<Record>.Parse(Text($"policy-issue-{number % 300}")),
        },
        Stance = Stance.Supports,
        Statement = LocalizedText.Create("en", Text($"Statement {number}")),
        HeldBy = new PositionHolders { Quantifier = Quantifier.Some, Groups = [StakeholderGroup.CivilSociety] },
    };

    private static Record Consultation(int number) => new Consultation
    {
        Id = Id<Consultation>.Parse(Text($"consultation-{number}")),
        Title = LocalizedText.Create("en", Text($"Consultation {number}")),
        Mandate = Id<Mandate>.Parse("mandate-0"),
        ConductedBy = Id<Organization>.Parse("organization-0"),
        Opens = PartialDate.Parse("2000"),
        Closes = PartialDate.Parse("2030"),
        Modes = [ContributionMode.Written],
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
