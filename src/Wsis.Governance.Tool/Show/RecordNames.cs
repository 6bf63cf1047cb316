using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tool.Show;

/// <summary>What records and documents are called.</summary>
internal sealed class RecordNames(WsisCorpus corpus)
{
    // In the order in which they are asked for: what names a record of whatever type.
    private static readonly string[] naming = ["title", "name", "topic", "role", "text", "statement"];

    private readonly Dictionary<Record, LocalizedText> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the records have to do with one another.</summary>
    public RecordRelations Relations { get; } = new(corpus);

    /// <summary>The records in which links are looked up.</summary>
    public WsisCorpus Corpus => corpus;

    /// <summary>The name of a record in all its languages; <c>default</c> for records without a name.</summary>
    public LocalizedText In(Record record)
    {
        if (!known.TryGetValue(record, out var name))
        {
            known[record] = name = AllOf(record);
        }

        return name;
    }

    /// <summary>As <see cref="Of"/>, looked up once for each record.</summary>
    public string? NameOf(Record record) => In(record) is { IsDefault: false } name ? name.ToString() : null;

    /// <summary>What a document is called in a citation: an outcome document by its short name, others by
    /// symbol.</summary>
    public string OfDocument(string document) =>
        corpus.Find(document) is OutcomeDocument outcome ? ShortNameOf(outcome.IdText) : document;

    /// <summary>A place in a document: "Tunis Agenda, 71".</summary>
    public string OfPlace(DocumentRef document, ParagraphSet paragraphs)
    {
        var name = OfDocument(document.ToString());
        return paragraphs.IsDefault ? name : $"{name}, {paragraphs}";
    }

    /// <summary>The name of a record, in English where it has one; null for records without a name.</summary>
    public static string? Of(Record record) => AllOf(record) is { IsDefault: false } name ? name.ToString() : null;

    /// <summary>The name of a record in all its languages; <c>default</c> for records without a name.</summary>
    public static LocalizedText AllOf(Record record)
    {
        var content = RecordContent.Of(record);
        foreach (var member in naming)
        {
            if (content.Member(member) is { Kind: ContentKind.LocalizedText } text)
            {
                return text.Localized;
            }
        }

        return default;
    }

    /// <summary>The short name of an outcome document, which its id holds: "Tunis Agenda".</summary>
    public static string ShortNameOf(string slug) =>
        string.Join(' ', slug.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
