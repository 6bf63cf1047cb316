using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wsis.Governance.Json.Converters;
using Wsis.Governance.Json.Serializer;

namespace Wsis.Governance.Json;

/// <summary>Gives records, what stands in them, lists and the corpus the converter of the contract, so that every call
/// of <see cref="JsonSerializer"/> reads and writes the same JSON, whatever its options.</summary>
/// <remarks>The types name it themselves; there is no need to register it.</remarks>
public sealed class ContractConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        (typeof(IListWithConverter).IsAssignableFrom(typeToConvert) && typeToConvert.IsValueType)
            || ContractResolver.Instance.IsContract(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2067", Justification = "Only value types come here; they are made without a constructor.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);

        // The default list knows its own element type, so that none has to be put together at run time.
        return ContractResolver.Instance.GetTypeInfo(typeToConvert, options)?.Converter
            ?? ((IListWithConverter)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
    }
}
