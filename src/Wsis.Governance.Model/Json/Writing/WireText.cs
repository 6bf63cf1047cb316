using System.Text.Json;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>The string that stands for a value in JSON.</summary>
internal static class WireText
{
    private const int LongestDate = 10;

    /// <summary>Writes a value's string. What was read is written back as it was read, even where it is not canonical:
    /// nothing is silently repaired.</summary>
    public static void Write<T>(Utf8JsonWriter json, T value)
        where T : struct, ITextValue<T>
    {
        if (typeof(T) == typeof(PartialDate))
        {
            WriteDate(json, (PartialDate)(object)value);
        }
        else if (typeof(T) == typeof(DocumentSymbol))
        {
            json.WriteStringValue(((DocumentSymbol)(object)value).Text);
        }
        else if (typeof(T) == typeof(DocumentRef) && ((DocumentRef)(object)value).Symbol is { IsDefault: false } symbol)
        {
            json.WriteStringValue(symbol.Text);
        }
        else
        {
            json.WriteStringValue(value.ToString());
        }
    }

    private static void WriteDate(Utf8JsonWriter json, PartialDate date)
    {
        Span<byte> text = stackalloc byte[LongestDate];
        date.TryFormat(text, out var length, default, null);
        json.WriteStringValue(text[..length]);
    }
}
