using System.Text.Json;

namespace Wsis.Governance.Tool.Input;

/// <summary>Recognizes JSON files in a folder that contain no records: rule files, reports of findings,
/// baselines, the schema.</summary>
internal static class NonRecordFile
{
    /// <summary>The description of a rule file in messages.</summary>
    public const string RuleFile = "a rule file";

    private const int MaxBytes = 4096;

    /// <summary>The kind of a file, with its article; null if the file may contain records. Only its
    /// beginning is read.</summary>
    public static string? KindOf(string path)
    {
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
            if (!file.CanSeek)
            {
                return null;
            }

            var text = new byte[MaxBytes];
            return KindOf(text.AsSpan(0, file.ReadAtLeast(text, MaxBytes, throwOnEndOfStream: false)));
        }
        catch (Exception problem) when (problem
            is JsonException or InvalidOperationException or UnauthorizedAccessException or IOException)
        {
            // The record reader reports the problem. Half of a surrogate pair is an invalid operation.
            return null;
        }
    }

    private static string? KindOf(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        var reader = new Utf8JsonReader(text, isFinalBlock: false, default);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            if (!reader.Read())
            {
                return ByName(name, "");
            }

            var value = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
            if (ByName(name, value) is { } kind)
            {
                return kind;
            }

            if (name is "type" or "records" || !reader.TrySkip())
            {
                return null;
            }
        }

        return null;
    }

    private static string? ByName(string? name, string value) => (name, value) switch
    {
        ("extends" or "rules" or "suppress", _) => RuleFile,
        ("findings" or "runs", _) => "a report",
        ("$schema", _) when value.Contains("sarif", StringComparison.OrdinalIgnoreCase) => "a report",
        ("$schema", _) when value.Contains("//json-schema.org/", StringComparison.Ordinal) => "a schema",
        ("format", BaselineFile.Format) => "a baseline",
        _ => null,
    };
}
