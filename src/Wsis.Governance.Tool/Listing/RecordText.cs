using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tool.Listing;

/// <summary>The text of a record, for word search.</summary>
internal static class RecordText
{
    /// <summary>True if each of the words occurs in the record: in an id, a name or a text, in any language.
    /// Case is ignored.</summary>
    public static bool HoldsAll(Record record, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return true;
        }

        string[] texts = [.. Of(RecordContent.Of(record))];
        return words.All(word => Array.Exists(
            texts, text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>All texts in a value.</summary>
    public static IEnumerable<string> Of(ContentNode node)
    {
        switch (node.Kind)
        {
            case ContentKind.Object: return node.Members.SelectMany(static member => Of(member.Value));
            case ContentKind.List: return node.Items.SelectMany(Of);
            case ContentKind.LocalizedText:
                var texts = new List<string>();
                foreach (var (_, text) in node.Localized)
                {
                    texts.Add(text);
                }

                return texts;
            default: return [node.Text];
        }
    }
}
