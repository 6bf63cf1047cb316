using System.Globalization;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>What follows a symbol in short: "A/55/L.18 <i>and Add.1</i>", "A/59/668/Add.7 <i>to Add.10</i>",
/// "documents A/59/668 <i>et additifs 1 à 6</i>".</summary>
internal static class ShortForms
{
    private const int MostInRange = 60;

    /// <summary>Reads on after a symbol.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the symbol ends.</param>
    /// <param name="found">Holds the symbol, and takes those in short form.</param>
    /// <returns>Where the reading ends.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, CitationCollector found)
    {
        var last = 0;
        while (TryReadOne(text, at, found, ref last, out var end))
        {
            at = end;
        }

        return at;
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, int at, CitationCollector found, ref int last, out int end)
    {
        end = at;
        var cursor = new TextCursor(text, at);
        cursor.SkipSpaces();
        if (cursor.Skip(')') || cursor.Skip('('))
        {
            cursor.SkipSpaces();
        }

        var joint = ReadConjunction(ref cursor);
        if (joint == Joint.None)
        {
            return false;
        }

        var start = cursor.At;
        var name = cursor.ReadWord();
        if (IsAddenda(name))
        {
            return TryReadAddenda(text, start, ref cursor, found, out end);
        }

        ref readonly var word = ref SymbolWords.Find(SymbolBodies.CodeOf(name));
        if (name.Length is 0 or > 5 || (word.Change == SymbolSuffixKind.None && word.Kind == SymbolKind.Document)
            || !cursor.Skip('.') || !cursor.TryReadNumber(5, out var number))
        {
            return false;
        }

        end = cursor.At;
        var first = joint == Joint.To && last > 0 && number > last && number - last < MostInRange ? last + 1 : number;
        if (joint == Joint.To && last == 0 && LastNumber(found.LastFull, name) is > 0 and var from && from < number
            && number - from < MostInRange)
        {
            first = from + 1;
        }

        for (var each = first; each <= number; each++)
        {
            found.AddShortForm(text, new TextRange(start, end), name, each, word.Change != SymbolSuffixKind.None);
        }

        last = number;
        return true;
    }

    private static bool TryReadAddenda(
        ReadOnlySpan<char> text, int start, ref TextCursor cursor, CitationCollector found, out int end)
    {
        end = cursor.At;
        cursor.SkipSpaces();
        if (!cursor.TryReadNumber(3, out var first))
        {
            return false;
        }

        end = cursor.At;
        var last = first;
        var again = cursor;
        again.SkipSpaces();
        if (ReadConjunction(ref again) is Joint.To or Joint.And && again.TryReadNumber(3, out var to)
            && to > first && to - first < MostInRange)
        {
            last = to;
            end = again.At;
        }

        for (var each = first; each <= last; each++)
        {
            found.AddShortForm(text, new TextRange(start, end), "Add", each, isChange: true);
        }

        return true;
    }

    private static int LastNumber(DocumentSymbol symbol, ReadOnlySpan<char> name)
    {
        var canonical = symbol.Canonical.AsSpan();
        var at = canonical.LastIndexOf('/') + 1;
        var part = canonical[at..];
        return part.StartsWith(name, StringComparison.OrdinalIgnoreCase) && part.Length > name.Length + 1
            && int.TryParse(
                part[(name.Length + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                    : 0;
    }

    private static bool IsAddenda(ReadOnlySpan<char> word) =>
        word is "additifs" or "additif" or "addenda" or "addendum" or "adiciones" or "adición" or "добавления"
            or "добавление" or "добавлениями";

    private static Joint ReadConjunction(ref TextCursor cursor)
    {
        var isList = cursor.Skip(',') || cursor.Skip('،') || cursor.Skip('、') || cursor.Skip('&');
        cursor.SkipSpaces();
        if (cursor.Skip('-'))
        {
            cursor.SkipSpaces();
            return Joint.To;
        }

        var before = cursor.At;
        var joint = cursor.ReadWord() switch
        {
            "and" or "et" or "y" or "e" or "и" or "و" or "和" or "及" => Joint.And,
            "to" or "à" or "a" or "al" or "по" or "إلى" or "至" => Joint.To,
            _ => Joint.None,
        };

        if (joint == Joint.None)
        {
            cursor.MoveTo(before);
            return isList ? Joint.And : Joint.None;
        }

        cursor.SkipSpaces();
        return joint;
    }

    private enum Joint
    {
        None,
        And,
        To,
    }
}
