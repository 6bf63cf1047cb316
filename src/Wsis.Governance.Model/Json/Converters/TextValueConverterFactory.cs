using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wsis.Governance.Json.Converters;

namespace Wsis.Governance.Json;

/// <summary>Finds the converter of ids and codes of any record type or list.</summary>
public sealed class TextValueConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeof(ITextValueWithConverter).IsAssignableFrom(typeToConvert) && typeToConvert.IsValueType;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2067", Justification = "Only value types occur here; they are created without a constructor.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);

        // The default value knows its type arguments, so that no generic type is created at run time.
        return ((ITextValueWithConverter)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
    }
}
