namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>The words that say what is to be done.</summary>
public class TaskTests
{
    [Fact]
    public void A_task_ends_before_the_conjunction_of_the_next_verb() =>
        TasksOf("Requests the Secretary-General to count boats, and invites Member States to help;")
            .Should().Equal("to count boats", "to help;");

    [Fact]
    public void Two_verbs_before_one_task_share_it()
    {
        const string Text = "Calls upon Member States, and invites the private sector, to clean the lakes by 2030;";

        TasksOf(Text).Should().Equal("to clean the lakes by 2030;", "to clean the lakes by 2030;");
        Texts.Operative(Text).Acts.Select(act => act.Deadline.ToString()).Should().Equal("2030", "2030");
    }

    [Fact]
    public void A_verb_of_another_sentence_shares_nothing() =>
        TasksOf("Thanks Member States. Invites the private sector to clean the lakes;")
            .Should().Equal("", "to clean the lakes;");

    private static IEnumerable<string> TasksOf(string text)
    {
        var paragraph = Texts.Operative(text);
        return paragraph.Acts.Select(act => act.Task.Of(paragraph.Source.Text));
    }
}
