using System.Diagnostics.CodeAnalysis;
using Wsis.Governance.Values;
namespace Wsis.Governance;

/// <content>Reading and writing.</content>
public readonly partial record struct ParagraphSet
{
    /// <summary>The maximum length of a text, so that hostile input costs little.</summary>
    private const int MaxLength = 256;

    /// <summary>The shortest item with its separator is three characters long.</summary>
    private const int MaxItems = (MaxLength / 3) + 1;

    /// <summary>Reads a set.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a set; the message says at which character.</exception>
    public static ParagraphSet Parse(string text) => TextValue.Parse<ParagraphSet>(text);

    /// <summary>Tries to read a set. False if the text is not a set.</summary>
    public static bool TryParse(string? text, out ParagraphSet value) => TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static ParagraphSet Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ParagraphSet result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out ParagraphSet value, out ParseError error)
    {
        error = FindFault(text);
        value = error.IsFault ? default : new ParagraphSet(text.ToString());
        return !error.IsFault;
    }

    /// <summary>Reads a set as people write it, in any of the six languages of the United Nations: <c>12(a)</c>, <c>12
    /// (a) and (b)</c>, <c>paras. 12-14</c>, <c>OP 7</c>, <c>12–14</c>, <c>§ 71</c>, <c>section IV, paragraph 5</c>,
    /// <c>пункты 12 и 13</c>, <c>第71段</c>.</summary>
    /// <param name="text">The text; it may contain nothing else.</param>
    /// <param name="value">The set in its strict form, which <see cref="ToString"/> returns.</param>
    /// <returns>False if the text is not a set of paragraphs, or is ambiguous.</returns>
    public static bool TryParseLenient(string? text, out ParagraphSet value) =>
        TryParseLenient(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParseLenient(string?, out ParagraphSet)"/>
    public static bool TryParseLenient(ReadOnlySpan<char> text, out ParagraphSet value)
    {
        var trimmed = text.Trim();
        if (TryParse(trimmed, out value, out _))
        {
            return true;
        }

        if (PrintedParagraphs.TryRead(trimmed, 0, out var end, out value)
            && trimmed[end..].Trim() is "" or "." or "段" or "条" or "节" or "分段")
        {
            return true;
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => text ?? "";

    /// <inheritdoc/>
    static bool ITextValue<ParagraphSet>.TryParsePooled(
        ReadOnlySpan<byte> utf8, StringPool? texts, out ParagraphSet value)
    {
        if (PlainNumber(utf8) is > 0 and var number)
        {
            value = new ParagraphSet(number.ToString(InvariantNumbers.Format));
            return true;
        }

        if (texts is not null && texts.TryFind(utf8, PoolKind.Paragraphs, out var known))
        {
            value = new ParagraphSet(known);
            return true;
        }

        if (!TextValue.TryParseUtf8(utf8, out value, out _))
        {
            return false;
        }

        texts?.Add(utf8, PoolKind.Paragraphs, value.text!);
        return true;
    }

    // Nearly all sets are one small number, whose text .NET caches.
    private static int PlainNumber(ReadOnlySpan<byte> utf8) => utf8 switch
    {
        [>= (byte)'1' and <= (byte)'9' and var one] => one - '0',
        [>= (byte)'1' and <= (byte)'9' and var ten, >= (byte)'0' and <= (byte)'9' and var one] =>
            ((ten - '0') * 10) + one - '0',
        _ => 0,
    };

    private static ParseError FindFault(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            return new ParseError(MaxLength, "the end, as there are no more than 256 characters");
        }

        var scanner = new ParagraphScanner(text, 0);
        if (!scanner.TryReadRange(out var first))
        {
            return scanner.Fault;
        }

        return scanner.AtEnd ? default : FindFaultAfter(first, ref scanner);
    }

    private static ParseError FindFaultAfter(ParagraphRange first, ref ParagraphScanner scanner)
    {
        Span<ParagraphRange> seen = stackalloc ParagraphRange[MaxItems];
        seen[0] = first;
        for (var count = 1; !scanner.AtEnd; count++)
        {
            if (!scanner.TryReadSeparator(seen[count - 1]))
            {
                return scanner.Fault;
            }

            var start = scanner.At;
            if (!scanner.TryReadRange(out seen[count]))
            {
                return scanner.Fault;
            }

            if (IsMisleading(seen[count - 1], seen[count]))
            {
                return new ParseError(start, "a place that names its section or annex again");
            }

            if (OverlapsAny(seen[count], seen[..count]))
            {
                return new ParseError(start, "a place that has not been named before");
            }
        }

        return default;
    }

    // "section IV, 5" would be the whole section IV, and a paragraph 5 without section, which nobody means.
    private static bool IsMisleading(ParagraphRange before, ParagraphRange item) =>
        before.First is { Number: 0, Part: ParagraphPart.Body or ParagraphPart.Annex }
        && item.First is { Part: ParagraphPart.Body, HasSection: false };

    private static bool OverlapsAny(ParagraphRange range, ReadOnlySpan<ParagraphRange> before)
    {
        foreach (var other in before)
        {
            if (range.Overlaps(other))
            {
                return true;
            }
        }

        return false;
    }
}
