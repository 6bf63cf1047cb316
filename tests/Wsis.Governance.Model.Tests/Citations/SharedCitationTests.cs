namespace Wsis.Governance.Tests.Citations;

public class SharedCitationTests
{
    [Theory]
    [InlineData("self", 0.97)]
    [InlineData("body", 0.97)]
    [InlineData("none", 1.0)]
    public void Citations_give_the_symbols_meant(string needs, double share)
    {
        var rows = SharedData.Rows("citations.tsv").Where(row => row[4] == needs).ToArray();

        var wrong = rows.Where(row => Read(row[1], needs == "body" ? OrganOf(row[2]) : null) != row[2]).ToArray();

        (1 - (wrong.Length / (double)rows.Length)).Should()
            .BeGreaterThanOrEqualTo(share, "these are left: {0}", string.Join("; ", wrong.Select(row => row[1])));
    }

    [Fact]
    public void Report_of_2011_gives_every_citation()
    {
        const string Agenda = "tunis-agenda";
        var report = SharedData.Report();

        var found = CitationScanner.Scan(report, new CitationOptions { ReportUnreadable = true });

        found.Where(match => match.OutcomeDocument.IsDefault || !match.Paragraphs.IsDefault)
            .Select(match => (match, order: match.IsMirrored ? " mirrored" : ""))
            .Select(one => $"{one.match.Text} = {one.match.Canonical}{one.order} {one.match.Paragraphs}".Trim())
            .Should().Equal(
                "2010 / 2 = E/RES/2010/2",
                "252/60 = A/RES/60/252 mirrored",
                $"جدول أعمال تونس = {Agenda} 68-71",
                "A/64/64-E/2009/10 = A/64/64-E/2009/10",
                "A/66/50 = A/66/50",
                "A/60/6871/160 =",
                "202/63 = A/RES/63/202 mirrored",
                "E/2009/92 = E/2009/92",
                "E/2010/CRP.4 = E/2010/CRP.4",
                "2/2010 = E/RES/2010/2 mirrored",
                "E/2009/92 = E/2009/92",
                $"جدول أعمال تونس = {Agenda} 35",
                "141/65 = A/RES/65/141 mirrored",
                $"جدول أعمال تونس = {Agenda} 71",
                "2/2010 = E/RES/2010/2 mirrored",
                "2/2010 = E/RES/2010/2 mirrored",
                "WSIS-II/PC-3/DOC/5 = WSIS-II/PC-3/DOC/5",
                $"جدول أعمال تونس = {Agenda} 69",
                "2/2010 = E/RES/2010/2 mirrored",
                $"جدول أعمال تونس = {Agenda} 35",
                "270/57 بآء = A/RES/57/270B mirrored");
        found.Count(match => match.OutcomeDocument.ToString() == Agenda).Should().Be(Count(report, "جدول أعمال تونس"));
        found.Count(match => match.OutcomeDocument.ToString() == "geneva-declaration").Should().Be(1);
        found.Single(match => match.Note is not null).Candidates.Should().BeEmpty();
        CitationScanner.Scan(report).Should().OnlyContain(match => match.Note == null);
    }

    private static string Read(string phrase, string? organ) =>
        string.Join("; ", CitationScanner.Scan(phrase, OrganCode.Of(organ)).Select(match => match.Canonical));

    private static int Count(string text, string name) => text.Split(name).Length - 1;

    private static string? OrganOf(string symbol) => symbol switch
    {
        _ when symbol.StartsWith("A/HRC/", StringComparison.Ordinal) => "humanRightsCouncil",
        _ when symbol.StartsWith("A/", StringComparison.Ordinal) => "generalAssembly",
        _ when symbol.StartsWith("S/", StringComparison.Ordinal) => "securityCouncil",
        _ when symbol.StartsWith("E/CN.4/", StringComparison.Ordinal) => "commissionOnHumanRights",
        _ when symbol.StartsWith("E/", StringComparison.Ordinal) => "economicAndSocialCouncil",
        _ => null,
    };
}
