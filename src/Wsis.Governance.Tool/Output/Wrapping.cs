namespace Wsis.Governance.Tool.Output;

/// <summary>Breaks text into lines.</summary>
internal static class Wrapping
{
    private const int Narrowest = 20;

    /// <summary>Lines of at most that many characters, broken between words; a longer word has a line of its own.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        width = Math.Max(width, Narrowest);
        foreach (var paragraph in text.Split('\n'))
        {
            var start = 0;
            while (paragraph.Length - start > width)
            {
                var end = paragraph.LastIndexOf(' ', start + width, width + 1);
                if (end <= start)
                {
                    end = paragraph.IndexOf(' ', start + width);
                    if (end < 0)
                    {
                        break;
                    }
                }

                yield return paragraph[start..end];
                start = end + 1;
            }

            yield return paragraph[start..];
        }
    }
}
