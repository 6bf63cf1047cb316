using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wsis.Governance.Validation;

/// <summary>With this converter <see cref="JsonSerializer"/> writes a report as <see cref="FindingsJson"/> does, under
/// any options.</summary>
/// <remarks>Reports are not read back.</remarks>
public sealed class ValidationReportConverter : JsonConverter<ValidationReport>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ValidationReport Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reports are written, not read. Read their members into your own type.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValidationReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        FindingsJson.Write(writer, value.Findings, value.Suppressed);
    }
}
