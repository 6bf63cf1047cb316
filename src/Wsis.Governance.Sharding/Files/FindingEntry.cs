using System.Text.Json;

namespace Wsis.Governance.Sharding.Files;

/// <summary>A finding in an index file.</summary>
internal struct FindingEntry()
{
    private readonly List<FindingArgument> arguments = [];
    private Severity severity;
    private JsonPointer pointer;
    private string? record;
    private int line;
    private int column;

    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The index of the record in its shard; -1 for a reading problem.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>The reason for the suppression; null if it was not suppressed.</summary>
    public string? Justification { get; private set; }

    /// <summary>Reads the member whose name is available.</summary>
    /// <exception cref="JsonException">The member is invalid.</exception>
    public void Read(ref Utf8JsonReader json)
    {
        var name = json.GetString();
        json.Read();
        switch (name)
        {
            case "severity": severity = SeverityOf(json.GetString()); break;
            case "at": Index = json.GetInt32(); break;
            case "pointer": pointer = PointerOf(json.GetString()); break;
            case "line": line = json.GetInt32(); break;
            case "column": column = json.GetInt32(); break;
            case "record": record = json.GetString(); break;
            case "justification": Justification = json.GetString(); break;
            case "arguments": ReadArguments(ref json); break;
            default: json.Skip(); break;
        }
    }

    /// <summary>The finding.</summary>
    /// <param name="source">The name of the text.</param>
    /// <param name="origin">The origin of the record; <c>default</c> for a reading problem.</param>
    public readonly Finding In(string? source, RecordOrigin origin) => new()
    {
        Rule = Rule,
        Severity = severity,
        Pointer = pointer,
        Location = line > 0 ? new LinePosition(line, column) : null,
        Source = source,
        Origin = origin,
        RecordIndex = Index,
        Record = record,
        Arguments = [.. arguments],
    };

    private readonly void ReadArguments(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            arguments.Add(new FindingArgument(name, json.GetString() ?? ""));
        }
    }

    private static JsonPointer PointerOf(string? text) =>
        JsonPointer.TryParse(text, out var pointer) ? pointer : throw new JsonException();

    private static Severity SeverityOf(string? name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => throw new JsonException(),
    };
}
