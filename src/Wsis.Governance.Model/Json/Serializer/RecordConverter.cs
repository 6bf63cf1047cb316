using System.Text.Json;
using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Json.Serializer;

/// <summary>Converts records of one type, or of any type if the type is <see cref="Record"/>.</summary>
internal sealed class RecordConverter<T> : DataConverter<T>
    where T : Record
{
    /// <summary>Reads the current record; null, with a problem, if it is not of this type.</summary>
    public static T? Read(ref DiagnosticRecordReader reader, ReadContext reading)
    {
        var offset = reader.Offset;
        var record = reader.ReadRecord();
        if (record is not (null or T))
        {
            reading.Note(
                ReadingRules.WrongValueKind,
                offset,
                ReadErrors.WrongKind($"a record of type {NameOfType()}", $"one of type {record.Type}"));
        }

        return record as T;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, T record, JsonSerializerOptions options) =>
        JsonOutput.Over(json).WriteRecord(record);

    /// <inheritdoc/>
    protected override T? ReadValue(ref DiagnosticRecordReader reader, ReadContext reading) =>
        Read(ref reader, reading);

    // The type codes are the type names in camel case; a test checks this.
    private static string NameOfType() => JsonNamingPolicy.CamelCase.ConvertName(typeof(T).Name);
}
