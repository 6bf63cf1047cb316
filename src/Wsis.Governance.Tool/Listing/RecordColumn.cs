using System.Text.Json.Nodes;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Tool.Csv;

namespace Wsis.Governance.Tool.Listing;

/// <summary>A column of a list: one that every list has, or a member of the records.</summary>
/// <param name="Name">The name, as in the head of the list: <c>status</c>, <c>reporting.to</c>.</param>
/// <param name="CellOf">The cell of a record; empty if the record does not state it.</param>
internal sealed record RecordColumn(string Name, Func<Record, string> CellOf)
{
    private const string DefaultLanguage = ".en";

    /// <summary>The names of the columns that every list has.</summary>
    public static readonly IReadOnlyList<string> Usual = ["type", "id", "name", "status", "date"];

    /// <summary>The column of a name.</summary>
    /// <param name="name">One of <see cref="Usual"/>, or a member as <c>wsis export --format csv</c> names its column;
    /// of a text without a language, the English one.</param>
    /// <param name="type">The type of the records; null for all types.</param>
    /// <param name="corpus">The records in which links are looked up.</param>
    /// <exception cref="ToolException">There is no such column.</exception>
    public static RecordColumn Of(string name, string? type, WsisCorpus corpus)
    {
        var usual = Usual.FirstOrDefault(one => one.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (usual is not null)
        {
            return new RecordColumn(usual, record => ListRow.Of(record, corpus).Cell(usual));
        }

        var members = new Dictionary<string, SheetColumn>(StringComparer.Ordinal);
        string[] types = type is null ? [.. RecordType.Known] : [type];
        foreach (var one in types)
        {
            if (ColumnOf(name, one) is { } column)
            {
                members[one] = column;
            }
        }

        return members.Count == 0
            ? throw Unknown(name, types)
            : new RecordColumn(members.Values.First().Name, record =>
                members.TryGetValue(record.Type.ToString(), out var column) ? MemberOf(record, column) : "");
    }

    private static SheetColumn? ColumnOf(string name, string type)
    {
        var columns = SheetColumns.Of(type);
        return columns.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? columns.FirstOrDefault(
                one => one.Name.Equals(name + DefaultLanguage, StringComparison.OrdinalIgnoreCase));
    }

    private static string MemberOf(Record record, SheetColumn column) => SheetWriter.CellOf(
        column,
        RecordContent.Of(record),
        new Lazy<JsonObject>(() => JsonNode.Parse(WsisJson.ToJson(record))!.AsObject()));

    private static ToolException Unknown(string name, string[] types)
    {
        var known = Usual.Concat(types.SelectMany(SheetColumns.Of).Select(static one => string.Join('.', one.Path)));
        var near = Suggestion.Sentence(Suggestion.ForTyped(known, name));
        var of = types is [var type] ? $" of type {type}" : "";
        var sheet = $"`wsis export --type {(types is [var one] ? one : "TYPE")} --format csv`";
        return new ToolException($"No record{of} has a column \"{name}\".{near} The columns are "
            + $"{string.Join(", ", Usual)} and those of {sheet}.");
    }
}
