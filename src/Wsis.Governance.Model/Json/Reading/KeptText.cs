using Wsis.Governance.Findings;

namespace Wsis.Governance.Json.Reading;

/// <summary>The bytes of a text that was read. The starts of its lines are computed when first needed.</summary>
internal sealed class KeptText(string? name, byte[] utf8) : SourceText(name)
{
    private int[]? lineStarts;

    /// <inheritdoc/>
    public override LinePosition LocationOf(long offset, JsonPointer pointer)
    {
        var at = (int)JsonPointerLocator.OffsetOf(utf8, offset, pointer);
        var starts = lineStarts ??= FindLineStarts();
        var line = Array.BinarySearch(starts, at) is >= 0 and var exact ? exact : ~Array.BinarySearch(starts, at) - 1;
        return LineCounter.Behind(new LinePosition(line + 1, 1), utf8.AsSpan(starts[line]..at));
    }

    private int[] FindLineStarts()
    {
        var starts = new List<int> { Encodings.LengthOfUtf8Mark(utf8) };
        for (var i = 0; i < utf8.Length; i++)
        {
            var next = utf8.AsSpan(i).IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            i += next;
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
