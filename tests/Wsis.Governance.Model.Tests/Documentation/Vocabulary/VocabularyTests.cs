using System.Text;
using Wsis.Governance.Tests.Json.Contracts;

namespace Wsis.Governance.Tests.Documentation.Vocabulary;

/// <summary>docs/vocabulary.md and its picture are generated from the contracts; <c>WSIS_RENEW=1</c> renews
/// them.</summary>
public class VocabularyTests
{
    private const string Page = "docs/vocabulary.md";
    private const string Begin = "<!-- types: begin; generated from the contracts -->\n";
    private const string End = "<!-- types: end -->";

    [Fact]
    public void The_picture_is_drawn_from_the_contracts() =>
        CommittedFile.ShouldBe("docs/pictures/vocabulary.svg", VocabularyPicture.Draw());

    [Fact]
    public void The_tables_are_made_from_the_contracts()
    {
        var page = File.ReadAllText(Repository.PathOf(Page));
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);

        CommittedFile.ShouldBe(Page, page[..begin] + Tables() + page[end..]);
    }

    [Fact]
    public void A_link_is_found_in_a_record_and_in_the_objects_of_a_record()
    {
        var mandate = RecordLink.Of(ContractType.Records.Single(type => type.Name == "mandate"));

        mandate.Should().StartWith(new RecordLink("instrument.document", LinkKind.Document, "", false))
            .And.Contain(new RecordLink("addressees", LinkKind.Organization, "organization", true))
            .And.Contain(new RecordLink("renews", LinkKind.Record, "mandate", true))
            .And.Contain(new RecordLink("conditions.basis.document", LinkKind.Document, "", true))
            .And.NotContain(link => link.Member.StartsWith("sources", StringComparison.Ordinal));
        RecordLink.Of(ContractType.Records.Single(type => type.Name == "position"))
            .Should().Contain(new RecordLink("subject.id", LinkKind.AnyRecord, "", false));
    }

    private static string Tables()
    {
        var text = new StringBuilder("\n| record | what it is | leads to |\n|---|---|---|\n");
        foreach (var type in ContractType.Records)
        {
            var links = string.Join(", ", RecordLink.Of(type).Select(Words));
            text.Append($"| [`{type.Name}`](json-contract.md#{type.Name.ToLowerInvariant()}) | ");
            text.Append($"{Summaries.Of(type.Type)} | {links} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static string Words(RecordLink link) => $"`{link.Member}`{(link.IsList ? " *" : "")} → " + link.Kind switch
    {
        LinkKind.Document => "document",
        LinkKind.AnyRecord => "any record",
        _ => link.Target,
    };
}
