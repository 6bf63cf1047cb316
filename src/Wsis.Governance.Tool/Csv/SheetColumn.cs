using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tool.Csv;

/// <summary>A column of a sheet: a member of a record, or one language of a text.</summary>
/// <param name="Path">The names of the members that lead to it: <c>instrument</c>, <c>paragraphs</c>.</param>
/// <param name="Form">The form of its cells.</param>
/// <param name="Language">The language of a text; null for others.</param>
/// <param name="Lenient">Reads what people write in place of a code; null if there is nothing of the kind.</param>
internal sealed record SheetColumn(
    IReadOnlyList<string> Path, CellForm Form, string? Language = null, Func<string, string?>? Lenient = null)
{
    /// <summary>For a list of citations, the member that names the paragraphs.</summary>
    public string PlaceName { get; init; } = "";

    /// <summary>True where each record must state it; of the languages of a text, one.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The name at the head of the column: <c>instrument.paragraphs</c>, <c>title.fr</c>.</summary>
    public string Name => string.Join('.', Language is null ? Path : [.. Path, Language]);

    /// <summary>The place of its member in the record, as a JSON pointer.</summary>
    public string Pointer =>
        string.Concat((Language is null ? Path : [.. Path, Language]).Select(static part => $"/{part}"));

    /// <summary>The value of the column in a record; null if it is not stated.</summary>
    public ContentNode? ValueIn(ContentNode record)
    {
        var value = record;
        foreach (var name in Path)
        {
            value = value?.Member(name);
        }

        return value;
    }
}
