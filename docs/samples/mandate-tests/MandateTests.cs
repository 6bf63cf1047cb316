using Wsis.Governance.Records;
using Wsis.Governance.Reference;
using Wsis.Governance.Validation;
using Wsis.Governance.Values;
using Xunit;

namespace OurMandates;

public class MandateTests
{
    [Fact]
    public void The_Council_can_confer_our_mandate() =>
        Ours.Validate(ValidationOptions.AgainstReference).ThrowIfErrors();

    [Fact]
    public void A_verb_that_only_recalls_confers_nothing()
    {
        var recalled = Ours with { Verb = Verb.Recalls };

        var report = recalled.Validate(ValidationOptions.AgainstReference);

        Assert.Contains(report.Findings, finding => finding.Code == "WSIS3005");
    }

    private static Mandate Ours { get; } = new()
    {
        Id = Id<Mandate>.Parse("our-consultation"),
        Title = LocalizedText.Of("en", "Open consultations"),
        Instrument = new Citation { Document = DocumentRef.Parse("E/RES/2010/2"), Paragraphs = ParagraphSet.Of(24) },
        IssuedBy = Organ.EconomicAndSocialCouncil,
        Verb = Verb.Invites,
        Addressees = [Id<Organization>.Parse("secretary-general")],
        Task = LocalizedText.Of("en", "Hold open consultations before the end of 2010."),
        Status = MandateStatus.Active,
        Sources = [new Source { Document = DocumentRef.Parse("E/RES/2010/2") }],
    };
}
