using Wsis.Governance.Contracts;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Listing;

/// <summary>The text of a record, for word search.</summary>
internal static class RecordText
{
    private const int WidthBefore = 30;
    private const int MaxWidth = 100;

    /// <summary>True if each of the words stands somewhere in the record: in an id, a name, a text, in any language.
    /// Case and accents do not matter.</summary>
    public static bool HoldsAll(Record record, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return true;
        }

        string[] texts = [.. Of(RecordContent.Of(record)).Select(NameKey.Of)];
        return words.All(word => Array.Exists(texts, text => IsIn(text, word)));
    }

    /// <summary>The part of a text of the record in which the first of the words stands; null if the record does
    /// not hold it.</summary>
    public static string? PartWith(Record record, IReadOnlyList<string> words)
    {
        var word = words.Count == 0 ? "" : words[0];
        if (word.Length == 0
            || Of(RecordContent.Of(record)).FirstOrDefault(one => IsIn(NameKey.Of(one), word)) is not { } text)
        {
            return null;
        }

        // Folding leaves marks out, so that the place is found by words and not by offset.
        var parts = text.Split(' ');
        var at = Math.Max(0, Array.FindIndex(parts, part => IsIn(NameKey.Of(part), word.Split(' ')[0])));
        var first = at;
        for (var width = 0; first > 0 && width + parts[first - 1].Length < WidthBefore; first--)
        {
            width += parts[first - 1].Length + 1;
        }

        var rest = string.Join(' ', parts[first..]);
        var end = rest.Length <= MaxWidth ? -1 : rest.LastIndexOf(' ', MaxWidth);
        return (first > 0 ? "… " : "") + (end < 0 ? rest : rest[..end] + " …");
    }

    /// <summary>All texts in a value.</summary>
    public static IEnumerable<string> Of(ContentNode node) => node.Kind switch
    {
        ContentKind.Object => node.Members.SelectMany(static member => Of(member.Value)),
        ContentKind.List => node.Items.SelectMany(Of),
        ContentKind.LocalizedText => node.Localized.Texts,
        _ => [node.Text],
    };

    private static bool IsIn(string folded, string word) =>
        folded.Contains(NameKey.Of(word), StringComparison.Ordinal);
}
