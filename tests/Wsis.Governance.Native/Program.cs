using System.Buffers;
using System.Text;
using System.Text.Json;
using Wsis.Governance;
using Wsis.Governance.Validation;

// Reads, validates and writes the reference data and the files that are named, and prints it all on standard output:
// the same program must print the same under the JIT and ahead of time.
using var output = Console.OpenStandardOutput();
var isWhole = Print("reference", ReferenceData.Corpus) & Print("report 2011", ReferenceData.Report2011);
foreach (var path in args)
{
    var read = WsisJson.Read(File.ReadAllBytes(path));
    Say($"{Path.GetFileName(path)}: {read.Findings.Count} findings while reading");
    isWhole &= Print(Path.GetFileName(path), read.Value);
}

return isWhole ? 0 : 1;

bool Print(string name, WsisCorpus corpus)
{
    var report = corpus.Validate(ReferenceData.ValidationOptions);
    Say($"{name}: {corpus.Count} records, {report.Findings.Count} findings");
    Say(FindingsJson.ToJson(report.Findings, report.Suppressed));
    Say(SarifWriter.ToSarif(report.Findings, report.Suppressed));

    var written = new ArrayBufferWriter<byte>();
    WsisJson.Write(corpus, written);
    output.Write(written.WrittenSpan);

    var again = WsisJson.ReadOrThrow(written.WrittenSpan);
    var isSame = again.SequenceEqual(corpus) && again.All(PassesTheSerializer);
    Say(isSame ? $"{name}: read back the same" : $"{name}: READ BACK DIFFERENTLY");
    return isSame;
}

static bool PassesTheSerializer(Record record)
{
    var contract = WsisJson.TypeInfoOf<Record>();
    var text = JsonSerializer.Serialize(record, contract);
    return record.Equals(JsonSerializer.Deserialize(text, contract));
}

void Say(string line) => output.Write(Encoding.UTF8.GetBytes($"{line}\n"));
