using System.Globalization;
using System.Text;
using System.Text.Json;
using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Tool.Input;

/// <summary>A file of known findings, which are not reported again.</summary>
/// <remarks><c>{"format": "wsis-baseline/1", "findings": [{"code", "record" or "source", "pointer", "values"}, …]}</c>,
/// one finding per line and sorted, so that versions of it can be compared and merged. A finding is known by its rule,
/// its record and the place in the record, not by its line; one about a record that could not be read, by the file,
/// the place in the record and the values that its message names.</remarks>
internal static class BaselineFile
{
    /// <summary>The format that the file names.</summary>
    public const string Format = "wsis-baseline/1";

    /// <summary>Reads a file. Returns how often each finding is known.</summary>
    /// <exception cref="ToolException">The file does not exist, or is not a baseline.</exception>
    public static Dictionary<BaselineKey, int> Read(string path, CommandEnvironment environment)
    {
        try
        {
            using var file = InputReader.Open(path, environment);
            using var json = JsonDocument.Parse(file);
            var known = new Dictionary<BaselineKey, int>();
            if (json.RootElement.GetProperty("format").GetString() != Format)
            {
                throw new FormatException();
            }

            foreach (var finding in json.RootElement.GetProperty("findings").EnumerateArray())
            {
                var identity = new BaselineKey(
                    finding.GetProperty("code").GetString()!,
                    TextOf(finding, "record"),
                    TextOf(finding, "source"),
                    TextOf(finding, "pointer") ?? "",
                    TextOf(finding, "values"));
                known[identity] = known.GetValueOrDefault(identity) + 1;
            }

            return known;
        }
        catch (Exception problem)
            when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ToolException(
                $"\"{path}\" is not a baseline ({Format}). `wsis validate --write-baseline {path}` with your records "
                + "writes one.");
        }
    }

    /// <summary>Writes a file.</summary>
    public static void Write(IEnumerable<BaselineKey> findings, Stream file)
    {
        var lines = findings.Select(LineOf).Order(StringComparer.Ordinal).ToArray();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""{"format": "{{Format}}", "findings": [""");
        for (var i = 0; i < lines.Length; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(lines[i]);
        }

        file.Write(Encoding.UTF8.GetBytes(text.Append("\n]}\n").ToString()));
    }

    private static string? TextOf(JsonElement finding, string member) =>
        finding.TryGetProperty(member, out var value) ? value.GetString() : null;

    private static string LineOf(BaselineKey finding)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, OutputText.Options(isIndented: false)))
        {
            json.WriteStartObject();
            json.WriteString("code"u8, finding.Code);
            WriteKnown(json, "record"u8, finding.Record);
            WriteKnown(json, "source"u8, finding.Source);
            WriteKnown(json, "pointer"u8, finding.Pointer.Length == 0 ? null : finding.Pointer);
            WriteKnown(json, "values"u8, finding.Values);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void WriteKnown(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, OutputText.Whole(value));
        }
    }
}
