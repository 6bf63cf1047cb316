using System.Text.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Json.Serializer;

/// <summary>Files of records. A single record is read too; a file is written.</summary>
internal sealed class CorpusConverter : DataConverter<WsisCorpus>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, WsisCorpus corpus, JsonSerializerOptions options) =>
        JsonOutput.Over(json).WriteFile(corpus);

    /// <inheritdoc/>
    protected override WsisCorpus ReadValue(ref DiagnosticRecordReader reader, ReadContext reading) =>
        new DocumentReader(reading).ReadPart(ref reader);
}
