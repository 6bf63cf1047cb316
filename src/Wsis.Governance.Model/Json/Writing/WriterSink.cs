using System.Text.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>Writes through the writer of System.Text.Json, in whatever form that has: indented, or as somebody's options
/// want it.</summary>
internal readonly struct WriterSink(Utf8JsonWriter json) : IJsonSink
{
    /// <inheritdoc/>
    public void BeginObject() => json.WriteStartObject();

    /// <inheritdoc/>
    public void EndObject() => json.WriteEndObject();

    /// <inheritdoc/>
    public void BeginList() => json.WriteStartArray();

    /// <inheritdoc/>
    public void EndList() => json.WriteEndArray();

    /// <inheritdoc/>
    public void Name(scoped ReadOnlySpan<byte> name) => json.WritePropertyName(name);

    /// <inheritdoc/>
    public void Name(string name) => json.WritePropertyName(name);

    /// <inheritdoc/>
    public void Text(string text) => json.WriteStringValue(text);

    /// <inheritdoc/>
    public void Plain(scoped ReadOnlySpan<byte> ascii) => json.WriteStringValue(ascii);

    /// <inheritdoc/>
    public void Number(int number) => json.WriteNumberValue(number);

    /// <inheritdoc/>
    public void Flag(bool flag) => json.WriteBooleanValue(flag);

    /// <inheritdoc/>
    public void Unknown(UnknownMember member)
    {
        json.WritePropertyName(member.Name);
        using var value = JsonDocument.Parse(member.Json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        value.RootElement.WriteTo(json);
    }
}
