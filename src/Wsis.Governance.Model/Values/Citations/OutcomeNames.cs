using System.Buffers;

namespace Wsis.Governance.Values;

/// <summary>Finds the outcome documents of the World Summit by name, in six languages.</summary>
internal static class OutcomeNames
{
    private const int MostBefore = 44;
    private const int MostAfter = 44;

    private static readonly SearchValues<string> latinPlaces =
        SearchValues.Create(["Tunis", "nez", "Geneva", "Ginebra", "de Gen"], StringComparison.Ordinal);

    /// <summary>Adds what a text names.</summary>
    public static void Read(ReadOnlySpan<char> text, CitationCollector found)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(latinPlaces);
            if (next < 0)
            {
                break;
            }

            TryRead(text, at + next, found);
            at += next + 1;
        }

        if (text.IndexOfAnyInRange('\u0600', '\u06FF') >= 0)
        {
            ReadAll(text, "تونس", found);
            ReadAll(text, "جنيف", found);
        }

        if (text.IndexOfAnyInRange('\u0400', '\u04FF') >= 0)
        {
            ReadAll(text, "унисск", found);
            ReadAll(text, "еневск", found);
        }

        if (text.IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0)
        {
            ReadAll(text, "突尼斯", found);
            ReadAll(text, "日内瓦", found);
        }
    }

    private static void ReadAll(ReadOnlySpan<char> text, string place, CitationCollector found)
    {
        found.BeginPass();
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOf(place, StringComparison.Ordinal);
            if (next < 0)
            {
                return;
            }

            TryRead(text, at + next, found);
            at += next + place.Length;
        }
    }

    private static void TryRead(ReadOnlySpan<char> text, int place, CitationCollector found)
    {
        var from = Math.Max(0, place - MostBefore);
        var to = Math.Min(text.Length, place + MostAfter);
        var around = text[from..to];
        foreach (var (name, id) in OutcomeNameTable.Names)
        {
            var length = FindName(around, name, place - from, out var start);
            if (length > 0)
            {
                var range = new TextRange(from + start, from + start + length);
                found.AddName(text, range, id);
                return;
            }
        }
    }

    /// <summary>Finds a name that covers a place; a space in the name stands for any white space.</summary>
    private static int FindName(ReadOnlySpan<char> around, string name, int place, out int start)
    {
        for (start = Math.Max(0, place - name.Length); start <= place; start++)
        {
            var at = start;
            var read = 0;
            while (read < name.Length && at < around.Length && Same(around[at], name[read]))
            {
                at++;
                read++;
                while (name[read - 1] == ' ' && at < around.Length && TextFold.IsSpace(TextFold.Of(around[at])))
                {
                    at++;
                }
            }

            if (read == name.Length && at > place)
            {
                return at - start;
            }
        }

        return 0;
    }

    private static bool Same(char printed, char wanted) => printed == wanted
        || (wanted == ' ' && TextFold.IsSpace(TextFold.Of(printed)))
        || (wanted == '\'' && printed == '\u2019')
        || (char.IsUpper(wanted) && printed == char.ToLowerInvariant(wanted));
}
