using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Validation;

/// <summary>Findings as a SARIF 2.1.0 log, for code review and continuous integration.</summary>
/// <remarks>
/// <para>One run with the whole rule catalogue, and custom rules that have findings. A result has the rule's code and
/// index, its level, the message with its arguments by name in <c>properties</c>, the start of the place (columns in
/// UTF-16 code units), the JSON pointer as a logical location, and a fingerprint that does not depend on the place of
/// the record in its file.</para>
/// <para>The same findings give the same bytes: there is no time in them, and no machine name except in the addresses
/// of files outside <see cref="SarifOptions.RootFolder"/>.</para>
/// </remarks>
public static class SarifWriter
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a log.</summary>
    /// <param name="output">Receives the text, in UTF-8.</param>
    /// <param name="findings">The findings, of reading and of validation.</param>
    /// <param name="suppressed">The suppressed findings; null if there is none.</param>
    /// <param name="options">Options for the log; the default if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or
    /// <paramref name="findings"/> is null.</exception>
    public static void Write(
        IBufferWriter<byte> output,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<SuppressedFinding>? suppressed = null,
        SarifOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(findings);
        options ??= new SarifOptions();
        using var json = new Utf8JsonWriter(output, OutputText.Options(options.IsIndented));
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        json.WriteString("version"u8, "2.1.0"u8);
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        suppressed ??= [];
        var rules = RulesOf(findings.Concat(suppressed.Select(static it => it.Finding)));
        WriteTool(json, options, rules);
        json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        WriteResults(json, rules, findings, suppressed, options);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The log as text.</summary>
    /// <param name="findings">The findings, of reading and of validation.</param>
    /// <param name="suppressed">The suppressed findings; null if there is none.</param>
    /// <param name="options">Options for the log; the default if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string ToSarif(
        IReadOnlyList<Finding> findings,
        IReadOnlyList<SuppressedFinding>? suppressed = null,
        SarifOptions? options = null)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, findings, suppressed, options);
        return OutputText.Of(output);
    }

    // The catalogue, then custom rules that have findings, by code.
    private static Rule[] RulesOf(IEnumerable<Finding> findings) =>
    [
        .. RuleCatalogue.All,
        .. findings.Select(static finding => finding.Rule)
            .Where(static rule => rule.IsCustom)
            .DistinctBy(static rule => rule.Code, StringComparer.Ordinal)
            .OrderBy(static rule => rule.Code, StringComparer.Ordinal),
    ];

    private static void WriteTool(Utf8JsonWriter json, SarifOptions options, Rule[] rules)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, options.ToolName);
        json.WriteString("semanticVersion"u8, options.ToolVersion ?? Version());
        json.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            SarifRule.Write(json, rule, options.HelpBase);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(
        Utf8JsonWriter json,
        Rule[] rules,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<SuppressedFinding> suppressed,
        SarifOptions options)
    {
        var addresses = new SourceAddress(options.RootFolder, options.NameOfStandardInput);
        var results = new SarifResults(json, rules, addresses);
        json.WriteStartArray("results"u8);
        foreach (var finding in findings)
        {
            results.Write(finding, null);
        }

        foreach (var (finding, justification) in suppressed)
        {
            results.Write(finding, justification);
        }

        json.WriteEndArray();
    }

    // Without the commit that a build may append, so that the log does not change with each commit.
    private static string Version()
    {
        var version = typeof(SarifWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        return version?.InformationalVersion.Split('+')[0] ?? "0.0.0";
    }
}
