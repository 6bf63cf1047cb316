using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wsis.Governance.Json.Converters;
using Wsis.Governance.Json.Serializer;

namespace Wsis.Governance.Json;

/// <summary>Creates the contract converter for records, objects in records, lists and the corpus, so that every call of
/// <see cref="JsonSerializer"/> reads and writes the same JSON, whatever its options.</summary>
/// <remarks>The types name it in an attribute; it need not be registered.</remarks>
public sealed class ContractConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        (typeof(IListWithConverter).IsAssignableFrom(typeToConvert) && typeToConvert.IsValueType)
            || ContractResolver.Instance.IsContract(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2067", Justification = "Only value types occur here; they are created without a constructor.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);

        // The default list knows its element type, so that no generic type is created at run time.
        return ContractResolver.Instance.GetTypeInfo(typeToConvert, options)?.Converter
            ?? ((IListWithConverter)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
    }
}
