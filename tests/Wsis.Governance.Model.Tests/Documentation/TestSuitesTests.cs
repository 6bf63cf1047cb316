using Wsis.Governance.Json;
using Wsis.Governance.Records;
using Wsis.Governance.Reference;
using Wsis.Governance.Validation;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Documentation;

/// <summary>The samples of docs/test-suites.md.</summary>
public class TestSuitesTests
{
    private const string Page = "docs/test-suites.md";

    // sample: test-suite
    [Fact]
    public void Our_mandate_is_one_that_the_Council_can_confer()
    {
        var mandate = new Mandate
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

        mandate.Validate(ValidationOptions.AgainstReference).ThrowIfErrors();
    }
    // end of sample

    [Fact]
    public void The_page_shows_the_message_of_a_mandate_that_fails()
    {
        var mandate = WsisJson.Read(Markdown.Blocks(Page, "json").First().Text).Value.Mandates[0];

        var failing = () => mandate.Validate(ValidationOptions.AgainstReference).ThrowIfErrors();

        var message = failing.Should().Throw<WsisValidationException>().Which.Message;
        Markdown.Blocks(Page, "text").Single().Text.TrimEnd('\n').Should().Be(message);
    }
}
