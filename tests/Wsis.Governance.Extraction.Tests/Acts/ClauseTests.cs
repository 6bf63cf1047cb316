namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>A clause says what is asked: its subject is addressed, and its verb begins the task.</summary>
public sealed class ClauseTests
{
    [Theory]
    [InlineData("Requests that the Commission on Science and Technology for Development report thereon;", "Commission on Science and Technology for Development", "report thereon")]
    [InlineData("Requests that the High Commissioner for Human Rights also prepare a study;", "High Commissioner for Human Rights", "prepare a study")]
    [InlineData("Recommends that the Economic and Social Council consider the matter of boats;", "Economic and Social Council", "consider the matter of boats")]
    [InlineData("Requests that the Committee on Lakes, within its mandate, count the boats;", "Committee on Lakes", "count the boats")]
    [InlineData("Requests that the regional organizations of the lake towns report on boats;", "regional organizations of the lake towns", "report on boats")]
    [InlineData("Demands that all parties to the treaty fully comply with it;", "all parties to the treaty", "comply with it")]
    [InlineData("Recommends that Member States should lend boats;", "Member States", "should lend boats")]
    [InlineData("Requests that the Lake Bank (LB) print maps;", "Lake Bank (LB)", "print maps")]
    [InlineData("Recommends that the Secretary-General be invited to swim;", "Secretary-General", "be invited to swim")]
    public void The_subject_is_addressed_and_its_verb_begins_the_task(string text, string name, string task)
    {
        var paragraph = Texts.Operative(text);

        paragraph.Acts[0].Addressees.Select(one => one.Name).Should().Equal(name);
        paragraph.Acts[0].Task.Of(paragraph.Source.Text).Should().Be($"{task};");
        paragraph.Doubts.Should().BeEmpty();
    }

    [Fact]
    public void Several_subjects_are_several_addressees() =>
        Texts.Addressees("Recommends that the Committee on Lakes and the specialized agencies encourage the building of boats;")
            .Should().Equal("Committee on Lakes", "specialized agencies");

    [Fact]
    public void A_clause_confers_a_mandate()
    {
        var draft = Texts.Read(
            "73/999. Lakes and boats",
            "The General Assembly,",
            "1. Requests that the Commission on Science and Technology for Development report thereon to the General Assembly at its eightieth session;")
            .ToRecords();

        var mandate = draft.Records.OfType<Mandate>().Single();
        mandate.Task["en"].Should().Be("report thereon to the General Assembly at its eightieth session");
        mandate.Reporting!.Session.Should().Be(80);
    }

    [Theory]
    [InlineData("Recommends that the boats of the lake towns be counted;")]
    [InlineData("Requests that Member States should be given maps;")]
    [InlineData("Urges that regional conventions on lakes be also published;")]
    public void What_is_done_to_the_subject_addresses_no_one_and_is_a_doubt(string text)
    {
        var paragraph = Texts.Operative(text);

        paragraph.Acts[0].Addressees.Should().BeEmpty();
        paragraph.Doubts.Single().Reason.Should().Contain("the clause says what is done, and not who does it");
    }

    [Theory]
    [InlineData("Decides that, at its tenth session, in 2031, the Board should count the boats;", "Board")]
    [InlineData("Decides that the Chair of the open-ended working group shall count the boats;",
        "Chair of the open-ended working group")]
    [InlineData("Decides that States receiving such boats shall count them;", "States receiving such boats")]
    [InlineData("Decides that the Board, with the consent of the towns, shall count the boats;", "Board")]
    [InlineData("Recommends that the Board, with the consent of the towns, should count the boats;", "Board")]
    [InlineData("Demands that States receiving boats take measures on lakes;", "States receiving boats")]
    public void The_subject_of_a_clause_is_addressed_up_to_its_verb(string text, string name) =>
        Texts.Addressees(text).Should().Equal(name);

    [Theory]
    [InlineData("Calls for all parties to the treaty to help;", "all parties to the treaty")]
    [InlineData("Expects the Secretary-General to count the boats;", "Secretary-General")]
    [InlineData("Suggests to the Commission on the Status of Women to count;", "Commission on the Status of Women")]
    [InlineData("Calls for donor funding to build boats;")]
    [InlineData("Calls for efforts by States to build boats;")]
    [InlineData("Calls for the Board to be given boats;")]
    [InlineData("Calls for boats;")]
    public void What_is_called_for_is_seldom_someone_who_shall_do_something(string text, params string[] names) =>
        Texts.Addressees(text).Should().Equal(names);

    [Theory]
    [InlineData("Reminds Member States of their duty to count;", "Member States")]
    [InlineData("Reminds the Government of the Lake Republic of its duties under the treaty and the plans;",
        "Government of the Lake Republic")]
    [InlineData("Reminds the Members of the Board and all States of the need for boats;",
        "Members of the Board", "all States")]
    [InlineData("Reminds all States;", "all States")]
    public void What_someone_is_reminded_of_is_no_part_of_the_name(string text, params string[] names) =>
        Texts.Addressees(text).Should().Equal(names);

    [Theory]
    [InlineData("Invites the Conference of the Parties serving as the meeting of the lake towns to count;",
        "Conference of the Parties")]
    [InlineData("Requests the open-ended expert group meeting to count;", "open-ended expert group meeting")]
    [InlineData("Requests the Committee of May to count;", "Committee of May")]
    [InlineData("Invites United Nations peacekeeping and political missions to count;",
        "United Nations peacekeeping", "political missions")]
    public void A_participle_that_an_insertion_follows_is_no_part_of_the_name(string text, params string[] names) =>
        Texts.Addressees(text).Should().Equal(names);

    [Fact]
    public void A_clause_whose_verb_is_not_found_is_a_doubt()
    {
        var paragraph = Texts.Operative("Demands that all parties to the treaty row boats;");

        paragraph.Acts[0].Addressees.Select(one => one.Name).Should().Equal("all parties");
        paragraph.Doubts.Single().Reason.Should().Contain("The verb of the clause was not found");
    }

    [Theory]
    [InlineData("Requests him to report to the General Assembly;", "him")]
    [InlineData("Urges them to lend boats;", "them")]
    [InlineData("Welcomes the work of the Committee, and invites it to count the boats;", "it")]
    public void A_pronoun_that_stands_for_no_addressee_is_a_doubt(string text, string pronoun)
    {
        var paragraph = Texts.Operative(text);

        paragraph.Acts[^1].Addressees.IsEmpty.Should().BeTrue();
        paragraph.Doubts.Single().Reason.Should().Contain("this pronoun stands for someone who is named before");
        paragraph.Doubts.Single().Span.Of(paragraph.Source.Text).Should().Be(pronoun);
    }
}
