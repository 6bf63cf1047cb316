using Wsis.Governance.Extraction.Acts;
using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>Names of bodies and groups in French and Spanish.</summary>
public sealed class OtherLanguageNameTests
{
    [Theory]
    [InlineData("Invite la Banque à l’aider ;", "Banque")]
    [InlineData("Prie la Banque de l'accepter ;", "Banque")]
    [InlineData("Prie la Banque de les compter ;", "Banque")]
    [InlineData("Prie la Banque de la compter ;", "Banque")]
    [InlineData("Prie la Banque de leur prêter des bateaux ;", "Banque")]
    [InlineData("Prie la Banque de le lui transmettre ;", "Banque")]
    [InlineData("Invite la Banque à y participer ;", "Banque")]
    [InlineData("Invite la Banque à en faire autant ;", "Banque")]
    [InlineData("Prie la Banque de la mer de compter ;", "Banque de la mer")]
    [InlineData("Prie le Ministère de l’agriculture de compter ;", "Ministère de l’agriculture")]
    [InlineData("Prie l’Office de la culture de compter ;", "Office de la culture")]
    public void French_pronouns_before_a_verb_belong_to_the_task(string text, string name) =>
        Names("L’Assemblée générale,", text).Should().Equal(name);

    [Theory]
    [InlineData("Pide al Banco que la acepte;", "Banco")]
    [InlineData("Pide al Banco que los cuente;", "Banco")]
    [InlineData("Invita al Banco a que lo haga;", "Banco")]
    [InlineData("Invita al Banco a ayudarlo;", "Banco")]
    [InlineData("Invita al Banco a prestarles barcos;", "Banco")]
    [InlineData("Pide al Banco que les preste barcos;", "Banco")]
    public void Spanish_pronouns_before_a_verb_belong_to_the_task(string text, string name) =>
        Names("La Asamblea General,", text).Should().Equal(name);

    [Theory]
    [InlineData("Prie le Conseil des droits de l’homme et la Commission de consolidation de la paix de nager ;", "human-rights-council peacebuilding-commission")]
    [InlineData("Prie le Conseil de sécurité et le Fonds des Nations Unies pour l'enfance de nager ;", "security-council unicef")]
    [InlineData("Prie le Président de l'Assemblée générale de nager ;", "president-general-assembly")]
    [InlineData("Prie le Haut-Commissaire des Nations Unies aux droits de l’homme de nager ;", "high-commissioner-human-rights")]
    [InlineData("Demande à toutes les parties au conflit de nager ;", "partyToConflict")]
    [InlineData("Invite les autres parties prenantes à nager ;", "relevantStakeholder")]
    [InlineData("Engage les entités compétentes du système des Nations Unies à nager ;", "unitedNationsSystem")]
    public void French_names_are_known(string text, string known) =>
        Known("L’Assemblée générale,", text).Should().Be(known);

    [Theory]
    [InlineData("Invita al Consejo de Derechos Humanos, a la Comisión de Consolidación de la Paz y al Consejo Económico y Social a que naden;", "human-rights-council peacebuilding-commission ecosoc")]
    [InlineData("Pide al Consejo de Seguridad y a la Presidencia de la Asamblea General que naden;", "security-council president-general-assembly")]
    [InlineData("Invita al Alto Comisionado de las Naciones Unidas para los Derechos Humanos a nadar;", "high-commissioner-human-rights")]
    [InlineData("Exhorta a todas las partes en el conflicto a que naden;", "partyToConflict")]
    [InlineData("Invita a las demás partes interesadas a que naden;", "relevantStakeholder")]
    [InlineData("Pide a las entidades competentes del sistema de las Naciones Unidas que naden;", "unitedNationsSystem")]
    public void Spanish_names_are_known(string text, string known) =>
        Known("La Asamblea General,", text).Should().Be(known);

    [Theory]
    [InlineData("Requests the relevant entities of the United Nations system to swim;", "unitedNationsSystem")]
    [InlineData("Requests United Nations bodies to swim;", "unitedNationsSystem")]
    [InlineData("Requests UNCTAD, ITU and UNESCO, jointly with the regional commissions, to swim;", "unctad itu unesco")]
    [InlineData("Requests that Member States and relevant international organizations swim;", "government internationalOrganization")]
    [InlineData("Recommends that the Economic and Social Council, within its mandate, examine the list;", "ecosoc")]
    public void English_names_are_known(string text, string known) =>
        Known("The General Assembly,", text).Should().Be(known);

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    public void Each_name_in_the_words_is_that_of_an_organization(string language)
    {
        var names = WordFile.Read(language).Where(line => line.Role == "body").SelectMany(line => line.Words).ToList();

        names.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
        foreach (var entry in names.Select(entry => entry.Split('=')))
        {
            BodyNames.All.TryFind(entry[0], out var id).Should().BeTrue(entry[0]);
            id.ToString().Should().Be(entry[1]);
            ReferenceData.Corpus.Organizations.Should().Contain(one => one.Id == id);
        }
    }

    private static IEnumerable<string> Names(string opening, string text) =>
        Texts.Read(opening, "1. " + text).Paragraphs[1].Acts[0].Addressees.Select(one => one.Name);

    private static string Known(string opening, string text) => string.Join(' ',
        Texts.Read(opening, "1. " + text).Paragraphs[1].Acts[0].Addressees.Select(one => one.Known));
}
