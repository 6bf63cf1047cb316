using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wsis.Governance.Benchmarks.Peers;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Writing records one a line into memory that is there already: S1.</summary>
internal sealed class WritingRatios
{
    private static readonly JsonWriterOptions relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly RatioData data;
    private readonly ArrayBufferWriter<byte> output;
    private readonly List<object> plain = [];

    private WritingRatios(RatioData data)
    {
        this.data = data;
        output = new ArrayBufferWriter<byte>(data.Lines.Length * 2);
        EachLine.Do(data.Lines, (line, index) => plain.Add(index % 2 == 0
            ? JsonSerializer.Deserialize(line, PlainContext.Default.PlainMandate)!
            : JsonSerializer.Deserialize(line, PlainContext.Default.PlainContribution)!));
    }

    public static IEnumerable<Ratio> Measure(RatioData data, RatioRun run)
    {
        var writing = new WritingRatios(data);
        writing.CheckThatBothWriteTheSame();
        var of = run.Compare(new Comparison()
            .Add("scan", () => Baselines.Scan(data.Lines))
            .Add("write", writing.Write)
            .Add("plain", writing.WritePlain));
        var state = $"one a line, {data.Mix}";
        return
        [
            new("S1", state, "write ÷ source generator's fast path, the same bytes", of.Ratio("write", "plain"))
            {
                Gate = 1.10,
                Target = 1.03,
            },
            new("S1", state, "bytes a record besides the output", (double)of.LeastBytes("write") / data.Records.Count)
            {
                Gate = 0,
                Target = 0,
                IsBytes = true,
            },
            new("", state, "write ÷ scan", of.Ratio("write", "scan")),
        ];
    }

    private void Write()
    {
        output.ResetWrittenCount();
        WsisJson.WriteLines(data.Records, output);
    }

    private void WritePlain()
    {
        output.ResetWrittenCount();
        using var json = new Utf8JsonWriter(output, relaxed);
        foreach (var record in plain)
        {
            if (record is PlainMandate mandate)
            {
                PlainContext.Default.PlainMandate.SerializeHandler!(json, mandate);
            }
            else
            {
                PlainContext.Default.PlainContribution.SerializeHandler!(json, (PlainContribution)record);
            }

            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }

    private void CheckThatBothWriteTheSame()
    {
        WritePlain();
        if (!output.WrittenSpan.SequenceEqual(data.Lines))
        {
            throw new InvalidOperationException("The source generator was meant to write the same bytes.");
        }
    }
}
