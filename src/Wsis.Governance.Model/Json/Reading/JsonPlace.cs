using System.Text.Json;

namespace Wsis.Governance.Json.Reading;

/// <summary>What belongs at a place of a JSON text.</summary>
internal enum JsonPlaceKind
{
    /// <summary>A value.</summary>
    Value,

    /// <summary>The name of a member.</summary>
    Name,

    /// <summary>The colon after a name.</summary>
    Colon,

    /// <summary>A comma, or the bracket that closes the object or list.</summary>
    Separator,

    /// <summary>Nothing: the text is complete.</summary>
    AfterText,

    /// <summary>The rest of a string.</summary>
    InString,

    /// <summary>The rest of a number.</summary>
    InNumber,

    /// <summary>The rest of true, false or null.</summary>
    InWord,
}

/// <summary>Goes through a JSON text that is well-formed up to a place, and finds what belongs there.</summary>
internal ref struct JsonPlace
{
    private readonly ReadOnlySpan<byte> text;

    // True for each open object, false for each open list.
    private readonly Stack<bool> open = new();

    /// <summary>Begins at a place between tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="depth">The number of objects and lists that are open there: an object, and in it the list of
    /// records.</param>
    /// <param name="isAfterValue">True if a value stands before a text that begins at the place.</param>
    public JsonPlace(ReadOnlySpan<byte> text, int start, int depth, bool isAfterValue)
    {
        this.text = text;
        At = start;
        for (var level = 1; level <= depth; level++)
        {
            open.Push(level == 1);
        }

        var before = text[..start].TrimEnd(Encodings.WhiteSpace);
        Kind = before.IsEmpty && !isAfterValue
            ? IsInObject ? JsonPlaceKind.Name : JsonPlaceKind.Value
            : (before.IsEmpty ? (byte)'}' : before[^1]) switch
            {
                (byte)',' when IsInObject => JsonPlaceKind.Name,
                (byte)'{' => JsonPlaceKind.Name,
                (byte)',' or (byte)'[' or (byte)':' => JsonPlaceKind.Value,
                _ when depth == 0 => JsonPlaceKind.AfterText,
                _ => JsonPlaceKind.Separator,
            };
    }

    /// <summary>The beginning of the token at the place, or the place itself.</summary>
    public int At { get; private set; }

    /// <summary>What belongs at the place.</summary>
    public JsonPlaceKind Kind { get; private set; }

    private readonly bool IsInObject => open.TryPeek(out var isObject) && isObject;

    /// <summary>Goes to a place.</summary>
    public void MoveTo(int place)
    {
        while (Kind < JsonPlaceKind.InString)
        {
            while (At < text.Length && Encodings.WhiteSpace.Contains(text[At]))
            {
                At++;
            }

            if (At >= place || At >= text.Length)
            {
                Kind = Kind == JsonPlaceKind.Value && At < text.Length ? BegunBy(text[At]) : Kind;
                return;
            }

            Skip(place);
        }
    }

    // A token that is refused at its first character.
    private static JsonPlaceKind BegunBy(byte first) => first switch
    {
        (byte)'t' or (byte)'f' or (byte)'n' => JsonPlaceKind.InWord,
        (byte)'0' => JsonPlaceKind.InNumber,
        _ => JsonPlaceKind.Value,
    };

    private void Skip(int place)
    {
        switch (text[At])
        {
            case (byte)'"':
                SkipString(place);
                break;
            case (byte)'{' or (byte)'[':
                open.Push(text[At] == '{');
                Kind = text[At++] == '{' ? JsonPlaceKind.Name : JsonPlaceKind.Value;
                break;
            case (byte)'}' or (byte)']':
                open.TryPop(out _);
                At++;
                EndValue();
                break;
            case (byte)',':
                At++;
                Kind = IsInObject ? JsonPlaceKind.Name : JsonPlaceKind.Value;
                break;
            case (byte)':':
                At++;
                Kind = JsonPlaceKind.Value;
                break;
            default:
                SkipLiteral(place);
                break;
        }
    }

    private void SkipString(int place)
    {
        var end = At + 1;
        while (end < text.Length && text[end] != '"')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        if (end >= Math.Min(place, text.Length))
        {
            Kind = JsonPlaceKind.InString;
            return;
        }

        At = end + 1;
        if (Kind == JsonPlaceKind.Name)
        {
            Kind = JsonPlaceKind.Colon;
        }
        else
        {
            EndValue();
        }
    }

    private void SkipLiteral(int place)
    {
        var length = text[At..].IndexOfAny(" \t\r\n,:{}[]\""u8);
        var word = length < 0 ? text[At..] : text.Slice(At, length);
        if (At + word.Length >= place && !IsWhole(word))
        {
            Kind = char.IsAsciiLetter((char)text[At]) ? JsonPlaceKind.InWord : JsonPlaceKind.InNumber;
            return;
        }

        At += word.Length;
        EndValue();
    }

    private static bool IsWhole(ReadOnlySpan<byte> word)
    {
        try
        {
            var reader = new Utf8JsonReader(word);
            return reader.Read() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void EndValue() => Kind = open.Count == 0 ? JsonPlaceKind.AfterText : JsonPlaceKind.Separator;
}
