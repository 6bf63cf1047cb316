namespace Wsis.Governance.Tool.Output;

/// <summary>Breaks text into lines.</summary>
internal static class WordWrap
{
    private const int Narrowest = 20;

    /// <summary>Lines of at most that many columns, broken between words; a longer word is broken
    /// at the width.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns of a line.</param>
    /// <param name="narrowest">Lines are not broken before that column, however narrow the terminal is.</param>
    public static IEnumerable<string> Lines(string text, int width, int narrowest = Narrowest)
    {
        width = Math.Max(width, narrowest);
        foreach (var paragraph in text.Split('\n'))
        {
            var rest = paragraph;
            while (TextWidth.Of(rest) > width)
            {
                var end = EndOfLine(rest, width);
                yield return rest[..end].TrimEnd(' ');
                rest = rest[end..].TrimStart(' ');
            }

            yield return rest;
        }
    }

    private static int EndOfLine(string text, int width)
    {
        var most = TextWidth.Fitting(text, width);
        if (most < text.Length && text[most] == ' ')
        {
            return most;
        }

        var space = text.AsSpan(0, most).LastIndexOf(' ');
        return space > 0 ? space : most;
    }
}
