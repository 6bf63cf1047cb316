using System.Text.Json;

namespace Wsis.Governance.Json.Reading;

/// <summary>Tells the forms of a text apart by looking at its beginning, as much of it as needed.</summary>
internal static class TextForms
{
    /// <summary>The form of a text.</summary>
    /// <param name="text">The text without a byte order mark, or its beginning.</param>
    /// <param name="isWhole">True where no more of the text follows; the form is never undecided then.</param>
    /// <param name="maxDepth">The deepest nesting looked into.</param>
    public static TextForm Of(ReadOnlySpan<byte> text, bool isWhole, int maxDepth)
    {
        text = text.TrimStart(Encodings.WhiteSpace);
        var first = FirstObject(text, isWhole, maxDepth);
        return first is TextForm.File || (first is TextForm.Undecided && !isWhole) ? first
            : OfLines(text, isWhole, maxDepth);
    }

    /// <summary>True where the object whose opening brace is at hand is a file.</summary>
    /// <exception cref="JsonException">The text is not well-formed.</exception>
    public static bool IsFile(Utf8JsonReader json) => FormOf(ref json, true) == TextForm.File;

    /// <summary>A file has a member <c>records</c> or <c>format</c> before any member <c>type</c>.</summary>
    private static TextForm FirstObject(ReadOnlySpan<byte> text, bool isWhole, int maxDepth)
    {
        var json = new Utf8JsonReader(text, isWhole, State(maxDepth));
        try
        {
            return FormOf(ref json, json.Read());
        }
        catch (JsonException)
        {
            // Whatever is wrong is told by the reading that follows.
            return TextForm.Single;
        }
    }

    private static TextForm FormOf(ref Utf8JsonReader json, bool isOpen)
    {
        while (isOpen && json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || RecordReader.IsName(json, "type"u8))
            {
                return TextForm.Single;
            }

            if (RecordReader.IsName(json, "records"u8) || RecordReader.IsName(json, "format"u8))
            {
                return TextForm.File;
            }

            if (!json.TrySkip())
            {
                break;
            }
        }

        return TextForm.Undecided;
    }

    /// <summary>Records stand one a line where the first line is an object of its own, or where the second begins one
    /// and
    /// the first does not lead up to it.</summary>
    private static TextForm OfLines(ReadOnlySpan<byte> text, bool isWhole, int maxDepth)
    {
        var end = text.IndexOf((byte)'\n');
        if (end < 0)
        {
            return isWhole ? TextForm.Single : TextForm.Undecided;
        }

        var first = text[..end].TrimEnd(Encodings.WhiteSpace);
        if (IsObject(first, maxDepth))
        {
            return TextForm.Lines;
        }

        var rest = text[end..].TrimStart(Encodings.WhiteSpace);
        if (rest.IsEmpty)
        {
            return isWhole ? TextForm.Single : TextForm.Undecided;
        }

        return rest[0] == '{' && !"{[:,"u8.Contains(first[^1]) ? TextForm.Lines : TextForm.Single;
    }

    private static bool IsObject(ReadOnlySpan<byte> line, int maxDepth)
    {
        var json = new Utf8JsonReader(line, true, State(maxDepth));
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonReaderState State(int maxDepth) => new(new JsonReaderOptions { MaxDepth = maxDepth });
}
