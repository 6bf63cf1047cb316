namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>Printed names of groups have the code whose definition they are.</summary>
public class AddresseeGroupTests
{
    [Theory]
    [InlineData("Member States", "government")]
    [InlineData("States parties", "stateParty")]
    [InlineData("all relevant stakeholders", "relevantStakeholder")]
    [InlineData("the specialized agencies", "specializedAgencies")]
    [InlineData("the funds and programmes", "fundsAndProgrammes")]
    [InlineData("the United Nations system", "unitedNationsSystem")]
    [InlineData("the regional commissions", "regionalCommissions")]
    [InlineData("international financial institutions", "internationalFinancialInstitution")]
    [InlineData("regional organizations", "regionalOrganization")]
    [InlineData("the technical and academic communities", "academicAndTechnicalCommunity")]
    [InlineData("the international community", "internationalCommunity")]
    [InlineData("national parliaments", "nationalParliament")]
    [InlineData("the treaty bodies", "treatyBodies")]
    public void A_printed_group_has_its_code(string printed, string code) =>
        Texts.Act($"Invites {printed} to count the boats;").Addressees[0].Known.ToString().Should().Be(code);

    [Theory]
    [InlineData("Invite les institutions spécialisées à compter les bateaux ;", "specializedAgencies")]
    [InlineData("Invite toutes les parties prenantes à compter les bateaux ;", "relevantStakeholder")]
    public void A_group_printed_in_French_has_its_code(string text, string code) =>
        Texts.Read("L'Assemblée générale,", "1. " + text).Paragraphs[1].Acts[0].Addressees[0].Known.ToString()
            .Should().Be(code);
}
