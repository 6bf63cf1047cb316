using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Json.Reading;

/// <summary>Finds the pointer to the token at an offset. Offsets must be requested in ascending order.</summary>
/// <param name="utf8">The text.</param>
/// <param name="start">The offset of the JSON text to which pointers refer.</param>
/// <param name="hasOneRecordPerLine">True if each line is a JSON text, and pointers refer to the line.</param>
internal ref struct JsonPointerLocator(ReadOnlySpan<byte> utf8, int start, bool hasOneRecordPerLine = false)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private readonly bool hasOneRecordPerLine = hasOneRecordPerLine;
    private readonly List<Step> path = [];
    private Utf8JsonReader json = Begin(utf8[start..]);
    private int origin = start;
    private int end = hasOneRecordPerLine ? start : utf8.Length;
    private bool isOver;

    /// <summary>The prefix of every pointer.</summary>
    public JsonPointer Prefix { get; init; }

    /// <summary>The pointer to the token at the offset, or to the value that contains it.</summary>
    public JsonPointer PointerAt(long offset)
    {
        if (hasOneRecordPerLine && offset >= end)
        {
            BeginLine((int)Math.Min(offset, utf8.Length));
        }

        while (!isOver && (json.TokenType == JsonTokenType.None || origin + json.TokenStartIndex < offset))
        {
            isOver = !TryRead();
        }

        return Pointer();
    }

    /// <summary>The offset of the value to which a pointer points, in a text that begins at an offset; if there is
    /// none, the offset of the nearest value around it.</summary>
    public static long OffsetOf(ReadOnlySpan<byte> utf8, long start, JsonPointer pointer)
    {
        var finder = new JsonPointerLocator(utf8, (int)start);
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

    // Unlimited depth: the reader has already checked the limit.
    private static Utf8JsonReader Begin(ReadOnlySpan<byte> text) => new(
        text,
        new JsonReaderOptions { MaxDepth = int.MaxValue, AllowMultipleValues = true });

    private void BeginLine(int offset)
    {
        origin = utf8[..offset].LastIndexOf((byte)'\n') + 1;
        origin = Math.Max(origin, end);
        var length = utf8[offset..].IndexOf((byte)'\n');
        end = length < 0 ? utf8.Length + 1 : offset + length + 1;
        path.Clear();
        isOver = false;
        json = Begin(utf8[origin..Math.Min(end, utf8.Length)]);
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

    // The path has one step for each open container, with the current member or element.
    private void Follow()
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                path[^1] = path[^1] with { Name = NameAt(json) };
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

    /// <summary>The name of the current member of a reader; its valid parts if it is not valid text.</summary>
    public static string NameAt(in Utf8JsonReader json)
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
        var pointer = Prefix;
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
