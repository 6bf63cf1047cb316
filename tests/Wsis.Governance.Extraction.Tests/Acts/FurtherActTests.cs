namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>Acts behind the first one of a paragraph.</summary>
public sealed class FurtherActTests
{
    [Theory]
    [InlineData("Welcomes the boats, and in this regard requests the Board to count them;", "welcomes|requests Board")]
    [InlineData("Authorizes the Board to hire boats, and in that regard requests the Bank to pay;", "authorizes Board|requests Bank")]
    [InlineData("Welcomes the boats, and to this end invites the Bank to pay;", "welcomes|invites Bank")]
    [InlineData("Requests the Board to count boats, and for this purpose invites the Bank to pay;", "requests Board|invites Bank")]
    [InlineData("Notes the boats and in this context urges the Board to share them;", "notes|urges Board")]
    [InlineData("Welcomes the boats and, in this regard, requests the Board to swim;", "welcomes|requests Board")]
    [InlineData("Welcomes the boats, as well as invites the Bank to lend others;", "welcomes|invites Bank")]
    [InlineData("Welcomes the boats, while inviting the Bank to pay;", "welcomes|invites Bank")]
    [InlineData("Welcomes the boats, while also urging the Board to share them;", "welcomes|urges Board")]
    public void A_phrase_before_the_verb_hides_no_act(string text, string acts) =>
        ActsOf("The General Assembly,", text).Should().Equal(acts.Split('|'));

    [Theory]
    [InlineData("Requests the Board to help the Bank, and in that regard to invite the towns;")]
    [InlineData("Requests the Board to help the Bank, while encouraging the towns to pay;")]
    [InlineData("Notes the work of the Board together with requests for boats;")]
    [InlineData("Notes the answers of the Board, as well as requests for boats;")]
    public void What_belongs_to_the_task_or_the_object_is_no_act(string text) =>
        ActsOf("The General Assembly,", text).Should().ContainSingle();

    [Theory]
    [InlineData("L’Assemblée générale,", "Se félicite de l’offre, et à cet égard prie le Bureau de compter ;", "welcomes|requests Bureau")]
    [InlineData("L’Assemblée générale,", "Se félicite de l’offre et à cette fin invite la Banque à payer ;", "welcomes|invites Banque")]
    [InlineData("L’Assemblée générale,", "Se félicite de l’offre, tout en invitant la Banque à payer ;", "welcomes|invites Banque")]
    [InlineData("La Asamblea General,", "Celebra la oferta, y a este respecto pide a la Oficina que cuente;", "welcomes|requests Oficina")]
    [InlineData("La Asamblea General,", "Celebra la oferta, al tiempo que invita al Banco a pagar;", "welcomes|invites Banco")]
    public void French_and_Spanish_have_such_phrases(string opening, string text, string acts) =>
        ActsOf(opening, text).Should().Equal(acts.Split('|'));

    [Fact]
    public void The_phrase_is_no_part_of_the_task_before_it()
    {
        var paragraph = Texts.Operative("Requests the Board to hire boats, and in that regard requests the Bank to pay;");

        paragraph.Acts.Select(act => act.Task.Of(paragraph.Source.Text)).Should().Equal("to hire boats", "to pay;");
        paragraph.Acts.Select(act => act.Printed).Should().Equal("Requests", "requests");
    }

    [Theory]
    [InlineData("The General Assembly,", "Requests and encourages the Board to count;", "requests Board|encourages Board")]
    [InlineData("The General Assembly,", "Invites, encourages and urges the Board and the Bank to swim;", "invites Board, Bank|encourages Board, Bank|urges Board, Bank")]
    [InlineData("The General Assembly,", "Strongly encourages, and where possible requests, the Bank to pay;", "encourages Bank|requests Bank")]
    [InlineData("The General Assembly,", "Encourages, as appropriate, and invites the Bank to pay;", "encourages Bank|invites Bank")]
    [InlineData("The General Assembly,", "Welcomes and encourages the Bank to pay;", "welcomes|encourages Bank")]
    [InlineData("L’Assemblée générale,", "Prie et encourage la Banque de payer ;", "requests Banque|encourages Banque")]
    [InlineData("L’Assemblée générale,", "Invite, encourage et exhorte la Banque à payer ;", "invites Banque|encourages Banque|urges Banque")]
    [InlineData("La Asamblea General,", "Pide y alienta al Banco a que pague;", "requests Banco|encourages Banco")]
    [InlineData("La Asamblea General,", "Invita, alienta e insta al Banco a que pague;", "invites Banco|encourages Banco|urges Banco")]
    public void Verbs_that_are_joined_address_the_same(string opening, string text, string acts)
    {
        var paragraph = Texts.Read(opening, "1. " + text).Paragraphs[1];

        ActsOf(opening, text).Should().Equal(acts.Split('|'));
        paragraph.Acts.Where(act => !act.Addressees.IsEmpty).Should().OnlyContain(act => act.Task.Length > 0);
    }

