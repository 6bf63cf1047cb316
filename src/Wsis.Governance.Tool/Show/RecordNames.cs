using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tool.Show;

/// <summary>The names of records and documents.</summary>
internal sealed class RecordNames(WsisCorpus corpus)
{
    // The members that can name a record of any type, in the order in which they are tried.
    private static readonly string[] naming = ["title", "name", "topic", "role", "text", "statement"];

    private readonly Dictionary<Record, LocalizedText> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The relations between the records.</summary>
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

    /// <summary>The name of a document in a citation: the short name of an outcome document, the
    /// symbol of others.</summary>
    public string OfDocument(string document) =>
        corpus.Find(document) is OutcomeDocument outcome ? ShortNameOf(outcome.IdText) : document;

    /// <summary>A place in a document: "Tunis Agenda, 71".</summary>
    public string OfPlace(DocumentRef document, ParagraphSet paragraphs)
    {
        var name = OfDocument(document.ToString());
        return paragraphs.IsDefault ? name : $"{name}, {paragraphs}";
    }

    /// <summary>The name of a record, in English if there is an English name; null for records
    /// without a name.</summary>
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
