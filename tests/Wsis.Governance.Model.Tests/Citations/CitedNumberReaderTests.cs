using Wsis.Governance.Citations;

namespace Wsis.Governance.Tests.Citations;

public class CitedNumberReaderTests
{
    private const string Characters = "01579 /()-.,;:A Bab\u00A0\u2013\u200E،دВ第号甲\u0661’";

    [Fact]
    public void What_cannot_continue_is_no_number_of_a_resolution()
    {
        var random = new Random(16);
        var rejected = 0;
        for (var made = 0; made < 200_000; made++)
        {
            var after = new string(random.GetItems<char>(Characters, random.Next(6)));
            var text = $"resolution 60{after}";
            var end = 13;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (!CitedNumberReader.MayContinue(text, end))
            {
                CitedNumberReader.TryRead(text, 11, out _).Should().BeFalse($"of “{text}”");
                rejected++;
            }
        }

        rejected.Should().BeGreaterThan(20_000);
    }
}
