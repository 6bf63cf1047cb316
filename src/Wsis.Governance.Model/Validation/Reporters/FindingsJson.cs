using System.Buffers;
using System.Text.Json;
using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Validation;

/// <summary>Findings as JSON, for programs.</summary>
/// <remarks>
/// <para><c>{"findings": […], "suppressed": […], "counts": {"errors", "warnings", "notes"}}</c>. A finding has
/// <c>code</c>, <c>name</c>, <c>severity</c>, <c>message</c>, <c>messageId</c>, <c>arguments</c> and <c>pointer</c>,
/// and if they are known <c>line</c>, <c>column</c>, <c>source</c> and <c>record</c>; a suppressed one also has its
/// <c>justification</c>. Suppressed findings are not counted.</para>
/// <para>The same findings give the same bytes. No absolute path is written unless a finding's source is one.</para>
/// </remarks>
public static class FindingsJson
{
    /// <summary>Writes findings.</summary>
    /// <param name="output">Receives the text, in UTF-8.</param>
    /// <param name="findings">The findings, of reading and of validation.</param>
    /// <param name="suppressed">The suppressed findings; null if there is none.</param>
    /// <param name="isIndented">True for line breaks and indentation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or
    /// <paramref name="findings"/> is null.</exception>
    public static void Write(
        IBufferWriter<byte> output,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<SuppressedFinding>? suppressed = null,
        bool isIndented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(findings);
        using var json = new Utf8JsonWriter(output, OutputText.Options(isIndented));
        Write(json, findings, suppressed);
    }

    /// <summary>The findings as text.</summary>
    /// <param name="findings">The findings, of reading and of validation.</param>
    /// <param name="suppressed">The suppressed findings; null if there is none.</param>
    /// <param name="isIndented">True for line breaks and indentation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string ToJson(
        IReadOnlyList<Finding> findings, IReadOnlyList<SuppressedFinding>? suppressed = null, bool isIndented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, findings, suppressed, isIndented);
        return OutputText.Of(output);
    }

    /// <summary>Writes findings as the current value.</summary>
    internal static void Write(
        Utf8JsonWriter json, IReadOnlyList<Finding> findings, IReadOnlyList<SuppressedFinding>? suppressed)
    {
        json.WriteStartObject();
        json.WriteStartArray("findings"u8);
        foreach (var finding in findings)
        {
            Write(json, finding, null);
        }

        json.WriteEndArray();
        json.WriteStartArray("suppressed"u8);
        foreach (var (finding, justification) in suppressed ?? [])
        {
            Write(json, finding, justification);
        }

        json.WriteEndArray();
        WriteCounts(json, findings);
        json.WriteEndObject();
    }

    /// <summary>Writes one finding as the current value.</summary>
    internal static void Write(Utf8JsonWriter json, Finding finding, string? justification)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, finding.Code);
        json.WriteString("name"u8, finding.Rule.Name);
        json.WriteString("severity"u8, OutputText.NameOf(finding.Severity));
        json.WriteString("message"u8, OutputText.Whole(finding.Message));
        json.WriteString("messageId"u8, finding.MessageId);
        json.WriteStartObject("arguments"u8);
        foreach (var argument in finding.Arguments)
        {
            json.WriteString(argument.Name, OutputText.Whole(argument.Value));
        }

        json.WriteEndObject();
        json.WriteString("pointer"u8, OutputText.Whole(finding.Pointer.ToString()));
        if (finding.Location is { } place)
        {
            json.WriteNumber("line"u8, place.Line);
            json.WriteNumber("column"u8, place.Column);
        }

        WriteKnown(json, "source"u8, finding.Source);
        WriteKnown(json, "record"u8, finding.Record);
        WriteKnown(json, "justification"u8, justification);
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, OutputText.Whole(value));
        }
    }

    private static void WriteCounts(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        Span<int> counts = stackalloc int[(int)Severity.Error + 1];
        foreach (var finding in findings)
        {
            counts[(int)finding.Severity]++;
        }

        json.WriteStartObject("counts"u8);
        json.WriteNumber("errors"u8, counts[(int)Severity.Error]);
        json.WriteNumber("warnings"u8, counts[(int)Severity.Warning]);
        json.WriteNumber("notes"u8, counts[(int)Severity.Note]);
        json.WriteEndObject();
    }
}
