using System.Text.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>The string that stands for a value in JSON.</summary>
internal static class WireText
{
    private const int LongestDate = 10;

    /// <summary>Writes a value's string.</summary>
    public static void Write<T>(Utf8JsonWriter json, T value)
        where T : struct, ITextValue<T>
    {
        if (typeof(T) == typeof(PartialDate))
        {
            WriteDate(json, (PartialDate)(object)value);
        }
        else
        {
            json.WriteStringValue(T.WireText(value));
        }
    }

    private static void WriteDate(Utf8JsonWriter json, PartialDate date)
    {
        Span<byte> text = stackalloc byte[LongestDate];
        date.TryFormat(text, out var length, default, null);
        json.WriteStringValue(text[..length]);
    }
}
