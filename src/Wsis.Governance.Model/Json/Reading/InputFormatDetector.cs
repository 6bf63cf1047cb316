using System.Text.Json;

namespace Wsis.Governance.Json.Reading;

/// <summary>Detects the form of a text from its beginning, as much of it as needed.</summary>
internal static class InputFormatDetector
{
    /// <summary>The form of a text. A malformed first line does not prevent the detection of one
    /// record per line.</summary>
    /// <param name="text">The text without a byte order mark, or its beginning.</param>
    /// <param name="isWhole">True if no more of the text follows; the form is then never undecided.</param>
    /// <param name="maxDepth">The maximum nesting depth.</param>
    public static InputFormat Of(ReadOnlySpan<byte> text, bool isWhole, int maxDepth)
    {
        text = text.TrimStart(Encodings.WhiteSpace);
        var end = text.IndexOf((byte)'\n');
        var first = (end < 0 ? text : text[..end]).TrimEnd(Encodings.WhiteSpace);
        var rest = end < 0 ? default : text[end..].TrimStart(Encodings.WhiteSpace);
        var (value, form) = FirstValue(text, isWhole, maxDepth);
        if (form == InputFormat.File)
        {
            // A separate object without records is an extra line before records with one per line.
            return HasMember(first, "records"u8, maxDepth) || (end >= 0 && !IsValue(first, maxDepth)) ? form
                : rest.IsEmpty ? isWhole ? form : InputFormat.Undecided
                : rest[0] == '{' ? InputFormat.Lines
                : form;
        }

        if (end >= 0 && first[0] == '{' && IsValue(first, maxDepth))
        {
            return InputFormat.Lines;
        }

        if (rest.IsEmpty)
        {
            return isWhole ? InputFormat.Single : InputFormat.Undecided;
        }

        if (IsValue(first.TrimEnd((byte)','), maxDepth) || (rest[0] == '{' && !"[:,"u8.Contains(first[^1])))
        {
            return InputFormat.Lines;
        }

        return value == First.Whole ? InputFormat.Single
            : value == First.Open && !isWhole ? InputFormat.Undecided
            : HasRecordLine(rest, maxDepth) ? InputFormat.Lines
            : isWhole ? InputFormat.Single
            : InputFormat.Undecided;
    }

    /// <summary>True if the object whose opening brace is the current token is a file.</summary>
    /// <exception cref="JsonException">The text is not well-formed.</exception>
    public static bool IsFile(Utf8JsonReader json) => FormOf(ref json, true) == InputFormat.File;

    /// <summary>The extent of the first value, and its form. A file has a member <c>records</c> or <c>format</c> before
    /// any member <c>type</c>.</summary>
    private static (First Value, InputFormat Form) FirstValue(ReadOnlySpan<byte> text, bool isWhole, int maxDepth)
    {
        var form = InputFormat.Single;
        var json = new Utf8JsonReader(text, isWhole, State(maxDepth));
        try
        {
            form = FormOf(ref json, json.Read());
            if (form == InputFormat.File)
            {
                return (First.Open, form);
            }

            while (json.CurrentDepth > 0 || json.TokenType == JsonTokenType.PropertyName)
            {
                if (!json.Read())
                {
                    return (First.Open, form);
                }
            }

            return (json.Read() ? First.Malformed : isWhole ? First.Whole : First.Open, form);
        }
        catch (JsonException)
        {
            // The reader reports the problem later.
            return (First.Malformed, form);
        }
    }

    private static InputFormat FormOf(ref Utf8JsonReader json, bool isOpen)
    {
        while (isOpen && json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || DiagnosticRecordReader.IsName(json, "type"u8))
            {
                return InputFormat.Single;
            }

            if (DiagnosticRecordReader.IsName(json, "records"u8) || DiagnosticRecordReader.IsName(json, "format"u8))
            {
                return InputFormat.File;
            }

            if (!json.TrySkip())
            {
                break;
            }
        }

        return InputFormat.Undecided;
    }

    // A line that is a complete record: if the text around it is malformed, it decides the form.
    private static bool HasRecordLine(ReadOnlySpan<byte> text, int maxDepth)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\n');
            var line = (end < 0 ? text : text[..end]).TrimEnd(Encodings.WhiteSpace);
            if (!line.IsEmpty && line[0] == '{' && IsValue(line, maxDepth) && HasMember(line, "type"u8, maxDepth))
            {
                return true;
            }

            text = end < 0 ? default : text[(end + 1)..];
        }

        return false;
    }

    /// <summary>True if the text is one object or list, and nothing else.</summary>
    private static bool IsValue(ReadOnlySpan<byte> text, int maxDepth)
    {
        var json = new Utf8JsonReader(text, true, State(maxDepth));
        try
        {
            return json.Read() && json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
                && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasMember(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name, int maxDepth)
    {
        var json = new Utf8JsonReader(text, false, State(maxDepth));
        try
        {
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (DiagnosticRecordReader.IsName(json, name))
                {
                    return true;
                }

                if (!json.TrySkip())
                {
                    return false;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }

    private static JsonReaderState State(int maxDepth) => new(new JsonReaderOptions { MaxDepth = maxDepth });

    private enum First
    {
        /// <summary>It continues after the available text.</summary>
        Open,

        /// <summary>It ends with the text.</summary>
        Whole,

        /// <summary>It is malformed, or something follows it.</summary>
        Malformed,
    }
}
