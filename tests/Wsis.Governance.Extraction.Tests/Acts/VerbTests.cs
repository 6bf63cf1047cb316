namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>The verb with which a paragraph acts is found where it stands.</summary>
public sealed class VerbTests
{
    [Theory]
    [InlineData("Blorbs the boats;", "Blorbs the boats;")]
    [InlineData("Prie le Secrétaire général de compter les bateaux;", "Prie le Secrétaire général de compter")]
    [InlineData("Pide al Secretario General que cuente los barcos;", "Pide al Secretario General que cuente")]
    [InlineData("Просит Генерального секретаря сосчитать лодки;", "Просит Генерального секретаря сосчитать лодки;")]
    public void A_numbered_paragraph_without_a_known_verb_is_a_doubt(string text, string place)
    {
        var paragraph = Texts.Operative(text);

        paragraph.Acts.Should().BeEmpty();
        var doubt = paragraph.Doubts.Single();
        doubt.Reason.Should().Contain("no known verb");
        doubt.Span.Of(paragraph.Source.Text).Should().Be(place);
    }

    [Fact]
    public void A_paragraph_with_a_verb_is_no_such_doubt() =>
        Texts.Operative("Takes note of the boats;").Doubts.Should().BeEmpty();

    [Theory]
    [InlineData("Requests the Secretary-General to keep a list of lakes;", "requests", "Requests")]
    [InlineData("Also strongly urges Member States to plant trees;", "urges", "Also strongly urges")]
    [InlineData("Acting under the rules on lakes, decides to open an office;", "decides", "decides")]
    [InlineData("In this regard, invites the Bank to lend boats;", "invites", "invites")]
    [InlineData("Calls once again upon all States to share maps;", "callsUpon", "Calls once again upon")]
    [InlineData("Continues to encourage Governments to count fish;", "encourages", "Continues to encourage")]
    [InlineData("We, the heads of the lake towns, reaffirm our wish to swim.", "reaffirms", "reaffirm")]
    [InlineData("Knowing that water is wet, we call upon States to save it.", "callsUpon", "we call upon")]
    [InlineData("The Secretary-General is requested to count the boats.", "requests", "is requested")]
    [InlineData("The Assembly will remain seized of the boats.", "remainsSeized", "will remain seized")]
    public void The_first_verb_is_found_behind_what_stands_before_it(string text, string verb, string printed)
    {
        var act = Texts.Act(text);

        act.Verb.ToString().Should().Be(verb);
        act.Printed.Should().Be(printed);
    }

    [Fact]
    public void Each_verb_of_a_paragraph_is_an_act_with_its_own_addressees()
    {
        var acts = Texts.Operative("Requests the Secretary-General to count boats, and invites Member States to help;").Acts;

        acts.Select(act => $"{act.Verb}: {string.Join(", ", act.Addressees.Select(one => one.Name))}")
            .Should().Equal("requests: Secretary-General", "invites: Member States");
    }

    [Fact]
    public void A_verb_behind_decides_to_is_an_act_of_its_own() =>
        Texts.Operative("Decides to request the Secretary-General to open an office;")
            .Acts.Select(act => act.Verb.ToString()).Should().Equal("decides", "requests");

    [Fact]
    public void Sub_paragraphs_take_the_verb_and_the_addressees_above_them()
    {
        var document = Texts.Read(
            "The General Assembly,", "1. Requests the Secretary-General:", "(a) To count boats;", "(b) To count lakes;");

        var act = document.Paragraphs[3].Acts.Should().ContainSingle().Subject;
        act.IsInherited.Should().BeTrue();
        act.Printed.Should().BeNull();
        act.Verb.ToString().Should().Be("requests");
        act.Addressees.Single().Name.Should().Be("Secretary-General");
        act.Task.Of(document.Paragraphs[3].Source.Text).Should().Be("To count lakes;");
    }

    [Theory]
    [InlineData("We therefore commit to the following actions:", "1. Strengthen the boats of the towns;", "commits")]
    [InlineData("Requests the Secretary-General:", "1. To count the boats;", "requests")]
    public void Numbered_paragraphs_take_the_verb_of_the_line_above_that_ends_with_a_colon(
        string lead, string numbered, string verb) =>
        Texts.Read("The General Assembly,", "Decides to swim;", lead, numbered).Paragraphs[3].Acts
            .Should().ContainSingle(act => act.IsInherited).Which.Verb.ToString().Should().Be(verb);

    [Theory]
    [InlineData("We therefore commit to the following actions:", "1. The boats are old;")]
    [InlineData("We therefore commit to the following actions:", "1. Boats are old;")]
    [InlineData("Requests the Secretary-General:", "1. Strengthen the boats;")]
    [InlineData("Decides to swim.", "1. To count the boats;")]
    public void A_sentence_of_its_own_takes_no_verb_of_a_line_above(string lead, string numbered) =>
        Texts.Read("The General Assembly,", "Decides to swim;", lead, numbered).Paragraphs[3].Acts.Should().BeEmpty();

    [Fact]
    public void A_further_sentence_of_the_organ_is_an_act_and_one_of_another_body_is_not() =>
        Texts.Operative("Notes the boats. The Assembly invites all towns to swim. The Lake Bank decides on loans.")
            .Acts.Select(act => act.Verb.ToString()).Should().Equal("notes", "invites");

    [Fact]
    public void Each_fact_stands_where_its_span_says()
    {
        var paragraph = Texts.Operative("Further requests the Committee on Lakes to report on boats;");
        var act = paragraph.Acts[0];

        act.Span.Of(paragraph.Source.Text).Should().Be("Further requests");
        act.Addressees[0].Span.Of(paragraph.Source.Text).Should().Be("Committee on Lakes");
        act.Task.Of(paragraph.Source.Text).Should().StartWith("to report on boats");
    }

    [Fact]
    public void A_noun_that_is_a_verb_too_begins_no_act() =>
        Texts.Operative("Decides to list offers of and requests for help of the towns to find boats;").Acts
            .Should().ContainSingle();

    [Fact]
    public void A_paragraph_without_a_verb_that_is_known_has_no_act() =>
        Texts.Operative("Boats of more than ten metres.").Acts.Should().BeEmpty();
}
