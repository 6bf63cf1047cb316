namespace Wsis.Governance.Tests.Citations;

/// <summary>Laws of every text that speaks the grammar of citations.</summary>
public class CitationGrammarTests
{
    // WSIS_CITATION_TEXTS asks for another number: five million have been read once.
    private const int Texts = 200_000;

    private static readonly string?[] organs =
        [null, "generalAssembly", "securityCouncil", "economicAndSocialCouncil", "humanRightsCouncil"];

    [Fact]
    public void Every_text_is_read_to_its_end_with_matches_in_their_places()
    {
        var wanted = Environment.GetEnvironmentVariable("WSIS_CITATION_TEXTS");
        var count = int.TryParse(wanted, out var asked) ? asked : Texts;
        var wrong = new System.Collections.Concurrent.ConcurrentQueue<string>();

        Parallel.For(0, count, seed =>
        {
            var text = new CitationGrammar(seed).Text();
            if (FindFault(text, organs[seed % organs.Length]) is { } fault)
            {
                wrong.Enqueue($"{fault}: {text}");
            }
        });

        wrong.Take(5).Should().BeEmpty();
    }

    private static string? FindFault(string text, string? organ)
    {
        try
        {
            var before = 0;
            foreach (var match in CitationScanner.Scan(text, OrganCode.Of(organ)))
            {
                var (start, length) = match.Span.GetOffsetAndLength(text.Length);
                if (match.Offset < before || text.Substring(match.Offset, match.Length) != match.Text)
                {
                    return "a match is not where it says, or out of order";
                }

                if (match.Document.IsDefault || match.Url is null)
                {
                    return "a match has no document";
                }

                if (start > match.Offset || start + length < match.Offset + match.Length)
                {
                    return "a span does not hold its match";
                }

                before = match.Offset;
            }

            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }
}
