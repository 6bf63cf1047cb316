namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>French and Spanish are read by the same grammar; the opening line shows the language.</summary>
public sealed class OtherLanguageTests
{
    [Theory]
    [InlineData("L’Assemblée générale,", "1. Prie le Secrétaire général de compter les bateaux ;", "requests", "Secrétaire général")]
    [InlineData("L’Assemblée générale,", "1. Invite les États Membres et la Banque à prêter des bateaux ;", "invites", "États Membres|Banque")]
    [InlineData("La Asamblea General,", "1. Pide al Secretario General que cuente los barcos;", "requests", "Secretario General")]
    [InlineData("La Asamblea General,", "1. Invita a los Estados Miembros a que presten barcos;", "invites", "Estados Miembros")]
    public void The_verb_and_those_it_addresses_are_found(string opening, string text, string verb, string names)
    {
        var act = Texts.Read(opening, text).Paragraphs[1].Acts[0];

        act.Verb.ToString().Should().Be(verb);
        act.Addressees.Select(one => one.Name).Should().Equal(names.Split('|'));
    }

    [Theory]
    [InlineData("L’Assemblée générale,", "1. Décide de prier le Secrétaire général de compter les bateaux ;")]
    [InlineData("La Asamblea General,", "1. Decide solicitar al Secretario General que cuente los barcos;")]
    public void A_verb_inside_a_decision_is_an_act_of_its_own(string opening, string text) =>
        Texts.Read(opening, text).Paragraphs[1].Acts.Select(act => $"{act.Verb} {act.Addressees.Count}")
            .Should().Equal("decides 0", "requests 1");

    [Theory]
    [InlineData("L’Assemblée générale,", "1. Prie le Bureau de lui présenter à sa soixante et unième session un rapport ;", "generalAssembly 61")]
    [InlineData("L’Assemblée générale,", "1. Prie le Bureau de faire rapport au Conseil des droits de l’homme à sa soixante et onzième session ;", "humanRightsCouncil 71")]
    [InlineData("La Asamblea General,", "1. Pide a la Oficina que le presente en su octogésimo primer período de sesiones un informe;", "generalAssembly 81")]
    [InlineData("La Asamblea General,", "1. Pide a la Oficina que, en consulta con las ciudades, informe al Consejo de Derechos Humanos en su 61º período de sesiones;", "humanRightsCouncil 61")]
    [InlineData("La Asamblea General,", "1. Pide a la Oficina que mantenga informada a la Asamblea General cada dos años;", "generalAssembly ")]
    [InlineData("La Asamblea General,", "1. Pide a la Oficina que la informe en su octogésimo período de sesiones sobre los barcos;", "generalAssembly 80")]
    [InlineData("La Asamblea General,", "1. Pide a la Oficina que le informe en su octogésimo período de sesiones sobre los barcos;", "generalAssembly 80")]
    [InlineData("La Asamblea General,", "1. Pide a la Oficina que la mantenga periódicamente informada de los barcos;", "generalAssembly ")]
    [InlineData("La Asamblea General,", "1. Pide a la Oficina que presente en su octogésimo período de sesiones un informe sobre los barcos;", "generalAssembly 80")]
    [InlineData("La Asamblea General,", "1. Pide a la Oficina que presente un informe sobre la presente resolución en su octogésimo período de sesiones;", "generalAssembly 80")]
    public void The_recipient_of_a_report_is_found(string opening, string text, string report)
    {
        var act = Texts.Read(opening, text).Paragraphs[1].Acts[0];

        act.Reporting.Select(one => $"{one.Organ} {one.Session}").Should().Equal(report);
        act.Task.Length.Should().BePositive();
    }

    [Fact]
    public void An_elided_article_is_a_word_of_its_own_in_phrases() =>
        Texts.Read("L’Assemblée générale,",
            "1. Prie le Bureau de lui faire rapport, par l’intermédiaire du Conseil économique et social, à sa 80e session ;")
            .Paragraphs[1].Acts[0].Reporting.Single().Through.Select(organ => organ.ToString())
            .Should().Equal("economicAndSocialCouncil");

    [Theory]
    [InlineData("Nous, les ministres,", "1. Réaffirmons notre volonté de nager et invitons les villes à prêter des bateaux ;", "reaffirms invites")]
    [InlineData("Nosotros, los ministros,", "1. Reafirmamos nuestra voluntad e invitamos a las ciudades a prestar barcos;", "reaffirms invites")]
    public void Declarations_are_in_the_first_person(string opening, string text, string verbs) =>
        string.Join(' ', Texts.Read("Texte de la ville et de la mer", opening, text).Paragraphs[2].Acts.Select(act => act.Verb))
            .Should().Be(verbs);

    [Theory]
    [InlineData(
        "L’Assemblée générale,",
        "1. Prie le Secrétaire général de présenter un rapport sur les bateaux à l’Assemblée générale à sa quatre-vingtième session ;")]
    [InlineData(
        "L’Assemblée générale,",
        "1. Prie le Secrétaire général de présenter à l’Assemblée générale, à sa 80e session, un rapport sur les bateaux ;")]
    [InlineData(
        "La Asamblea General,",
        "1. Pide al Secretario General que presente a la Asamblea General en su octogésimo período de sesiones un informe;")]
    public void The_session_at_which_a_report_is_due_is_found(string opening, string text)
    {
        var report = Texts.Read(opening, text).Paragraphs[1].Acts[0].Reporting.Should().ContainSingle().Subject;

        (report.Organ.ToString(), report.Session).Should().Be(("generalAssembly", 80));
    }
}
