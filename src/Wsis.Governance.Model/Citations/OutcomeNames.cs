using System.Buffers;
using System.Text;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Finds the outcome documents of the World Summit by name, in six languages.</summary>
/// <remarks>A part of the word for the city is searched for, one that few other words have; the rest of a name is
/// compared from there in both directions.</remarks>
internal static class OutcomeNames
{
    private const int MaxBefore = 44;
    private const int MaxAfter = 44;

    // Headings and cells of tables are often shorter than any name in Latin letters.
    private static readonly int minLatin = OutcomeNameTable.Latin
        .SelectMany(static place => place.Names).Min(static name => name.Before.Length + name.From.Length);

    // Words in ASCII are searched for together, the others where their accent occurs.
    private static readonly OutcomePlace[] asciiPlaces =
        [.. OutcomeNameTable.Latin.Where(static place => Ascii.IsValid(place.Word))];

    private static readonly OutcomePlace[] accentedPlaces =
        [.. OutcomeNameTable.Latin.Where(static place => !Ascii.IsValid(place.Word))];

    private static readonly SearchValues<string> asciiWords = SearchValues.Create(
        [.. asciiPlaces.Select(static place => place.Word).Distinct()], StringComparison.Ordinal);

    /// <summary>Adds the outcome documents that a text names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="traits">What it contains.</param>
    /// <param name="found">Receives the matches.</param>
    public static void Read(ReadOnlySpan<char> text, TextTraits traits, ref CitationCollector found)
    {
        if (text.Length >= minLatin)
        {
            ReadLatin(text, traits, ref found);
        }

        if (traits.HasOtherScript)
        {
            ReadOther(text, '\u0600', '\u06FF', OutcomeNameTable.Arabic, ref found);
            ReadOther(text, '\u0400', '\u04FF', OutcomeNameTable.Cyrillic, ref found);
            ReadOther(text, '\u4E00', '\u9FFF', OutcomeNameTable.Chinese, ref found);
        }
    }

    private static void ReadLatin(ReadOnlySpan<char> text, TextTraits traits, ref CitationCollector found)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(asciiWords);
            if (next < 0)
            {
                break;
            }

            at += next;
            foreach (var place in asciiPlaces)
            {
                if (text[at..].StartsWith(place.Word) && ReadAt(text, at, place, ref found))
                {
                    break;
                }
            }
        }

        foreach (var place in traits.IsAscii ? [] : accentedPlaces)
        {
            if (text.Contains(place.Accent))
            {
                ReadAll(text, place, ref found);
            }
        }
    }

    /// <summary>True if a text has the word for the city of an outcome document, in Latin letters.</summary>
    public static bool MayName(ReadOnlySpan<char> text) => text.ContainsAny(asciiWords);

    private static void ReadOther(
        ReadOnlySpan<char> text, char first, char last, OutcomePlace[] places, ref CitationCollector found)
    {
        if (text.IndexOfAnyInRange(first, last) < 0)
        {
            return;
        }

        foreach (var place in places)
        {
            ReadAll(text, place, ref found);
        }
    }

    private static void ReadAll(ReadOnlySpan<char> text, OutcomePlace place, ref CitationCollector found)
    {
        found.BeginPass();
        for (var at = 0; at < text.Length; at += place.Word.Length)
        {
            var next = text[at..].IndexOf(place.Word, StringComparison.Ordinal);
            if (next < 0)
            {
                return;
            }

            at += next;
            ReadAt(text, at, place, ref found);
        }
    }

    private static bool ReadAt(ReadOnlySpan<char> text, int at, OutcomePlace place, ref CitationCollector found)
    {
        var before = text[Math.Max(0, at - MaxBefore)..at];
        var from = text[at..Math.Min(text.Length, at + MaxAfter)];
        foreach (var name in place.Names)
        {
            var lengthBefore = LengthBefore(before, name.Before);
            var lengthFrom = lengthBefore < 0 ? -1 : LengthFrom(from, name.From);
            if (lengthFrom > 0)
            {
                var end = EndOfTail(text, EndOfWord(text, at + lengthFrom));
                found.AddName(text, new TextRange(at - lengthBefore, end), name.Id);
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of the full name: "Tunis Agenda for the Information Society".</summary>
    private static int EndOfTail(ReadOnlySpan<char> text, int end)
    {
        foreach (var tail in end < text.Length && IsSpace(text[end]) ? OutcomeNameTable.Tails : [])
        {
            var length = LengthFrom(text[end..], tail);
            if (length > 0 && (end + length == text.Length || !char.IsLetter(text[end + length])))
            {
                return end + length;
            }
        }

        return end;
    }

    /// <summary>Names that end in a stem, as in Russian, go on to the end of the word.</summary>
    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && TextFold.IsCyrillic(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The length of the end of a text that is part of a name; -1 if there is none. A space in the name
    /// matches any white space.</summary>
    private static int LengthBefore(ReadOnlySpan<char> text, string name)
    {
        var at = text.Length;
        for (var read = name.Length - 1; read >= 0; read--)
        {
            if (at == 0 || !Same(text[at - 1], name[read]))
            {
                return -1;
            }

            at--;
            while (name[read] == ' ' && at > 0 && IsSpace(text[at - 1]))
            {
                at--;
            }
        }

        return text.Length - at;
    }

    /// <summary>The length of the beginning of a text that is part of a name; -1 if there is none.</summary>
    private static int LengthFrom(ReadOnlySpan<char> text, string name)
    {
        var at = 0;
        foreach (var wanted in name)
        {
            if (at >= text.Length || !Same(text[at], wanted))
            {
                return -1;
            }

            at++;
            while (wanted == ' ' && at < text.Length && IsSpace(text[at]))
            {
                at++;
            }
        }

        return at;
    }

    private static bool IsSpace(char printed) => TextFold.IsSpace(TextFold.Of(printed));

    private static bool Same(char printed, char wanted) => printed == wanted
        || (wanted == ' ' && IsSpace(printed))
        || (wanted == '\'' && printed == '\u2019')
        || (char.IsUpper(wanted) && printed == char.ToLowerInvariant(wanted));
}
