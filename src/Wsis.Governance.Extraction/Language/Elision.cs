namespace Wsis.Governance.Extraction.Language;

/// <summary>Elided articles in phrases, which are words of their own in a text: "par l'intermédiaire de".</summary>
internal static class Elision
{
    /// <summary>The maximum length of an elided word with its apostrophe.</summary>
    public const int MaxLength = 3;

    /// <summary>The phrase with each elided word apart, with a straight and with a curved apostrophe.</summary>
    public static IEnumerable<string> Forms(string phrase)
    {
        if (phrase.AsSpan().IndexOfAny('\'', '\u2019') < 0)
        {
            return [phrase];
        }

        var straight = string.Join(' ', phrase.Replace('\u2019', '\'').Split(' ').Select(Apart));
        return [straight, straight.Replace('\'', '\u2019')];
    }

    private static string Apart(string word)
    {
        var mark = word.IndexOf('\'', StringComparison.Ordinal);
        return mark is > 0 and < MaxLength && mark < word.Length - 1 ? word.Insert(mark + 1, " ") : word;
    }
}
