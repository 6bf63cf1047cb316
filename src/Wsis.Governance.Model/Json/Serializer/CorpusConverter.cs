using System.Text.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Json.Serializer;

/// <summary>Converts files of records. A single record can be read too; a file is written.</summary>
internal sealed class CorpusConverter : DataConverter<WsisCorpus>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, WsisCorpus corpus, JsonSerializerOptions options) =>
        JsonOutput.Over(json).WriteFile(corpus);

    /// <inheritdoc/>
    protected override WsisCorpus ReadValue(ref DiagnosticRecordReader reader, ReadContext reading) =>
        new DocumentReader(reading).ReadPart(ref reader);
}
