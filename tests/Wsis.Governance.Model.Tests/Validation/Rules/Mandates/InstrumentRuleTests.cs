using static Wsis.Governance.Tests.Support.SampleRecords;
using static Wsis.Governance.Tests.Validation.Rules.Mandates.MandateSamples;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>What confers a mandate: 3001 to 3006, 3027; whom it addresses: 3031.</summary>
public class InstrumentRuleTests
{
    [Fact]
    public void A_mandate_names_somebody_in_a_list_or_as_printed()
    {
        Places("WSIS3031", Invitation with { Addressees = [] }).Should().Equal("/records/0/addressees");
        IsSilent("WSIS3031", Invitation).Should().BeTrue();
        IsSilent("WSIS3031", Invitation with { Addressees = [], AddresseeNames = [LocalizedText.Create("en", "Board")] })
            .Should().BeTrue();
    }

    [Theory]
    [InlineData("E/2010/L.12")]
    [InlineData("E/2010/CRP.4")]
    [InlineData("A/C.2/65/L.51")]
    public void A_symbol_of_a_draft_or_a_paper_is_enough(string symbol) =>
        Places("WSIS3001", Invitation with { Instrument = Citation(symbol, "1") }).Should().Equal("/records/0/instrument/document");

    [Theory]
    [InlineData("A/RES/65/141")]
    [InlineData("E/DEC/2010/226")]
    [InlineData("A/66/77")]
    [InlineData("S/PRST/2011/1")]
    [InlineData("tunis-agenda")]
    public void A_symbol_that_leaves_the_kind_open_is_not_judged(string document) =>
        IsSilent("WSIS3001", Invitation with { Instrument = Citation(document, "1") }).Should().BeTrue();

    [Fact]
    public void A_report_whose_kind_is_not_known_may_be_anything()
    {
        var mandate = Invitation with { Instrument = Citation("A/66/77", "1") };
        var report = Report("A/66/77");
        IsSilent("WSIS3001", mandate, report).Should().BeFalse("a report without a kind is still a report");
        IsSilent("WSIS3001", mandate, report with { Kind = Code<ReportKind>.Parse("agreedConclusions") }).Should().BeTrue();
    }

    [Fact]
    public void The_note_that_sends_on_an_outcome_document_is_that_document_too()
    {
        var mandate = Invitation with { Instrument = Citation("A/60/687", "71"), IssuedBy = Organ.Wsis };
        var note = Report("A/60/687") with { Kind = ReportKind.Note };
        IsSilent("WSIS3001", mandate, note, Agenda).Should().BeTrue();
        IsSilent("WSIS3001", mandate, note).Should().BeFalse();
        IsSilent("WSIS3002", mandate, note, Agenda).Should().BeTrue();
    }

    [Theory]
    [InlineData("A/RES/65/141", "economicAndSocialCouncil", false)]
    [InlineData("A/RES/65/141", "generalAssembly", true)]
    [InlineData("A/RES/65/141", "plenaryOfTheFuture", true)]
    [InlineData("E/DEC/2010/226", "generalAssembly", false)]
    [InlineData("tunis-agenda", "generalAssembly", false)]
    [InlineData("A/66/77", "economicAndSocialCouncil", true)]
    [InlineData("pact-for-the-future", "generalAssembly", true)]
    public void The_issuer_is_compared_where_both_organs_are_certain(string document, string issuer, bool silent) =>
        IsSilent("WSIS3002", Invitation with { Instrument = Citation(document, "1"), IssuedBy = Code<Organ>.Parse(issuer) })
            .Should().Be(silent);

    [Theory]
    [InlineData("A/RES/65/141", null, "/records/0/instrument")]
    [InlineData("tunis-agenda", null, "/records/0/instrument")]
    [InlineData("A/RES/65/141", "footnote 2", "/records/0/instrument/paragraphs")]
    [InlineData("E/DEC/2010/226", null, null)]
    [InlineData("A/RES/65/141", "preamble 3, 22", null)]
    [InlineData("A/RES/79/1", "annex 70", null)]
    public void An_operative_paragraph_is_named(string document, string? paragraphs, string? place) =>
        Places("WSIS3003", Invitation with { Instrument = Citation(document, paragraphs) })
            .Should().Equal(place is null ? [] : [place]);

    [Theory]
    [InlineData("partial")]
    [InlineData("unverified")]
    public void A_paragraph_that_was_not_seen_need_not_be_named(string evidence)
    {
        var mandate = Invitation with { Instrument = Citation("A/RES/63/202") };
        var resolution = Resolution("A/RES/63/202");
        var code = Code<Evidence>.Parse(evidence);
        IsSilent("WSIS3003", mandate with { Evidence = code }, resolution).Should().BeTrue();
        IsSilent("WSIS3003", mandate, resolution with { Evidence = code }).Should().BeTrue();
        IsSilent("WSIS3003", mandate, resolution).Should().BeFalse();
        IsSilent("WSIS3003", mandate with { Instrument = Citation("A/RES/63/202", "preamble 1"), Evidence = code })
            .Should().BeFalse("a preamble paragraph was seen to be one");
    }

    [Theory]
    [InlineData("tunis-agenda", "122", true)]
    [InlineData("tunis-agenda", "123", false)]
    [InlineData("tunis-agenda", "120-130", false)]
    [InlineData("WSIS-05/TUNIS/DOC/6(Rev.1)", "123", false)]
    [InlineData("A/60/687", "123", true)]
    [InlineData("A/RES/60/252", "999", true)]
    [InlineData("tunis-agenda", "footnote 200", true)]
    public void A_basis_is_a_paragraph_of_its_document(string document, string paragraphs, bool silent) =>
        IsSilent("WSIS3004", Invitation with { Basis = [Citation(document, paragraphs)] }, Agenda).Should().Be(silent);

