namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>Two acts can share one verb: the second names others and another task.</summary>
public sealed class GappedActTests
{
    [Theory]
    [InlineData("Requests the Chair to report on the lakes, and the Executive Director to prepare a list;", "Chair: to report on the lakes", "Executive Director: to prepare a list;")]
    [InlineData("Requests the Chair to report on the lakes; and the Board to decide on the boats;", "Chair: to report on the lakes;", "Board: to decide on the boats;")]
    [InlineData("Urges States to sign the Convention as soon as possible and States parties to implement it;", "States: to sign the Convention as soon as possible", "States parties: to implement it;")]
    [InlineData("Calls upon the Chair to count the boats, and upon all States to plant trees;", "Chair: to count the boats", "all States: to plant trees;")]
    [InlineData("Requests the Chair to report, within its mandate, and the Board, in consultation with the towns, to help;", "Chair: to report, within its mandate", "Board: to help;")]
    [InlineData("Invites the Chair to swim, and also the Governments of the towns and the Bank to lend boats;", "Chair: to swim", "Governments of the towns, Bank: to lend boats;")]
    [InlineData("Urges all bodies to lend boats, and to share news, and all actors in the towns to help;", "all bodies: to lend boats, and to share news", "all actors in the towns: to help;")]
    public void The_second_act_has_the_verb_of_the_first(string text, string first, string second) =>
        ActsOf("The General Assembly,", text).Should().Equal(first, second);

    [Theory]
    [InlineData("L’Assemblée générale,", "Prie le Secrétaire général de compter les bateaux, et le Directeur exécutif de préparer une liste ;", "Directeur exécutif: de préparer une liste ;")]
    [InlineData("La Asamblea General,", "Solicita al Secretario General que cuente los barcos, y al Director Ejecutivo que prepare una lista;", "Director Ejecutivo: que prepare una lista;")]
    public void French_and_Spanish_have_such_acts(string opening, string text, string second) =>
        ActsOf(opening, text).Should().HaveCount(2).And.Subject.Last().Should().Be(second);

    [Theory]
    [InlineData("Requests the Chair to give help to the Council, and to report on it;")]
    [InlineData("Encourages States to exchange news with the Bank, the Fund, and the Office to build ships;")]
    [InlineData("Encourages States to support the Bank and the Office to build ships;")]
    [InlineData("Requests the Chair to speak with the towns, and with the Board to find boats;")]
    [InlineData("Requests the Chair to speak with the towns, and the need to find boats;")]
    [InlineData("Encourages States to work with the towns, including the Bank, and the Fund to build ships;")]
    [InlineData("Invites the Chair to note the meetings of the General Assembly and the Board so as to help the towns;")]
    [InlineData("Urges the Chair to help the towns at all levels and regional organizations in the work to find boats;")]
    [InlineData("Invites the Chair to speak, bearing in mind the towns, and that the Bank is asked to help;")]
    public void A_name_inside_a_task_begins_no_act(string text) =>
        ActsOf("The General Assembly,", text).Should().ContainSingle();

    [Fact]
    public void The_verb_is_not_printed_at_the_second_act()
    {
        const string Text = "Requests the Chair to report, and the Board to decide;";
        var acts = Texts.Operative(Text).Acts;

        acts.Select(act => act.Printed).Should().Equal("Requests", null);
        acts[1].Span.Length.Should().Be(0);
        acts[1].Span.Start.Should().Be(("1. " + Text).IndexOf("the Board", StringComparison.Ordinal));
        acts[1].IsInherited.Should().BeFalse();
    }

    [Fact]
    public void Each_act_has_its_own_reporting() =>
        Texts.Operative("Requests the Chair to report to the General Assembly at its eightieth session, and the Board to "
            + "report to the Economic and Social Council at its 2026 session;").Acts
            .Select(act => string.Join(' ', act.Reporting.Select(report => $"{report.Organ} {report.Session}")))
            .Should().Equal("generalAssembly 80", "economicAndSocialCouncil 2026");

    private static IEnumerable<string> ActsOf(string opening, string text)
    {
        var paragraph = Texts.Read(opening, "1. " + text).Paragraphs[1];
        return paragraph.Acts.Select(act => $"{string.Join(", ", act.Addressees.Select(one => one.Name))}: "
            + act.Task.Of(paragraph.Source.Text));
    }
}
