using System.Text.Json;

namespace Wsis.Governance.Tool.Show;

/// <summary>What records and documents are called.</summary>
internal sealed class RecordNames(WsisCorpus corpus)
{
    private const string English = "en";

    // In the order in which they are asked for: what names a record of whatever type.
    private static readonly string[] naming = ["title", "name", "topic", "role", "text", "statement"];

    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The name of the record that an id or symbol stands for; null where there is no such record, or where it
    /// has no name.</summary>
    public string? Find(string id)
    {
        if (!known.TryGetValue(id, out var name))
        {
            known[id] = name = corpus.Find(id) is { } record ? Of(record) : null;
        }

        return name;
    }

    /// <summary>The name of the record that a reference points to.</summary>
    public string? Find(RecordRef reference) => corpus.Find(reference) is { } record ? Of(record) : null;

    /// <summary>What a document is called in a citation: an outcome document by its short name, others by
    /// symbol.</summary>
    public string OfDocument(string document) =>
        corpus.Find(document) is OutcomeDocument outcome ? ShortNameOf(outcome.IdText) : document;

    /// <summary>The name of a record, in English where it has one; null for records without a name.</summary>
    public static string? Of(Record record)
    {
        using var json = JsonDocument.Parse(WsisJson.ToJson(record));
        foreach (var member in naming)
        {
            if (json.RootElement.TryGetProperty(member, out var text) && text.ValueKind == JsonValueKind.Object)
            {
                return InEnglish(text);
            }
        }

        return null;
    }

    /// <summary>The languages and texts of a text object, English first, the others in their order.</summary>
    public static IEnumerable<(string Language, string Text)> InOrder(JsonElement text)
    {
        if (text.TryGetProperty(English, out var english))
        {
            yield return (English, english.GetString()!);
        }

        foreach (var entry in text.EnumerateObject())
        {
            if (entry.Name != English)
            {
                yield return (entry.Name, entry.Value.GetString()!);
            }
        }
    }

    // The slugs of outcome documents are their short names: tunis-agenda.
    private static string ShortNameOf(string slug) =>
        string.Join(' ', slug.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string? InEnglish(JsonElement text)
    {
        foreach (var (_, entry) in InOrder(text))
        {
            return entry;
        }

        return null;
    }
}
