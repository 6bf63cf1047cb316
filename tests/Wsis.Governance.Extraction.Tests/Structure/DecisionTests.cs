namespace Wsis.Governance.Extraction.Tests.Structure;

/// <summary>Decisions are recorded in the past tense, in a sentence on the meeting.</summary>
public sealed class DecisionTests
{
    private static readonly ExtractedDocument decision = Texts.Read(
        "79/501. Members of the Committee on Boats",
        "At its 12th plenary meeting, on 3 October 2024, the General Assembly, on the proposal of the lake towns, appointed "
            + "six members of the Committee on Boats and requested the Secretary-General to inform them.",
        "At the same meeting, the General Assembly also decided to swim.");

    [Fact]
    public void A_decision_has_its_symbol_date_and_organ()
    {
        decision.Symbol.ToString().Should().Be("A/DEC/79/501");
        decision.Adopted.ToString().Should().Be("2024-10-03");
        decision.OrganName.Should().Be("the General Assembly");
        decision.Organ.ToString().Should().Be("generalAssembly");
    }

    [Fact]
    public void Its_verbs_in_the_past_tense_are_acts_with_addressees()
    {
        decision.Paragraphs[1].Acts.Select(act =>
            $"{act.Verb} {act.Printed} {string.Join(", ", act.Addressees.Select(one => one.Name))}").Should().Equal(
            "appoints appointed ", "requests requested Secretary-General");
        decision.Paragraphs[2].Acts.Select(act => act.Verb.ToString()).Should().Equal("decides");
    }

    [Fact]
    public void Verbs_may_be_in_the_paragraphs_below_the_sentence_on_the_meeting() =>
        Texts.Read("2026/201. Boats", "At its 5th plenary meeting, on 3 May 2026, the Economic and Social Council:",
            "(a) Took note of the list of boats;", "(b) Requested the Secretary-General to count them.")
            .Paragraphs.Skip(2).Select(paragraph => $"{paragraph.Number} {paragraph.Acts.Single().Verb}")
            .Should().Equal("(a) takesNote", "(b) requests");

    [Theory]
    [InlineData("79/501. Bateaux", "À sa 12e séance plénière, le 3 octobre 2024, l’Assemblée générale, sur proposition des villes, a décidé de nager et a prié le Secrétaire général de compter les bateaux.")]
    [InlineData("79/501. Barcos", "En su 12ª sesión plenaria, celebrada el 3 de octubre de 2024, la Asamblea General decidió nadar y solicitó al Secretario General que contara los barcos.")]
    public void Decisions_are_read_in_other_languages(string title, string text)
    {
        var document = Texts.Read(title, text);

        document.Paragraphs[1].Acts.Select(act => act.Verb.ToString()).Should().Equal("decides", "requests");
        document.Adopted.ToString().Should().Be("2024-10-03");
    }

    [Fact]
    public void A_text_that_the_organ_adopts_is_read_in_the_present_tense()
    {
        var document = Texts.Read("60/101. Boats", "At its 30th meeting, on 6 October 2025, the Human Rights Council decided to adopt the following text:",
            "The Human Rights Council,", "1. Decides to swim, and requested boats remain few;");

        document.Paragraphs[3].Acts.Select(act => act.Verb.ToString()).Should().Equal("decides");
    }

    [Fact]
    public void A_report_on_a_meeting_is_no_decision() =>
        Texts.Read("Report of the lake towns", "At its 30th meeting, the General Assembly decided to swim.")
            .IsResolution.Should().BeFalse();
}
