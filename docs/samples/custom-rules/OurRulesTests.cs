using Wsis.Governance;
using Wsis.Governance.Validation;
using Xunit;

namespace OurRules;

public class OurRulesTests
{
    private static readonly RuleSet rules = RuleSet.Default.With(new ReportWithoutDate(), new DissolvedAddressee());

    private static readonly ValidationOptions options = ReferenceData.ValidationOptions with { Rules = rules };

    [Fact]
    public void A_report_without_a_date_is_a_warning()
    {
        var report = Undated.Validate(options).ThrowIfErrors();

        var finding = Assert.Single(report.Findings, finding => finding.Code == "OURS001");
        Assert.Equal("/reporting", finding.Pointer.ToString());
        Assert.Equal(
            "The report to generalAssembly has neither a session nor a date nor a frequency.", finding.Message);
    }

    [Fact]
    public void A_report_with_a_session_has_no_finding()
    {
        var dated = Undated with { Reporting = Undated.Reporting! with { Session = 66 } };

        Assert.DoesNotContain(dated.Validate(options).Findings, finding => finding.Code == "OURS001");
    }

    [Fact]
    public void An_active_mandate_of_a_dissolved_organization_fails()
    {
        var task = new Organization
        {
            Id = Id<Organization>.Parse("task-force"),
            Name = LocalizedText.Create("en", "Task Force"),
            Kind = OrganizationKind.IntergovernmentalOrganization,
            Group = StakeholderGroup.IntergovernmentalOrganization,
            Dissolved = PartialDate.Create(2009),
        };
        var corpus = WsisCorpus.Create([task, Undated with { Addressees = [task.Id] }]);

        var thrown = Assert.Throws<WsisValidationException>(() => corpus.Validate(options).ThrowIfErrors());

        Assert.Contains("OURS002 dissolved-addressee", thrown.Message);
        Assert.Contains("Name the organization that took over", thrown.Message);
    }

    [Fact]
    public void A_rule_file_sets_severities_and_suppresses()
    {
        var read = RuleSetFile.Read(
            """
            {
              "rules": {"OURS001": "error"},
              "suppress": [{"code": "OURS002", "record": "our-consultation", "justification": "Decided on 3 May."}]
            }
            """u8,
            "rules.json",
            new ReportWithoutDate(),
            new DissolvedAddressee());
        Assert.Empty(read.Findings);

        var report = Undated.Validate(options with { Rules = read.Rules });

        Assert.True(report.HasErrors);
        Assert.Contains("\"helpUri\":\"https://example.org/rules/OURS001\"", SarifWriter.ToSarif(report.Findings));
    }

    [Fact]
    public void The_mandates_of_the_reference_data_have_no_dissolved_addressee()
    {
        var all = options with { Rules = ReferenceData.Rules.With(new DissolvedAddressee()) };

        ReferenceData.Corpus.Validate(all).ThrowIfErrors();
    }

    private static Mandate Undated { get; } = new()
    {
        Id = Id<Mandate>.Parse("our-consultation"),
        Title = LocalizedText.Create("en", "Open consultations"),
        Instrument = new Citation { Document = DocumentRef.Parse("E/RES/2010/2"), Paragraphs = ParagraphSet.Create(24) },
        IssuedBy = Organ.EconomicAndSocialCouncil,
        Verb = OperativeVerb.Invites,
        Addressees = [Id<Organization>.Parse("secretary-general")],
        Task = LocalizedText.Create("en", "Hold open consultations before the end of 2010."),
        Reporting = new Reporting { To = [Organ.GeneralAssembly] },
        Status = MandateStatus.Active,
        Sources = [new SourceReference { Document = DocumentRef.Parse("E/RES/2010/2") }],
    };
}