    [Theory]
    [InlineData("The General Assembly,", "Calls upon the towns to help, and urges them to begin;", "callsUpon towns|urges towns", 1)]
    [InlineData("The General Assembly,", "Requests the Board to help, and urges it to begin;", "requests Board|urges Board", 1)]
    [InlineData("The General Assembly,", "Requests the Board to help the towns, and urges them to begin;", "requests Board|urges", 1)]
    [InlineData("The General Assembly,", "Thanks the Envoy, and requests him to continue;", "thanks|requests", 1)]
    [InlineData("L’Assemblée générale,", "Se félicite des offres des villes et les invite à compter ;", "welcomes|invites", 1)]
    [InlineData("L’Assemblée générale,", "Prie le Bureau de compter, et le prie de nager ;", "requests Bureau|requests Bureau", 1)]
    [InlineData("La Asamblea General,", "Celebra las ofertas de los Estados y los exhorta a contar;", "welcomes|callsUpon", 1)]
    [InlineData("La Asamblea General,", "Pide a la Oficina que cuente, y la alienta a que nade;", "requests Oficina|encourages Oficina", 1)]
    public void A_pronoun_is_no_name(string opening, string text, string acts, int doubts)
    {
        ActsOf(opening, text).Should().Equal(acts.Split('|'));
        Texts.Read(opening, "1. " + text).Paragraphs[1].Doubts.Should().HaveCount(doubts)
            .And.OnlyContain(doubt => doubt.Reason.Contains("pronoun"));
    }

    [Theory]
    [InlineData("The General Assembly,", "Decides that the Board shall count the boats;", "decides Board")]
    [InlineData("The General Assembly,", "Decides that the Commission on Science and Technology for Development should also swim;", "decides Commission on Science and Technology for Development")]
    [InlineData("The General Assembly,", "Decides that the Board and the Bank will pay;", "decides Board, Bank")]
    [InlineData("The General Assembly,", "Decides that the Board shall continue to operate under its rules;", "decides")]
    [InlineData("The General Assembly,", "Decides that the Board shall remain in the town;", "decides")]
    [InlineData("The General Assembly,", "Decides that the session shall deal with boats;", "decides")]
    [InlineData("The General Assembly,", "Decides that the rules of the Board shall help the towns;", "decides")]
    [InlineData("The General Assembly,", "Decides that the Board shall be composed of towns;", "decides")]
    [InlineData("L’Assemblée générale,", "Décide que le Secrétaire général présentera un rapport ;", "decides Secrétaire général")]
    [InlineData("L’Assemblée générale,", "Décide que le Bureau sera dans la ville ;", "decides")]
    public void Who_shall_do_what_is_decided_is_addressed(string opening, string text, string acts) =>
        ActsOf(opening, text).Should().Equal(acts.Split('|'));

    [Fact]
    public void Such_a_decision_is_drafted_as_a_mandate()
    {
        var act = Texts.Act("Decides that the Executive Board shall report annually on boats to the General Assembly;");

        act.Task.Length.Should().BePositive();
        act.Reporting.Should().ContainSingle().Which.Frequency.ToString().Should().Be("annual");
    }

    [Theory]
    [InlineData("L’Assemblée générale,", "Décide de rester saisie de la question.")]
    [InlineData("L’Assemblée générale,", "Décide de demeurer saisie de la question.")]
    [InlineData("La Asamblea General,", "Decide seguir ocupándose de la cuestión.")]
    [InlineData("La Asamblea General,", "Decide permanecer ocupada de la cuestión.")]
    public void An_organ_remains_seized_of_a_matter(string opening, string text) =>
        ActsOf(opening, text).Should().Equal("decides", "remainsSeized");

    [Theory]
    [InlineData("L’Assemblée générale,", "Prend acte du rapport ;", "takesNote")]
    [InlineData("La Asamblea General,", "Ruega al Banco que pague;", "requests Banco")]
    public void A_less_common_verb_is_read(string opening, string text, string act) =>
        ActsOf(opening, text).Should().Equal(act);

    private static IEnumerable<string> ActsOf(string opening, string text) =>
        Texts.Read(opening, "1. " + text).Paragraphs[1].Acts
            .Select(act => $"{act.Verb} {string.Join(", ", act.Addressees.Select(one => one.Name))}".Trim());
}
