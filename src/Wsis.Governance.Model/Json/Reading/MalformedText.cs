using System.Buffers;
using System.Globalization;
using System.Text;

namespace Wsis.Governance.Json.Reading;

/// <summary>Says in plain words why a text is not JSON.</summary>
/// <remarks>The platform's reader describes the problem in words that users would have to look up. They are replaced
/// here; a description that is not in the list stays as it is. Nothing but the message depends on it.</remarks>
internal static class MalformedText
{
    private const string Unclosed = "the text ends before all its objects and lists are closed";
    private const string End = "the end of the text";

    private static readonly (string Platform, Func<string, string> Words)[] descriptions =
    [
        ("is invalid after a value", static found => $"a comma or a closing bracket is missing before {found}"),
        ("is an invalid start of a property name", static found =>
            $"the name of a member begins with a double quotation mark, and not with {found}"),
        ("is invalid after a property name", static found =>
            $"a colon is missing after the name of the member, before {found}"),
        ("is an invalid start of a value", static found => $"no value begins with {found}"),
        ("is invalid after a single JSON value", static _ =>
            "there is more text after the end of the value; a text is one object, or has one record on each line"),
        ("Expected depth to be zero", static _ => Unclosed),
        ("Expected end of string", static _ => "the text ends within a string; the closing quotation mark is missing"),
        ("is invalid within a JSON string", static found =>
            $"a string contains {found}; write it as an escape, such as \\n or \\u0001"),
        ("is an invalid escapable character", static found =>
            $"a backslash before {found} is no escape; a backslash itself is written \\\\"),
        ("Expected the literal", static _ =>
            "a word without quotation marks can only be true, false or null, in small letters"),
        ("Invalid leading zero", static _ => "a number has no zero before its other digits"),
        ("is invalid within a number", static found =>
            found == End ? Unclosed : $"the number is not complete before {found}"),
        ("is an invalid end of a number", static found =>
            found == End ? Unclosed : $"the number does not end before {found}"),
        ("without a matching open", static found => $"{found} closes nothing that is open here"),
    ];

    /// <summary>The description, as a clause.</summary>
    /// <param name="message">The message of the platform's reader.</param>
    /// <param name="text">The text that was read.</param>
    /// <param name="offset">The offset of the problem in the text.</param>
    public static string Describe(string message, ReadOnlySpan<byte> text, int offset)
    {
        if (offset < text.Length && text[offset] == 0)
        {
            return "there is the character U+0000, which no JSON contains; the file is binary, or in UTF-16";
        }

        foreach (var (platform, words) in descriptions)
        {
            if (message.Contains(platform, StringComparison.Ordinal))
            {
                return words(CharacterAt(text, offset));
            }
        }

        // The platform's reader adds the position, which a finding has anyway.
        var suffix = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (suffix < 0 ? message : message[..suffix]).TrimEnd('.');
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