    [Fact]
    public void A_basis_in_an_unknown_document_has_no_finding() =>
        IsSilent("WSIS3004", Invitation with { Basis = [Citation("tunis-agenda", "999")] }).Should().BeTrue();

    [Theory]
    [InlineData("35 (e)", "a b c d e", null, true)]
    [InlineData("35 (f)", "a b c d e", null, false)]
    [InlineData("35 (a)-(f)", "a b c d e", "partial", false)]
    [InlineData("35 (f)", "a b c d e", "unverified", true)]
    [InlineData("35 (a)", "", null, false)]
    [InlineData("35 (a)", "", "partial", true)]
    public void A_letter_is_one_of_its_paragraph(string cited, string letters, string? evidence, bool silent)
    {
        var paragraph = new OutcomeParagraph
        {
            Id = Id<OutcomeParagraph>.Parse("tunis-agenda/35"),
            Document = Agenda.Id,
            Number = 35,
            Section = Id<Section>.Parse("internet-governance"),
            Subparagraphs = [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Evidence = evidence is null ? default : Code<Evidence>.Parse(evidence),
        };
        IsSilent("WSIS3004", Invitation with { Basis = [Citation("tunis-agenda", cited)] }, Agenda, paragraph).Should().Be(silent);
    }

    [Fact]
    public void The_basis_of_a_condition_is_checked_too() =>
        Places(
            "WSIS3004",
            Invitation with { Conditions = [new() { Kind = ConditionKind.EqualFooting, Basis = Citation("tunis-agenda", "169") }] },
            Agenda).Should().Equal("/records/0/conditions/0/basis/paragraphs");

    [Theory]
    [InlineData("callsFor", true)]
    [InlineData("callsUpon", true)]
    [InlineData("extends", true)]
    [InlineData("proclaims", true)]
    [InlineData("endorses", true)]
    [InlineData("deliberates", true)]
    [InlineData("supports", false)]
    [InlineData("takesNote", false)]
    [InlineData("welcomes", false)]
    public void Some_verbs_only_speak(string verb, bool silent) =>
        IsSilent("WSIS3005", Invitation with { Verb = Code<OperativeVerb>.Parse(verb) }).Should().Be(silent);

    [Theory]
    [InlineData("requests", "civilSociety", "generalAssembly", false)]
    [InlineData("invites", "civilSociety", "generalAssembly", true)]
    [InlineData("requests", "government", "generalAssembly", true)]
    [InlineData("requests", "internationalOrganization", "economicAndSocialCouncil", true)]
    [InlineData("requests", "privateSector", "wsis", true)]
    [InlineData("requests", "some-body-without-record", "generalAssembly", true)]
    public void An_organ_requests_its_own_system(string verb, string addressee, string issuer, bool silent) =>
        IsSilent(
            "WSIS3006",
            Invitation with
            {
                Verb = Code<OperativeVerb>.Parse(verb),
                Addressees = [Addressee.Parse(addressee)],
                IssuedBy = Code<Organ>.Parse(issuer),
            }).Should().Be(silent);

    [Theory]
    [InlineData("specializedAgency", "un", true)]
    [InlineData("multistakeholderForum", "un", true)]
    [InlineData("advisoryCommittee", "icann", false)]
    [InlineData("intergovernmentalOrganization", null, false)]
    [InlineData("kindOfTheFuture", null, true)]
    public void The_kind_of_a_body_may_follow_from_its_parents(string kind, string? parent, bool silent)
    {
        var body = Body("body", kind, parent) with { Acronym = "BODY" };
        IsSilent(
            "WSIS3006",
            Invitation with { Verb = OperativeVerb.Requests, Addressees = [body.Id] },
            body,
            Body("icann", "technicalCommunityBody", null),
            Body("un", "intergovernmentalOrganization", null) with { Acronym = "UN" }).Should().Be(silent);
    }

    [Fact]
    public void A_cycle_of_parents_does_not_run_forever() =>
        IsSilent(
            "WSIS3006",
            Invitation with { Verb = OperativeVerb.Requests, Addressees = [Id<Organization>.Parse("a")] },
            Body("a", "office", "b"),
            Body("b", "office", "a")).Should().BeTrue();

    [Theory]
    [InlineData("24", "invites requests", null, true)]
    [InlineData("24", "requests", null, false)]
    [InlineData("23, 24", "requests", null, false)]
    [InlineData("24 (a)", "requests", null, true)]
    [InlineData("24", "requests implores", null, true)]
    [InlineData("24", "", null, true)]
    [InlineData("24", "requests", "partial", true)]
    public void The_verb_is_one_of_the_paragraph(string paragraph, string verbs, string? evidence, bool silent)
    {
        var provision = new Provision
        {
            Paragraph = ParagraphSet.Parse(paragraph),
            Verbs = [.. verbs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Code<OperativeVerb>.Parse)],
            Summary = LocalizedText.Create("en", "Consultations."),
        };
        var resolution = Resolution("E/RES/2010/2") with
        {
            Provisions = [provision],
            Evidence = evidence is null ? default : Code<Evidence>.Parse(evidence),
        };
        IsSilent("WSIS3027", Invitation, resolution).Should().Be(silent);
    }

    private static Organization Body(string id, string kind, string? parent) => Organization(id) with
    {
        Kind = Code<OrganizationKind>.Parse(kind),
        Parent = parent is null ? default : Id<Organization>.Parse(parent),
    };
}
