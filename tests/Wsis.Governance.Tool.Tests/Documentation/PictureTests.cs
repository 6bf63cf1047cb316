using Wsis.Governance.Tool.Tests.Support;

namespace Wsis.Governance.Tool.Tests.Documentation;

/// <summary>The pictures of docs/chains.md are what the tool draws; <c>WSIS_RENEW=1</c> draws them anew.</summary>
public sealed class PictureTests
{
    [Theory]
    [InlineData("enhanced-cooperation.svg", "ec-dialogue-2024")]
    [InlineData("forum.svg", "igf-2025")]
    public void A_picture_is_what_the_tool_draws(string file, string mandate)
    {
        var path = Repository.PathOf("docs", "pictures", file);
        var drawn = ToolRun.Of("graph", mandate, "--format", "svg").Output;
        if (Repository.Renews)
        {
            File.WriteAllText(path, drawn);
        }

        File.ReadAllText(path).Should().Be(drawn);
    }
}
