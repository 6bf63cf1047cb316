using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Wsis.Governance.Benchmarks.Fields;

/// <summary>Microsoft.OpenApi.</summary>
/// <remarks>It validates as it reads, unless it is given no rules.</remarks>
internal sealed class OpenApiPeer(int count) : IFieldPeer
{
    private static readonly OpenApiReaderSettings readOnly = new() { RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
    private static readonly OpenApiReaderSettings withRules = new();
    private static readonly OpenApiJsonWriterSettings terse = new() { Terse = true };

    private readonly MemoryStream output = new();

    public string Name => "Microsoft.OpenApi";

    public byte[] Document { get; } = OpenApiText.Make(count);

    public object Read() => Read(readOnly);

    public object ReadAndValidate() => Read(withRules);

    public ReadOnlySpan<byte> Write(object read)
    {
        output.SetLength(0);
        using (var text = new StreamWriter(output, leaveOpen: true))
        {
            ((OpenApiDocument)read).SerializeAsV3(new OpenApiJsonWriter(text, terse));
        }

        return output.GetBuffer().AsSpan(0, (int)output.Length);
    }

    private OpenApiDocument Read(OpenApiReaderSettings settings)
    {
        var (document, diagnostic) = OpenApiDocument.Load(new MemoryStream(Document), "json", settings);
        return document is not null && diagnostic is { Errors: [], Warnings: [] }
            ? document
            : throw new InvalidOperationException($"{Name} was meant to find nothing: {diagnostic?.Errors[0]}");
    }
}
