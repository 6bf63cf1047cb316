namespace Wsis.Governance.Contracts;

/// <summary>A value in a record, as its contract describes it.</summary>
/// <param name="Kind">The form of the value.</param>
/// <param name="ValueType">The type of the value or object; null if the form has no such type.</param>
internal sealed record ContentNode(ContentKind Kind, Type? ValueType = null)
{
    /// <summary>The text of a string, a value, a number, a truth value or a date; the JSON of an unknown
    /// member.</summary>
    public string Text { get; init; } = "";

    /// <summary>The text by language.</summary>
    public LocalizedText Localized { get; init; }

    /// <summary>The stated members of an object, in canonical order, unknown ones last.</summary>
    public IReadOnlyList<ContentMember> Members { get; init; } = [];

    /// <summary>The elements of a list.</summary>
    public IReadOnlyList<ContentNode> Items { get; init; } = [];

    /// <summary>The member of an object; null if it is not stated.</summary>
    public ContentNode? Member(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }
}
