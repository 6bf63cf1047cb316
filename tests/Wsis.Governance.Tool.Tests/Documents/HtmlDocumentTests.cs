using System.Text;
using Wsis.Governance.Tool.Documents;

namespace Wsis.Governance.Tool.Tests.Documents;

/// <summary>Pages are read as a browser shows them, with changes as accepted.</summary>
public sealed class HtmlDocumentTests
{
    [Theory]
    [InlineData("<p>Requests the <del>Bureau</del><ins>Council</ins></p>", "Requests the Council")]
    [InlineData("<p>A/60/5<s>1</s></p>", "A/60/5")]
    [InlineData("<p>Seen</p><p hidden>Not</p><p style=\"color:red; display: none\">Not</p>", "Seen")]
    [InlineData("<details><summary>2. Requests;</summary>3. Invites;</details>", "2. Requests;", "3. Invites;")]
    [InlineData("<pre>22. Requests the Bureau to count;\n\n23. Invites all to wait;</pre>",
        "22. Requests the Bureau to count;", "23. Invites all to wait;")]
    [InlineData("<pre>22. Requests the Bureau of the Commission\nto count;\n23. Invites all of the States present\nto wait;</pre><p>24. Ends.</p>",
        "22. Requests the Bureau of the Commission to count;", "23. Invites all of the States present to wait;", "24. Ends.")]
    public void A_page_gives_the_visible_text(string body, params string[] texts) =>
        LinesOf(body).Select(line => line.Text).Should().Equal(texts);

    [Theory]
    [InlineData("<ol><li>a<li>b</ol>", "1.", "2.")]
    [InlineData("<ol start=\"7\"><li>a<li>b</ol>", "7.", "8.")]
    [InlineData("<ol reversed><li>a<li>b<li>c</ol>", "3.", "2.", "1.")]
    [InlineData("<ol reversed start=\"9\" type=\"a\"><li>a<li>b</ol>", "(i)", "(h)")]
    public void Numbers_of_lists_are_those_of_a_browser(string list, params string[] labels) =>
        LinesOf(list).Select(line => line.Label).Should().Equal(labels);

    private static IReadOnlyList<Extraction.SourceLine> LinesOf(string body)
    {
        using var page = new MemoryStream(Encoding.UTF8.GetBytes($"<meta charset=\"utf-8\"><body>{body}"));
        return HtmlDocument.Read("page", page).Lines;
    }
}
