using System.Text.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Json.Serializer;

/// <summary>Converts lists of records; all problems of all records are reported together. Null is an empty
/// list.</summary>
internal sealed class RecordListConverter<T> : DataConverter<ValueList<T>>
    where T : Record
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, ValueList<T> records, JsonSerializerOptions options)
    {
        json.WriteStartArray();
        foreach (var record in records)
        {
            JsonOutput.Over(json).WriteRecord(record);
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    protected override ValueList<T> ReadValue(ref DiagnosticRecordReader reader, ReadContext reading)
    {
        var list = default(ListBuilder<T>);
        var isList = reader.Json.TokenType != JsonTokenType.Null && reader.IsAtList();
        while (isList && reader.Advance() && reader.Json.TokenType != JsonTokenType.EndArray)
        {
            if (RecordConverter<T>.Read(ref reader, reading) is { } record)
            {
                list.Add(record);
            }
        }

        return list.ToList();
    }
}
