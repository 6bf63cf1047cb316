namespace Wsis.Governance.Tests.Citations;

public class CitationOptionsTests
{
    [Fact]
    public void Options_print_what_they_hold() =>
        new CitationOptions { ContextOrgan = Organ.SecurityCouncil, PresentSession = 90, ReportUnreadable = true }
            .ToString().Should()
            .Be("CitationOptions { ContextOrgan = securityCouncil, PresentSession = 90, ReportUnreadable = True, FollowBackReferences = False }");
}
