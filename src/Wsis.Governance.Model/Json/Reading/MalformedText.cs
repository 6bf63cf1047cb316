using System.Buffers;
using System.Globalization;
using System.Text;

namespace Wsis.Governance.Json.Reading;

/// <summary>Says in plain words why a text is not JSON.</summary>
/// <remarks>The platform's reader finds the place and describes the problem in words only, in English, which users
/// would have to look up. The cause is read here, from the well-formed text before the place.</remarks>
internal static class MalformedText
{
    private const string Unclosed = "the text ends before all its objects and lists are closed";
    private const string End = "the end of the text";

    /// <summary>The description, as a clause.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="offset">The offset of the problem in the text.</param>
    /// <param name="start">An offset before the problem, outside strings.</param>
    /// <param name="depth">The number of objects and lists that are open at the start.</param>
    /// <param name="isAfterValue">True if a value stands before a text that begins at the start.</param>
    public static string Describe(ReadOnlySpan<byte> text, int offset, int start, int depth, bool isAfterValue)
    {
        if (offset < text.Length && text[offset] == 0)
        {
            return "there is the character U+0000, which no JSON contains; the file is binary, or in UTF-16";
        }

        var place = new JsonPlace(text, start, depth, isAfterValue);
        place.MoveTo(offset);
        var found = CharacterAt(text, offset);
        return place.Kind switch
        {
            JsonPlaceKind.InString => OfString(text, place.At),
            JsonPlaceKind.InNumber => OfNumber(text, place.At, offset, found),
            JsonPlaceKind.InWord =>
                "a word without quotation marks can only be true, false or null, in small letters",
            JsonPlaceKind.AfterText =>
                "there is more text after the end of the value; a text is one object, or has one record on each line",
            _ when found == End => Unclosed,
            JsonPlaceKind.Name => $"the name of a member begins with a double quotation mark, and not with {found}",
            JsonPlaceKind.Colon => $"a colon is missing after the name of the member, before {found}",
            JsonPlaceKind.Value => $"no value begins with {found}",
            _ when text[offset] is (byte)'}' or (byte)']' => $"{found} closes nothing that is open here",
            _ => $"a comma or a closing bracket is missing before {found}",
        };
    }

    private static string OfString(ReadOnlySpan<byte> text, int at)
    {
        const int HexDigits = 4;
        for (at++; at < text.Length && text[at] >= ' '; at++)
        {
            if (text[at] != '\\')
            {
                continue;
            }

            at++;
            if (at < text.Length && text[at] == 'u')
            {
                var digits = text.Slice(at + 1, Math.Min(HexDigits, text.Length - at - 1));
                if (digits.ContainsAnyExcept("0123456789abcdefABCDEF"u8))
                {
                    return "an escape that begins with \\u has four hexadecimal digits after it";
                }
            }
            else if (at < text.Length && !"\"\\/bfnrt"u8.Contains(text[at]))
            {
                return $"a backslash before {CharacterAt(text, at)} is no escape; a backslash itself is written \\\\";
            }
        }

        return at < text.Length
            ? $"a string contains {CharacterAt(text, at)}; write it as an escape, such as \\n or \\u0001"
            : "the text ends within a string; the closing quotation mark is missing";
    }

    private static string OfNumber(ReadOnlySpan<byte> text, int at, int offset, string found)
    {
        var digits = text[at..].TrimStart((byte)'-');
        return digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit((char)digits[1])
                ? "a number has no zero before its other digits"
            : found == End ? Unclosed
            : char.IsAsciiDigit((char)text[offset - 1]) ? $"the number does not end before {found}"
            : $"the number is not complete before {found}";
    }

    private static string CharacterAt(ReadOnlySpan<byte> text, int offset)
    {
        if (offset >= text.Length)
        {
            return End;
        }

        var isText = Rune.DecodeFromUtf8(text[offset..], out var character, out _) == OperationStatus.Done;
        return character.Value switch
        {
            _ when !isText => string.Create(CultureInfo.InvariantCulture, $"the byte 0x{text[offset]:X2}"),
            '"' => "a double quotation mark",
            '\n' or '\r' => "a line break",
            '\t' => "a tabulator",
            < ' ' => string.Create(CultureInfo.InvariantCulture, $"the character U+{character.Value:X4}"),
            _ => $"\"{character}\"",
        };
    }
}
