namespace Wsis.Governance.Tool.Tests.Documentation;

/// <summary>The pictures of docs/chains.md are what the tool draws; <c>WSIS_RENEW=1</c> renews them.</summary>
public sealed class PictureTests
{
    [Theory]
    [InlineData("enhanced-cooperation.svg", "ec-dialogue-2024")]
    [InlineData("forum.svg", "igf-2025")]
    public void A_picture_is_what_the_tool_draws(string file, string mandate) =>
        CommittedFile.ShouldBe($"docs/pictures/{file}", ToolRun.Of("graph", mandate, "--format", "svg").Output);
}
