using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wsis.Governance.Validation;

/// <summary>With this converter <see cref="JsonSerializer"/> writes a finding as <see cref="FindingsJson"/> does, under
/// any options.</summary>
/// <remarks>Findings are not read back: a rule is more than its code.</remarks>
public sealed class FindingConverter : JsonConverter<Finding>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Findings are written, not read. Read their members into your own type.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        FindingsJson.Write(writer, value, null);
    }
}
