namespace Wsis.Governance.Tool.Output;

/// <summary>Breaks text into lines.</summary>
internal static class WordWrap
{
    private const int Narrowest = 20;

    /// <summary>Lines of at most that many columns, broken between words. Scripts that write no spaces are broken
    /// anywhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns of a line.</param>
    /// <param name="narrowest">Lines are not broken before that column, however narrow the terminal is.</param>
    /// <param name="cutsWords">True to cut a word that is longer than a line, so that a terminal shows it in its
    /// column; false to let the line be longer, so that a program finds the whole word.</param>
    public static IEnumerable<string> Lines(string text, int width, int narrowest = Narrowest, bool cutsWords = true)
    {
        width = Math.Max(width, narrowest);
        foreach (var paragraph in text.Split('\n'))
        {
            var rest = paragraph;
            while (TextWidth.Of(rest) > width)
            {
                var end = EndOfLine(rest, width, cutsWords);
                yield return rest[..end].TrimEnd(' ');
                rest = rest[end..].TrimStart(' ');
            }

            if (rest.Length > 0 || paragraph.Length == 0)
            {
                yield return rest;
            }
        }
    }

    /// <summary>The columns of the longest piece of a text that is not broken.</summary>
    public static int WidestWord(string text)
    {
        var (widest, current) = (0, 0);
        foreach (var character in text.EnumerateRunes())
        {
            var width = TextWidth.Of(character);
            current = character.Value is ' ' or '\n' ? 0 : width > 1 ? width : current + width;
            widest = Math.Max(widest, current);
        }

        return widest;
    }

    private static int EndOfLine(string text, int width, bool cutsWords)
    {
        var most = TextWidth.Fitting(text, width);
        if (most < text.Length && text[most] == ' ')
        {
            return most;
        }

        var space = text.AsSpan(0, most).LastIndexOf(' ');
        return space > 0 ? space : cutsWords ? most : EndOfWord(text, most);
    }

    private static int EndOfWord(string text, int from)
    {
        var end = from;
        foreach (var character in text.AsSpan(from).EnumerateRunes())
        {
            if (character.Value == ' ' || TextWidth.Of(character) > 1)
            {
                break;
            }

            end += character.Utf16SequenceLength;
        }

        return end;
    }
}
