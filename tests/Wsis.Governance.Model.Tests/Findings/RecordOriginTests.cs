using Wsis.Governance.Findings;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Findings;

public sealed class RecordOriginTests
{
    [Theory]
    [InlineData("a.json", "/records/3", "a.json /records/3 at byte 40")]
    [InlineData("a.jsonl", "", "a.jsonl at byte 40")]
    [InlineData(null, "/records/3", "/records/3 at byte 40")]
    [InlineData(null, "", "at byte 40")]
    public void It_says_where_as_far_as_that_is_known(string? source, string pointer, string expected)
    {
        var at = pointer.Length == 0 ? default : JsonPointer.Parse(pointer);

        new RecordOrigin(source, at, 40).ToString().Should().Be(expected);
    }
}
