using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Json;

/// <summary>Values of unknown members, as compact JSON text.</summary>
internal static class RawValue
{
    /// <summary>Reads the value at hand; false where a string in it is no valid text.</summary>
    public static bool TryRead(ref Utf8JsonReader json, out string raw)
    {
        using var value = JsonDocument.ParseValue(ref json);
        var buffer = new ArrayBufferWriter<byte>();
        try
        {
            using var writer = new Utf8JsonWriter(buffer, JsonOutput.Compact);
            value.RootElement.WriteTo(writer);
        }
        catch (InvalidOperationException)
        {
            raw = "";
            return false;
        }

        raw = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return true;
    }
}
