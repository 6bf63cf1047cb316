using System.Text;
using System.Text.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>
/// The pointer to the token at an offset. Offsets are asked for in rising order. Where the text holds one record a line,
/// the pointer is the one into that line.
/// </summary>
internal ref struct PathFinder(ReadOnlySpan<byte> utf8)
{
    private const int Depth = 1000;

    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private readonly List<Step> path = [];
    private Utf8JsonReader json = Begin(utf8, Encodings.LengthOfUtf8Mark(utf8));
    private long origin = Encodings.LengthOfUtf8Mark(utf8);
    private bool isOver;

    /// <summary>The pointer to the token that begins at the offset, or to what it stands in.</summary>
    public JsonPointer PointerAt(long offset)
    {
        while (!isOver && origin + json.TokenStartIndex < offset || json.TokenType == JsonTokenType.None)
        {
            if (!Next(offset))
            {
                break;
            }
        }

        return Pointer();
    }

    /// <summary>The offset of the value that a pointer points to, in a text that begins at an offset; that of the
    /// nearest value around it where there is none.</summary>
    public static long OffsetOf(ReadOnlySpan<byte> utf8, long start, JsonPointer pointer)
    {
        var finder = new PathFinder(utf8) { origin = start, json = Begin(utf8, start) };
        var best = start;
        while (finder.TryRead() && finder.path.Count > 0 || finder.json.TokenStartIndex == 0)
        {
            var here = finder.Pointer();
            if (finder.json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                continue;
            }

            if (finder.json.TokenType != JsonTokenType.PropertyName && pointer.IsWithin(here))
            {
                best = start + finder.json.TokenStartIndex;
            }

            if (here == pointer && finder.json.TokenType != JsonTokenType.PropertyName)
            {
                break;
            }
        }

        return best;
    }

    private static Utf8JsonReader Begin(ReadOnlySpan<byte> utf8, long start) => new(
        utf8[(int)start..],
        new JsonReaderOptions { MaxDepth = Depth, AllowMultipleValues = true });

    /// <summary>Goes to the next token, and into the next line where this one is broken.</summary>
    private bool Next(long offset)
    {
        if (TryRead())
        {
            return true;
        }

        var rest = utf8[(int)(origin + json.TokenStartIndex)..];
        var end = rest.IndexOf((byte)'\n');
        var next = origin + json.TokenStartIndex + end + 1;
        if (end < 0 || next > offset)
        {
            isOver = true;
            return false;
        }

        path.Clear();
        origin = next;
        json = Begin(utf8, next);
        return true;
    }

    private bool TryRead()
    {
        try
        {
            if (!json.Read())
            {
                return false;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        Follow();
        return true;
    }

    // The path holds one step for each container that is open, with the member or element at hand.
    private void Follow()
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                path[^1] = path[^1] with { Name = Name() };
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                path.RemoveAt(path.Count - 1);
                break;
            default:
                if (path.Count > 0 && path[^1].IsList)
                {
                    path[^1] = path[^1] with { Index = path[^1].Index + 1 };
                }

                if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    path.Add(new Step(json.TokenType == JsonTokenType.StartArray, -1, null));
                }

                break;
        }
    }

    private readonly string Name()
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(json.ValueSpan);
        }
    }

    private readonly JsonPointer Pointer()
    {
        var pointer = default(JsonPointer);
        foreach (var step in path)
        {
            if (step.IsList && step.Index >= 0)
            {
                pointer = pointer.Append(step.Index);
            }
            else if (step.Name is { } name)
            {
                pointer = pointer.Append(name);
            }
        }

        return pointer;
    }

    private readonly record struct Step(bool IsList, int Index, string? Name);
}
