using System.Text;
using System.Text.Json;
using Wsis.Governance.Extraction;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Reads the paragraph files of a registry of mandates: a list of paragraphs with <c>text</c>, <c>prefix</c>
/// (or <c>number</c>) and <c>links</c>; or objects with such a list as <c>lines</c> or <c>paragraphs</c>, one per line
/// or a single one.</summary>
internal static class RegistryJson
{
    /// <summary>The documents in a file with one per line, each parsed when it is requested.</summary>
    public static IEnumerable<Func<InputDocument>> ReadLines(string name, Stream stream)
    {
        var number = 0;
        foreach (var line in LineBytes.Read(name, stream))
        {
            var place = ++number;
            if (line.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                yield return () =>
                {
                    using var json = Parse(line, FormattableString.Invariant($"{name}, line {place}"));
                    return Document(FormattableString.Invariant($"{name}:{place}"), json.RootElement);
                };
            }
        }
    }

    /// <summary>The document in a file.</summary>
    public static InputDocument ReadWhole(string name, Stream stream)
    {
        var check = new Utf8Check(name, Utf8Check.SaveAsUtf8);
        using var text = new StreamReader(new CheckedText(stream, check), Encoding.UTF8, true, bufferSize: 1 << 16);
        using var json = Parse(Encoding.UTF8.GetBytes(text.ReadToEnd()), name);
        return Document(name, json.RootElement);
    }

    private static JsonDocument Parse(byte[] text, string place)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException problem)
        {
            throw new ToolException(text.AsSpan().ContainsAnyExcept(" \t\r\n"u8)
                ? FormattableString.Invariant($"{place} is not valid JSON{PlaceOf(problem, text)}. Correct it there, ")
                    + "or export the document again."
                : $"{place} is not valid JSON: it is empty. Export the document again.");
        }
    }

    // The reader counts from 0.
    private static string PlaceOf(JsonException problem, byte[] text)
    {
        if (problem is not { LineNumber: { } line, BytePositionInLine: { } at })
        {
            return "";
        }

        var inLine = text.Contains((byte)'\n') ? FormattableString.Invariant($" in line {line + 1},") : "";
        return FormattableString.Invariant($": what stands{inLine} after {at} bytes cannot stand there");
    }

    // JSON may hold escapes that are not text: half of a surrogate pair.
    private static T Text<T>(Func<T> read, string place)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw new ToolException($"{place} has an escape that is half of a surrogate pair, such as \\ud800, which "
                + "is not a character. Correct it.");
        }
    }

    private static InputDocument Document(string place, JsonElement root)
    {
        var list = root.ValueKind == JsonValueKind.Object ? Member(root, "lines", "paragraphs") : root;
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new ToolException(
                $"{place} contains no paragraphs: expected a list of objects with \"text\", or an object with such a "
                + "list as \"paragraphs\" or \"lines\".");
        }

        var lines = new List<SourceLine>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            var number = lines.Count + 1;
            lines.Add(Text(() => Line(item, number), FormattableString.Invariant($"{place}, paragraph {number}")));
        }

        var (name, symbol) = root.ValueKind == JsonValueKind.Object
            ? Text(() => (TextOf(root, "file", "name"), TextOf(root, "symbol")), place)
            : default;
        return new InputDocument(name ?? place, lines) { Symbols = symbol is null ? [] : [symbol] };
    }

    private static SourceLine Line(JsonElement item, int number)
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            return new SourceLine(item.GetString()!) { LineNumber = number };
        }

        if (item.ValueKind != JsonValueKind.Object)
        {
            return new SourceLine(string.Empty) { LineNumber = number };
        }

        var label = TextOf(item, "prefix", "number");
        return new SourceLine((TextOf(item, "text") ?? string.Empty).Replace('\n', ' '))
        {
            LineNumber = number,
            Label = string.IsNullOrWhiteSpace(label) ? null : label,
            Links = [.. Links(item)],
        };
    }

    private static IEnumerable<SourceLink> Links(JsonElement item)
    {
        var links = Member(item, "links");
        if (links.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }

        foreach (var link in links.EnumerateArray())
        {
            var (text, address) = link.ValueKind switch
            {
                JsonValueKind.Array when link.GetArrayLength() >= 2 => (link[0].ToString(), link[1].ToString()),
                JsonValueKind.Object => (TextOf(link, "text"), TextOf(link, "url", "href", "address")),
                _ => (null, null),
            };
            if (text is not null && address is not null)
            {
                yield return new SourceLink(text, address);
            }
        }
    }

    private static string? TextOf(JsonElement item, params ReadOnlySpan<string> names)
    {
        var value = Member(item, names);
        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    private static JsonElement Member(JsonElement item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (item.TryGetProperty(name, out var value))
            {
                return value;
            }
        }

        return default;
    }
}
