using System.Buffers;
using Wsis.Governance.Benchmarks.Data;
using Wsis.Governance.Benchmarks.Ratios;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Benchmarks.Fields;

/// <summary>This library, as one model among others: records one a line, all of them kept, and all rules over them with
/// links followed.</summary>
internal sealed class ThisLibrary(int records) : IFieldPeer
{
    private readonly ValidationOptions options = new() { References = LinkTargets.Make() };
    private readonly ArrayBufferWriter<byte> output = new();

    public string Name => "this library";

    public byte[] Document { get; } = RatioData.Mixed(TextMix.Latin, records, LinkTargets.FirstFree).Lines;

    public object Read() => WsisJson.ReadOrThrow(Document);

    public object ReadAndValidate()
    {
        var corpus = WsisJson.ReadOrThrow(Document);
        var report = corpus.Validate(options);
        return report.Findings.IsEmpty
            ? corpus
            : throw new InvalidOperationException($"The corpus was meant to be clean: {report}");
    }

    public ReadOnlySpan<byte> Write(object read)
    {
        output.ResetWrittenCount();
        WsisJson.WriteLines((WsisCorpus)read, output);
        return output.WrittenSpan;
    }
}
