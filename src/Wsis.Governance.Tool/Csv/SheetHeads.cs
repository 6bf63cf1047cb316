using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Tool.Csv;

/// <summary>The first row of a sheet, which names the columns.</summary>
internal sealed class SheetHeads
{
    /// <summary>The column of the type; it may be left out.</summary>
    public const string Type = "type";

    private readonly string type;
    private readonly string name;
    private readonly string[] heads;
    private readonly SheetColumn?[] columns;

    /// <summary>Reads the names.</summary>
    /// <param name="type">The type of the records.</param>
    /// <param name="name">The name of the sheet, for messages.</param>
    /// <param name="heads">The names.</param>
    /// <exception cref="ToolException">A column is not known, occurs twice, or is missing.</exception>
    public SheetHeads(string type, string name, string[] heads)
    {
        (this.type, this.name, this.heads) = (type, name, heads);
        var known = SheetColumns.Of(type);
        columns = [.. heads.Select(head => ColumnOf(head, known))];
        RefuseRepeated();
        RefuseMissing(known);
    }

    /// <summary>The number of columns.</summary>
    public int Count => heads.Length;

    /// <summary>The member that a column gives; null for the columns of other members and of the type, and for those
    /// without a name.</summary>
    public SheetColumn? ColumnAt(int index) => columns[index];

    /// <summary>The name of a column: its head, or else its number from 1.</summary>
    public string NameAt(int index) => index < heads.Length && heads[index].Length > 0
        ? heads[index]
        : FormattableString.Invariant($"{index + 1}");

    /// <summary>True for a column with a name.</summary>
    public bool IsNamed(int index) => index < heads.Length && heads[index].Length > 0;

    /// <summary>The column that a place in the record came from; -1 where it came from none.</summary>
    public int IndexOf(string pointer) => Array.FindIndex(columns, column =>
        column?.Pointer is { } place
        && (pointer == place || pointer.StartsWith(place + "/", StringComparison.Ordinal)));

    private SheetColumn? ColumnOf(string head, IReadOnlyList<SheetColumn> known)
    {
        if (head is SheetReader.OtherMembers or Type || head.Length == 0)
        {
            return null;
        }

        if (known.FirstOrDefault(column => column.Name.Equals(head, StringComparison.OrdinalIgnoreCase)) is { } column)
        {
            return column;
        }

        // A further language of a text.
        var dot = head.LastIndexOf('.');
        if (dot > 0
            && LanguageTag.TryParse(head[(dot + 1)..], out var language)
            && known.FirstOrDefault(one => one.Language is not null && string.Join('.', one.Path) == head[..dot])
                is { } text)
        {
            return text with { Language = language.ToString() };
        }

        // A text without its language.
        var near = known.FirstOrDefault(one => one.Language is not null && string.Join('.', one.Path) == head) is { } of
            ? [of.Name]
            : Suggestion.ForTyped(known.Select(static one => one.Name), head);
        var advice = near.Count == 0
            ? $" `wsis export --type {type} --format csv` shows the columns."
            : Suggestion.Sentence(near);
        throw new ToolException(
            $"\"{name}\" has a column \"{head}\", which records of type {type} do not have.{advice}");
    }

    // The values of one of the two columns would be lost.
    private void RefuseRepeated()
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < heads.Length; index++)
        {
            var column = columns[index]?.Name ?? heads[index];
            if (column.Length > 0 && !met.Add(column))
            {
                throw new ToolException($"\"{name}\" has the column \"{column}\" twice. Nothing was imported. Remove "
                    + "or rename one of them.");
            }
        }
    }

    // Otherwise each row would have the same errors.
    private void RefuseMissing(IReadOnlyList<SheetColumn> known)
    {
        string[] missing =
        [
            .. known.Where(static column => column.IsRequired)
                .GroupBy(static column => string.Join('.', column.Path))
                .Where(member => !columns.Any(
                    column => column is not null && string.Join('.', column.Path) == member.Key))
                .Select(static member => member.First().Name),
        ];
        if (missing.Length > 0)
        {
            throw new ToolException(
                $"\"{name}\" lacks {(missing.Length == 1 ? "the column" : "the columns")} "
                + $"{string.Join(", ", missing)}: every record of type {type} must have them. Nothing was imported. "
                + $"`wsis export --type {type} --format csv` shows a sheet.");
        }
    }
}
