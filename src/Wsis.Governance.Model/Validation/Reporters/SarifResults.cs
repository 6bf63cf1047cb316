using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Validation.Reporters;

/// <summary>Findings as SARIF results.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, Rule[] rules, SourceAddress addresses)
{
    private readonly Dictionary<string, int> indexes = IndexesOf(rules);
    private readonly Dictionary<FindingIdentity, int> alike = [];

    /// <summary>Writes a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="justification">The reason for the suppression; null if it is not suppressed.</param>
    public void Write(Finding finding, string? justification)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Code);
        if (indexes.TryGetValue(finding.Code, out var index))
        {
            json.WriteNumber("ruleIndex"u8, index);
        }

        json.WriteString("level"u8, OutputText.NameOf(finding.Severity));
        WriteMessage(finding);
        WriteLocations(finding);
        WriteFingerprint(finding);
        WriteSuppressions(justification);
        WriteProperties(finding);
        json.WriteEndObject();
    }

    private static Dictionary<string, int> IndexesOf(Rule[] rules)
    {
        var indexes = new Dictionary<string, int>(rules.Length, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            indexes[rule.Code] = indexes.Count;
        }

        return indexes;
    }

    // Braces in the text are doubled, because a single one would open a placeholder (SARIF, 3.11.5).
    private void WriteMessage(Finding finding)
    {
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, SarifRule.Escaped(OutputText.Whole(finding.Message)));
        json.WriteString("id"u8, SarifRule.MessageId);
        if (!finding.Arguments.IsEmpty)
        {
            json.WriteStartArray("arguments"u8);
            foreach (var argument in finding.Arguments)
            {
                json.WriteStringValue(OutputText.Whole(argument.Value));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteLocations(Finding finding)
    {
        var path = addresses.PathOf(finding.Source);
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        if (path is not null)
        {
            json.WriteStartObject("physicalLocation"u8);
            json.WriteStartObject("artifactLocation"u8);
            json.WriteString("uri"u8, SourceAddress.ReferenceTo(path));
            json.WriteEndObject();
            WriteRegion(finding.Location);
            json.WriteEndObject();
        }

        json.WriteStartArray("logicalLocations"u8);
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName"u8, OutputText.Whole($"{path}#{finding.Pointer}"));
        json.WriteString("kind"u8, "element"u8);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRegion(LinePosition? place)
    {
        if (place is { } at)
        {
            json.WriteStartObject("region"u8);
            json.WriteNumber("startLine"u8, at.Line);
            json.WriteNumber("startColumn"u8, at.Column);
            json.WriteEndObject();
        }
    }

    // Findings that agree in rule, record and place are numbered.
    private void WriteFingerprint(Finding finding)
    {
        var identity = FindingIdentity.Of(finding, addresses.PathOf(finding.Source));
        alike[identity] = alike.GetValueOrDefault(identity) + 1;
        var text = $"{identity.Code}\n{identity.Source}\n{identity.Record}\n{identity.Pointer}";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString(
            "recordPlace/v1"u8,
            string.Create(
                CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}:{alike[identity]}"));
        json.WriteEndObject();
    }

    private void WriteSuppressions(string? justification)
    {
        if (justification is not null)
        {
            json.WriteStartArray("suppressions"u8);
            json.WriteStartObject();
            json.WriteString("kind"u8, "external"u8);
            json.WriteString("justification"u8, OutputText.Whole(justification));
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private void WriteProperties(Finding finding)
    {
        json.WriteStartObject("properties"u8);
        json.WriteString("pointer"u8, OutputText.Whole(finding.Pointer.ToString()));
        if (finding.Record is { } record)
        {
            json.WriteString("record"u8, record);
        }

        json.WriteString("messageId"u8, finding.MessageId);
        json.WriteStartObject("arguments"u8);
        foreach (var argument in finding.Arguments)
        {
            json.WriteString(argument.Name, OutputText.Whole(argument.Value));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
