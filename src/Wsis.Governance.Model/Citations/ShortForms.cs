using System.Globalization;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Reads short forms after a symbol: "A/55/L.18 <i>and Add.1</i>", "A/59/668/Add.7 <i>to Add.10</i>",
/// "A/60/430 and Add.1<i>-3</i>", "A/66/PV.12 <i>and 13</i>", "documents A/59/668 <i>et additifs 1 à 6</i>".</summary>
internal ref struct ShortForms
{
    private const int MaxInRange = 60;
    private const int MaxDigits = 5;
    private const int MaxDigitsAlone = 3;
    private const int MaxAlone = 999;
    private const int MaxName = 5;

    private readonly ReadOnlySpan<char> text;
    private readonly ref CitationCollector found;

    // "A/66/77 and 78": the number has no element.
    private const string PlainNumber = "";

    // The element that a number without a name continues.
    private string? name;
    private bool isChange;
    private int last;

    /// <summary>Creates a reader of short forms after a symbol.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Contains the symbol, and receives the matches.</param>
    public ShortForms(ReadOnlySpan<char> text, ref CitationCollector found)
    {
        this.text = text;
        this.found = ref found;
    }

    private enum Separator
    {
        None,
        And,
        To,
    }

    /// <summary>Reads short forms after a symbol.</summary>
    /// <param name="at">The end of the symbol.</param>
    /// <returns>The end of the short forms.</returns>
    public int Read(int at)
    {
        BeginAfterSymbol();
        var (start, first) = (at, found.Count);
        while (TryReadOne(at, out var end))
        {
            at = end;
        }

        if (at > start)
        {
            found.PlaceAfterShortForms(text, first, at);
        }

        return at;
    }

    /// <summary>The last element of the symbol itself: <c>PV.12</c>.</summary>
    private void BeginAfterSymbol()
    {
        var canonical = found.LastFull.Canonical.AsSpan();
        var element = canonical[(canonical.LastIndexOf('/') + 1)..];
        var point = element.IndexOf('.');
        if (point is > 0 and <= MaxName && int.TryParse(
            element[(point + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && KindOf(element[..point]) is { IsElement: true } kind)
        {
            (name, isChange, last) = (element[..point].ToString(), kind.IsChange, number);
        }
        else if (!found.LastFull.IsJoint && canonical.Length > element.Length
            && int.TryParse(element, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && ElidedRange.IsNumbered(canonical[..^(element.Length + 1)]))
        {
            (name, last) = (PlainNumber, number);
        }
    }

    private bool TryReadOne(int at, out int end)
    {
        end = at;
        var cursor = new TextCursor(text, at);
        cursor.SkipSpaces();
        var isInBracket = cursor.Skip('(');
        if (isInBracket || cursor.Skip(')'))
        {
            cursor.SkipSpaces();
        }

        var separator = ReadSeparator(ref cursor);
        var start = cursor.At;
        if (separator == Separator.None)
        {
            // "A/71/468 (Add.1)"
            return isInBracket && cursor.ReadWord() is var own && KindOf(own).IsChange
                && TryReadElement(own, start, Separator.And, ref cursor, out end);
        }

        if (char.IsAsciiDigit(cursor.Peek()))
        {
            return TryReadNumberAlone(ref cursor, start, separator, out end);
        }

        var word = cursor.ReadWord();
        if ((WordLexicon.RoleOf(word) & WordRole.Addenda) != 0)
        {
            (name, isChange, last) = ("Add", true, 0);
            cursor.SkipSpaces();
            return cursor.TryReadNumber(MaxDigitsAlone, out var number)
                && Add(start, number, Separator.And, ref cursor, out end);
        }

        return TryReadElement(word, start, separator, ref cursor, out end);
    }

    private bool TryReadElement(
        ReadOnlySpan<char> word, int start, Separator separator, ref TextCursor cursor, out int end)
    {
        end = start;
        // "Corrs.1-3"
        word = word is [.. { Length: > 2 } one, 's'] && KindOf(one).IsChange ? one : word;
        if (KindOf(word) is not { IsElement: true } kind || !cursor.Skip('.'))
        {
            return false;
        }

        cursor.SkipSpaces();
        if (!cursor.TryReadNumber(MaxDigits, out var number))
        {
            return false;
        }

        if (name is null || !word.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            (name, last) = (word.ToString(), 0);
        }

        isChange = kind.IsChange;
        return Add(start, number, separator, ref cursor, out end);
    }

    /// <summary>"and 2" after "Add.1": only if nothing shows that it is another kind of number.</summary>
    private bool TryReadNumberAlone(ref TextCursor cursor, int start, Separator separator, out int end)
    {
        end = start;
        if (name is null || !cursor.TryReadNumber(last > MaxAlone ? MaxDigits : MaxDigitsAlone, out var number)
            || number <= last
            || number - last >= MaxInRange || text[start] == '0'
            || (name.Length == 0 && !IsInPlainList(cursor, separator, start)))
        {
            return false;
        }

        var after = cursor;
        var next = after.Peek();
        if (next is '/' or '-' or '(' or '%' || char.IsLetterOrDigit(next))
        {
            return next == '-' && Add(start, number, separator, ref cursor, out end);
        }

        after.SkipSpaces();
        var word = after.ReadWord();
        var isFree = word.IsEmpty ? after.Peek() is not ('(' or '/')
            : (WordLexicon.RoleOf(word) & (WordRole.And | WordRole.To | WordRole.Genitive)) != 0;
        return isFree && Add(start, number, separator, ref cursor, out end);
    }

    /// <summary>A number after a comma may be anything, unless "and" and another number follow.</summary>
    private readonly bool IsInPlainList(TextCursor cursor, Separator separator, int start)
    {
        if (cursor.Peek() == '-')
        {
            return false;
        }

        return separator == Separator.To || text[..start].TrimEnd() is not [.., ',' or '،' or '、']
            || (ReadSeparator(ref cursor) == Separator.And && cursor.TryReadNumber(MaxDigits, out _)
                && cursor.Peek() != '/');
    }

    private bool Add(int start, int number, Separator separator, ref TextCursor cursor, out int end)
    {
        end = cursor.At;
        var suffix = ReadSuffix(ref cursor, ref end);
        var first = separator == Separator.To && last > 0 && number > last && number - last < MaxInRange
            ? last + 1 : number;
        for (var each = first; each <= number; each++)
        {
            found.AddShortForm(text, new TextRange(start, end), name!, each, isChange, each == number ? suffix : "");
        }

        last = number;
        return true;
    }

    /// <summary><c>/Rev.1</c> after the number.</summary>
    private readonly string ReadSuffix(ref TextCursor cursor, ref int end)
    {
        var start = cursor.At;
        var after = cursor;
        if (after.Skip('/') && KindOf(after.ReadWord()).IsChange && after.Skip('.') && after.TryReadNumber(2, out _))
        {
            cursor = after;
            end = after.At;
            return text[start..end].ToString();
        }

        return "";
    }

    /// <summary>Whether a word begins an element of a symbol, and one that changes a document.</summary>
    public static (bool IsElement, bool IsChange) KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MaxName)
        {
            return default;
        }

        ref readonly var known = ref SymbolWords.Find(SymbolBodies.CodeOf(word));
        var isChange = known.Change != SymbolSuffixKind.None;
        return (isChange || known.Kind != SymbolKind.Document, isChange);
    }

    private static Separator ReadSeparator(ref TextCursor cursor)
    {
        var isList = cursor.Skip(',') || cursor.Skip('،') || cursor.Skip('、') || cursor.Skip('&');
        cursor.SkipSpaces();
        if (cursor.Skip('-'))
        {
            cursor.SkipSpaces();
            return Separator.To;
        }

        var before = cursor.At;
        var role = WordLexicon.RoleOf(cursor.ReadWord());
        if ((role & (WordRole.And | WordRole.To)) == 0)
        {
            cursor.MoveTo(before);
            return isList ? Separator.And : Separator.None;
        }

        cursor.SkipSpaces();
        return (role & WordRole.To) != 0 ? Separator.To : Separator.And;
    }
}
