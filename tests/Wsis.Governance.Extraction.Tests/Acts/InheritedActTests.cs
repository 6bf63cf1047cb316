namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>A part of a paragraph has the verb above it, and can have a verb of its own behind it.</summary>
public sealed class InheritedActTests
{
    [Fact]
    public void An_act_behind_the_inherited_one_is_an_act_of_its_own()
    {
        const string Text = "(a) To count the boats by 31 July 2026, and requests the Board to help the towns;";
        var acts = Texts.Read("The General Assembly,", "1. Urges the Chair:", Text, "(b) To swim;").Paragraphs[2].Acts;

        acts.Select(act => $"{act.Verb} {act.Addressees[0].Name}: {act.Task.Of(Text)}").Should().Equal(
            "urges Chair: To count the boats by 31 July 2026", "requests Board: to help the towns;");
        acts.Select(act => act.IsInherited).Should().Equal(true, false);
        acts.Select(act => act.Deadline.ToString()).Should().Equal("2026-07-31", "");
    }

    [Theory]
    [InlineData("(a) To count the boats, and urges for help are heard;")]
    [InlineData("(a) A list that names, and requests to swim;")]
    public void Other_words_begin_no_act(string text) =>
        Texts.Read("The General Assembly,", "1. Urges the Chair:", text).Paragraphs[2].Acts.Should().ContainSingle();
}
