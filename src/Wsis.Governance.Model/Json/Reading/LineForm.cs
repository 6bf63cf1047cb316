using System.Text.Json;

namespace Wsis.Governance.Json;

/// <summary>Tells the forms of a text apart by looking at its beginning.</summary>
internal static class LineForm
{
    /// <summary>True where the first line is an object of its own, or more lines begin like objects.</summary>
    public static bool IsOneRecordALine(ReadOnlySpan<byte> text, int mostDepth)
    {
        text = text[text.IndexOfAnyExcept(Encodings.WhiteSpace)..];
        var end = text.IndexOf((byte)'\n');
        if (end < 0)
        {
            return false;
        }

        var first = text[..end].TrimEnd(Encodings.WhiteSpace);
        var rest = text[end..].TrimStart(Encodings.WhiteSpace);
        return !rest.IsEmpty && (IsObject(first, mostDepth) || (first[^1] == '}' && rest[0] == '{'));
    }

    /// <summary>True where the object has a member <c>records</c> or <c>format</c> before any member <c>type</c>.</summary>
    public static bool IsFile(ReadOnlySpan<byte> text, int mostDepth)
    {
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = mostDepth });
        try
        {
            return json.Read() && IsFile(json);
        }
        catch (JsonException)
        {
            // Whatever is wrong is told by the reading that follows.
            return false;
        }
    }

    /// <summary>The same for the object whose opening brace is at hand.</summary>
    /// <exception cref="JsonException">The text is not well-formed.</exception>
    public static bool IsFile(Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("records"u8) || json.ValueTextEquals("format"u8))
            {
                return true;
            }

            if (json.ValueTextEquals("type"u8))
            {
                return false;
            }

            json.TrySkip();
        }

        return false;
    }

    private static bool IsObject(ReadOnlySpan<byte> line, int mostDepth)
    {
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = mostDepth });
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
