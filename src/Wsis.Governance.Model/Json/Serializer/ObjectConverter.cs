using System.Text.Json;
using Wsis.Governance.Records;

namespace Wsis.Governance.Json;

/// <summary>Objects that stand in records: citations, sources, provisions, …</summary>
internal sealed class ObjectConverter<T> : DataConverter<T>
    where T : Extensible, IShaped<T>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, T it, JsonSerializerOptions options) =>
        JsonOutput.Over(json).WriteObject(it);

    /// <inheritdoc/>
    protected override T? ReadValue(ref RecordReader reader, Reading reading) => reader.ReadObjectOrNote<T>();
}
