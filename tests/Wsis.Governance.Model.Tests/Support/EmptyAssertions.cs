namespace Wsis.Governance.Tests.Support;

/// <summary>Fails with all that offends, one a line, and says what to do about it.</summary>
internal static class EmptyAssertions
{
    private const int Max = 40;

    public static void ShouldBeEmpty<T>(this IEnumerable<T> offences, string advice)
    {
        var lines = offences.Select(offence => $"  {offence}").Distinct().Order(StringComparer.Ordinal).ToList();
        if (lines.Count > 0)
        {
            var more = lines.Count > Max ? $"\n  and {lines.Count - Max} more" : "";
            Assert.Fail($"{advice}\n{string.Join('\n', lines.Take(Max))}{more}");
        }
    }
}
