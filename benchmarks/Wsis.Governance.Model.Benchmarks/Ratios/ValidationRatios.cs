using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using Wsis.Governance.Benchmarks.Peers;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Validation in the pipeline: mandates are read in blocks of 32, and checked right after that. What counts is
/// the checking. V1, V2.</summary>
internal static class ValidationRatios
{
    private const string State = "pipeline, Latin";
    private const int Block = 32;

    // A validator of schemas takes so long over a record that fewer do.
    private const int FewRecords = 12 * Block;

    private static readonly MandateValidator fluent = new();
    private static readonly ValidationOptions withTargets = new() { References = LinkTargets.Make() };

    public static IEnumerable<Ratio> Measure(RatioData mandates, RatioRun run)
    {
        var lines = mandates.Lines;
        var of = run.Compare(new Comparison()
            .Add("scan", () => Baselines.Scan(lines))
            .AddPart("ours", () => Validate(lines, ValidationOptions.Default))
            .AddPart("following", () => Validate(lines, withTargets))
            .AddPart("fluent", () => ValidatePeer(lines, static mandate => fluent.Validate(mandate).IsValid))
            .AddPart("annotations", () => ValidatePeer(lines, IsValidByAnnotations)));
        var (rules, followingRules) = (CountRules(false), CountRules(true));
        var few = RatioData.Mandates(mandates.Mix, FewRecords);
        var schema = run.CompareLarge(new Comparison().AddPart("schema", () => ValidateBySchema(few.Lines)), 10);
        var peerRules = fluent.Count();
        return
        [
            new("V1", State, $"validation, {rules} rules on a mandate ÷ scan", of.Ratio("ours", "scan"))
            {
                Gate = 0.70,
                Target = 0.45,
            },
            new("V1", "pipeline, Latin, with a background", $"validation, {followingRules} rules on a mandate ÷ scan",
                of.Ratio("following", "scan")),
            new("V1", State, "bytes a record without a finding", (double)of.LeastBytes("ours") / mandates.Records.Count)
            {
                Gate = 0,
                Target = 0,
                IsBytes = true,
            },
            new("V2", State, $"FluentValidation, {peerRules} rules ÷ ours, {rules} rules", of.Ratio("fluent", "ours"))
            {
                Gate = 16,
                Target = 25,
                IsMoreBetter = true,
            },
            new("V2", State, $"DataAnnotations, the like ÷ ours, {rules} rules", of.Ratio("annotations", "ours"))
            {
                Gate = 10,
                Target = 16,
                IsMoreBetter = true,
            },
            new("V2", State, $"NJsonSchema, the schema of the library ÷ ours, {rules} rules",
                (double)schema.LeastTicks("schema") / few.Records.Count
                    / ((double)of.LeastTicks("ours") / mandates.Records.Count))
            {
                Gate = 30,
                Target = 50,
                IsMoreBetter = true,
            },
            new("V2", State, "one rule of FluentValidation ÷ one of ours",
                of.Ratio("fluent", "ours") * rules / peerRules),
        ];
    }

    private static int CountRules(bool canFollowLinks) =>
        RuleSet.Default.Checks.Plans(canFollowLinks)[Record<Mandate>.IndexOfType].CountRules;

    private static SampleCost Validate(byte[] lines, ValidationOptions options)
    {
        var lap = default(PartialMeasurement);
        var block = new List<Record>(Block);
        foreach (var item in WsisJson.ReadLines(new MemoryStream(lines)))
        {
            block.Add(item.Record!);
            if (block.Count == Block)
            {
                Check(block, record => record.Validate(options).Findings.IsEmpty, ref lap);
            }
        }

        return lap.Sum;
    }

    private static SampleCost ValidatePeer(byte[] lines, Func<TypedMandate, bool> isValid)
    {
        var lap = default(PartialMeasurement);
        var block = new List<TypedMandate>(Block);
        EachLine.Do(lines, (line, _) =>
        {
            block.Add(JsonSerializer.Deserialize(line, TypedContext.Default.TypedMandate)!);
            if (block.Count == Block)
            {
                Check(block, isValid, ref lap);
            }
        });
        return lap.Sum;
    }

    private static SampleCost ValidateBySchema(byte[] lines)
    {
        var lap = default(PartialMeasurement);
        var block = new List<JToken>(Block);
        EachLine.Do(lines, (line, _) =>
        {
            block.Add(JToken.Parse(Encoding.UTF8.GetString(line)));
            if (block.Count == Block)
            {
                Check(block, SchemaPeer.IsValid, ref lap);
            }
        });
        return lap.Sum;
    }

    private static void Check<T>(List<T> block, Func<T, bool> isValid, ref PartialMeasurement lap)
    {
        lap.Begin();
        var areValid = true;
        foreach (var record in block)
        {
            areValid &= isValid(record);
        }

        lap.End();
        block.Clear();
        if (!areValid)
        {
            throw new InvalidOperationException("The records were meant to be clean.");
        }
    }

    private static bool IsValidByAnnotations(TypedMandate mandate) =>
        AnnotatedMandates.IsValid(mandate, new List<ValidationResult>());
}
