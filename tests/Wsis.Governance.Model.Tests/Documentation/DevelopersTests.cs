using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Documentation;

/// <summary>The jobs of docs/developers.md, and what the page says that they print.</summary>
public class DevelopersTests
{
    private const string Page = "docs/developers.md";
    private const string TypeAndMember = @"`(?<type>[A-Z]\w+)(<T>)?\.(?<member>\w+)";

    [Fact]
    public void The_duties_of_an_organization_are_printed() => Markdown.Shows(Page, "obligations", static () =>
    {
        // sample: obligations
        var corpus = ReferenceData.Corpus;
        var who = corpus.Organizations["secretary-general"];
        Console.WriteLine($"Mandates of the {who.Name["en"]} for enhanced cooperation:");
        foreach (var mandate in corpus.Mandates)
        {
            if (mandate.Process == FollowUpProcess.EnhancedCooperation && mandate.Addressees.Contains(who.Id))
            {
                Console.WriteLine($"- {mandate.Title["en"]} ({mandate.Instrument.Document}, {mandate.Status})");
            }
        }
        // end of sample
    });

    [Fact]
    public void A_mandate_is_built_and_checked() => Markdown.Shows(Page, "checked-mandate", static () =>
    {
        // sample: checked-mandate
        var mandate = new Mandate
        {
            Id = Id<Mandate>.Parse("our-consultation"),
            Title = LocalizedText.Create("en", "Open consultations"),
            Instrument = new Citation { Document = DocumentRef.Parse("E/RES/2010/2") },
            IssuedBy = Organ.EconomicAndSocialCouncil,
            Verb = OperativeVerb.Recalls,
            Addressees = [Id<Organization>.Parse("secretary-general")],
            Task = LocalizedText.Create("en", "Hold open consultations before the end of 2010."),
            Status = MandateStatus.Active,
            Sources = [new SourceReference { Document = DocumentRef.Parse("E/RES/2010/2") }],
        };

        var report = mandate.Validate(ReferenceData.ValidationOptions);
        foreach (var finding in report.Findings)
        {
            Console.WriteLine($"{finding.Severity} {finding.Code} at {finding.Pointer}");
            Console.WriteLine($"  {finding.Message}");
            Console.WriteLine($"  {finding.Rule.HowToFix}");
        }
        // end of sample
    });

    [Fact]
    public void Documents_are_cited() => Markdown.Shows(Page, "citing", static () =>
    {
        // sample: citing
        var report = DocumentSymbol.Parse("A/66/77-E/2011/103");
        Console.WriteLine($"{report} is {report.Kind} {report.Number} of session {report.Session}: {report.ToUrl()}");
        Console.WriteLine(DocumentSymbol.Parse("a/res/60/252").ToCitation());
        Console.WriteLine(TunisAgenda.Paragraph(71).Topic["en"]);

        foreach (var match in CitationScanner.Scan("See the Tunis Agenda, resolution 60/252 (القرار 252/60) and E/2009/92."))
        {
            Console.WriteLine($"at {match.Offset}: \"{match.Text}\" is {match.Canonical}, {match.Url}");
        }
        // end of sample
    });

    [Fact]
    public void An_organ_leads_to_its_organization_and_a_code_is_switched_on() =>
        Markdown.Shows(Page, "organs", static () =>
        {
            // sample: organs
            var corpus = ReferenceData.Corpus;
            var mandate = corpus.Mandates["ec-consultation-2010"];
            var council = corpus.OrganizationOf(mandate.IssuedBy)!;
            Console.WriteLine($"{council.Acronym}, {mandate.IssuedBy.Name("fr")}, is {corpus.OrganOf(council)}");

            var kind = mandate.Verb.Text switch
            {
                "requests" or "callsUpon" => "must act",
                "invites" or "encourages" => "may act",
                "" => "is not stated",
                var other => $"has another verb: {other}", // the list is open: a later version may have more codes
            };
            Console.WriteLine($"{mandate.Addressees[0]} {kind}");
            // end of sample
        });

    [Theory]
    [MemberData(nameof(NamesInTheTable))]
    public void Every_name_of_the_table_is_returned(string type, string member) =>
        typeof(WsisCorpus).Assembly.GetExportedTypes().Where(one => one.Name.Split('`')[0] == type)
            .SelectMany(static one => one.GetMembers()).Select(static one => one.Name)
            .Should().Contain(member);

    public static TheoryData<string, string> NamesInTheTable() =>
    [
        .. Markdown.Section(Page, "Find the name of something").Split('\n')
            .SelectMany(static line => Regex.Matches(line.Split('|').ElementAtOrDefault(2) ?? "", TypeAndMember))
            .Select(static name => (name.Groups["type"].Value, name.Groups["member"].Value)).Distinct(),
    ];

    [Fact]
    public void A_file_that_someone_sent_is_read() => Markdown.Shows(Page, "reading", static () =>
    {
        // sample: reading
        var read = WsisJson.Read(File.ReadAllBytes("sent.json"), new ReadOptions { SourceName = "sent.json" });
        foreach (var finding in read.Findings)
        {
            Console.WriteLine(finding);
        }

        foreach (var mandate in read.Value.Mandates)
        {
            Console.WriteLine($"{mandate.Id}: {mandate.Title["en"]}, kept: {mandate.UnknownMembers[0].Name}");
        }
        // end of sample
    });

    [Fact]
    public void The_chain_of_the_Forum_runs_from_the_Tunis_Agenda_to_the_review_after_twenty_years()
    {
        var program = Assembly.Load("ForumChain").EntryPoint!;

        var output = Markdown.Shows(Page, "forum-chain", () => program.Invoke(null, [Array.Empty<string>()]));

        output.Split('\n').Should().HaveCount(16)
            .And.HaveElementAt(0, "tunis-agenda, 72         confers    Meeting of a new forum, asked for by the Summit")
            .And.HaveElementAt(14, "A/RES/80/173             confers    Forum without an end date");
    }

    /// <summary>The files that the page asks its reader to save.</summary>
    private static class File
    {
        public static byte[] ReadAllBytes(string name) => Encoding.UTF8.GetBytes(Markdown.File(Page, name));
    }
}
