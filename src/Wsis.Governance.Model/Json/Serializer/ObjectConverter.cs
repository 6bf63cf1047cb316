using System.Text.Json;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Json.Serializer;

/// <summary>Converts objects in records: citations, sources, provisions, …</summary>
internal sealed class ObjectConverter<T> : DataConverter<T>
    where T : ExtensibleObject, IHasContract<T>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, T it, JsonSerializerOptions options) =>
        JsonOutput.Over(json).WriteObject(it);

    /// <inheritdoc/>
    protected override T? ReadValue(ref DiagnosticRecordReader reader, ReadContext reading) =>
        reader.ReadObjectOrNote<T>();
}
