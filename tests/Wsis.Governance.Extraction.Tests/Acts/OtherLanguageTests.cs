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
