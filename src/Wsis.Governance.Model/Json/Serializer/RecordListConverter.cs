using System.Text.Json;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>Lists of records: all problems of all of them are told at once.</summary>
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
    protected override ValueList<T> ReadValue(ref RecordReader reader, Reading reading)
    {
        var list = default(ListBuilder<T>);
        var isList = reader.IsAtList();
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
