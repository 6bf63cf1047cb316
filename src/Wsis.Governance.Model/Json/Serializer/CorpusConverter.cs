using System.Text.Json;
using Wsis.Governance.Corpus;

namespace Wsis.Governance.Json;

/// <summary>Files of records. A single record is read too; a file is written.</summary>
internal sealed class CorpusConverter : DataConverter<WsisCorpus>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, WsisCorpus corpus, JsonSerializerOptions options) =>
        JsonOutput.Over(json).WriteFile(corpus);

    /// <inheritdoc/>
    protected override WsisCorpus ReadValue(ref RecordReader reader, Reading reading) =>
        new DocumentReader(reading).ReadPart(ref reader);
}
