using Wsis.Governance;
using Xunit;

namespace OurMandates;

public class MandateTests
{
    [Fact]
    public void The_Council_can_confer_our_mandate() =>
        Ours.Validate(ReferenceData.ValidationOptions).ThrowIfErrors();

    [Fact]
    public void A_verb_that_only_recalls_confers_nothing()
    {
        var recalled = Ours with { Verb = OperativeVerb.Recalls };

        var report = recalled.Validate(ReferenceData.ValidationOptions);

        Assert.Contains(report.Findings, finding => finding.Code == "WSIS3005");
    }

    private static Mandate Ours { get; } = new()
    {
        Id = Id<Mandate>.Parse("our-consultation"),
        Title = LocalizedText.Create("en", "Open consultations"),
        Instrument = new Citation { Document = DocumentRef.Parse("E/RES/2010/2"), Paragraphs = ParagraphSet.Create(24) },
        IssuedBy = Organ.EconomicAndSocialCouncil,
        Verb = OperativeVerb.Invites,
        Addressees = [Id<Organization>.Parse("secretary-general")],
        Task = LocalizedText.Create("en", "Hold open consultations before the end of 2010."),
        Status = MandateStatus.Active,
        Sources = [new SourceReference { Document = DocumentRef.Parse("E/RES/2010/2") }],
    };
}
