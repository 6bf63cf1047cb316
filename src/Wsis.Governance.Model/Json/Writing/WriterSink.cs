using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Json.Writing;

/// <summary>Writes through the writer of System.Text.Json, with its options: indented, or as the
/// caller's options say.</summary>
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
    public void Name(string name) => json.WritePropertyName(WellFormed(name));

    /// <inheritdoc/>
    public void Text(string text) => json.WriteStringValue(WellFormed(text));

    /// <inheritdoc/>
    public void Plain(scoped ReadOnlySpan<byte> ascii) => json.WriteStringValue(ascii);

    /// <inheritdoc/>
    public void Number(int number) => json.WriteNumberValue(number);

    /// <inheritdoc/>
    public void Flag(bool flag) => json.WriteBooleanValue(flag);

    /// <inheritdoc/>
    public void Unknown(UnknownMember member)
    {
        Name(member.Name);
        using var value = JsonDocument.Parse(member.Json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        value.RootElement.WriteTo(json);
    }

    // The writer drops the text after a lone surrogate if something must be escaped.
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
            : text;
}
