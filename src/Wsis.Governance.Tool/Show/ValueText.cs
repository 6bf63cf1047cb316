using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tool.Show;

/// <summary>Writes the values of a record as text.</summary>
internal sealed class ValueText(RecordNames names, string ownName)
{
    /// <summary>The value of a member, one part per line.</summary>
    public IEnumerable<ValueParagraph> Entries(ContentNode value) => value.Kind switch
    {
        ContentKind.List => OfList(value.Items),
        ContentKind.LocalizedText => OfText(RichText.Empty, value.Localized),
        ContentKind.Object when !IsCitation(value) && !IsReference(value) => OfObject(value),
        _ => [new ValueParagraph("", Single(value, isNamed: true))],
    };

    /// <summary>A place in a document: "Tunis Agenda, 71".</summary>
    public RichText Citation(ContentNode citation)
    {
        var document = citation.Member("document")!.Text;
        var name = RichText.Naming(names.Corpus.Find(document), names.OfDocument(document));
        return (citation.Member("paragraphs") ?? citation.Member("paragraph")) is { } place
            ? name + $", {place.Text}"
            : name;
    }

    /// <summary>A text in its languages, English first, a line for each.</summary>
    public static IEnumerable<ValueParagraph> OfText(RichText before, LocalizedText text)
    {
        var isFirst = true;
        foreach (var (language, words) in text)
        {
            yield return isFirst && language == LanguageTag.English
                ? new ValueParagraph("", before + words)
                : new ValueParagraph($"{language}: ", RichText.In(language.ToString(), words));
            isFirst = false;
        }
    }

    private static bool IsCitation(ContentNode value) =>
        value.Kind == ContentKind.Object
        && (value.ValueType == typeof(Citation) || value.ValueType == typeof(SourceReference));

    private static bool IsReference(ContentNode value) => value.ValueType == typeof(RecordRef);

    private static bool IsScalar(ContentNode value) =>
        value.Kind is not (ContentKind.Object or ContentKind.List or ContentKind.LocalizedText);

    private static bool IsSimple(ContentNode value) =>
        IsScalar(value) || (value.Kind == ContentKind.List && value.Items.All(IsScalar));

    private IEnumerable<ValueParagraph> OfList(IReadOnlyList<ContentNode> items)
    {
        if (items.All(IsCitation))
        {
            return [new ValueParagraph("", RichText.Join("; ", items.Select(Citation)))];
        }

        if (items.All(item => IsScalar(item) && NameOf(item) is null))
        {
            return [new ValueParagraph("", RichText.Join(", ", items.Select(Scalar)))];
        }

        return items.Count == 1 ? Entries(items[0]) : items.SelectMany(item => Bulleted(Entries(item)));
    }

    private static IEnumerable<ValueParagraph> Bulleted(IEnumerable<ValueParagraph> entries)
    {
        var lead = ValueParagraph.Bullet;
        foreach (var entry in entries)
        {
            yield return entry.After(lead);
            lead = "  ";
        }
    }

    /// <summary>An object as one text: its beginning, its text, the rest in brackets.</summary>
    private IEnumerable<ValueParagraph> OfObject(ContentNode value)
    {
        var (head, rest, text) = (RichText.Empty, new List<RichText>(), default(ContentNode));
        foreach (var member in value.Members)
        {
            if (text is null && member.Value.Kind == ContentKind.LocalizedText)
            {
                text = member.Value;
            }
            else if (head.IsEmpty && rest.Count == 0 && text is null && IsSimple(member.Value))
            {
                head = Single(member.Value, isNamed: true);
            }
            else
            {
                rest.Add($"{Humanizer.Split(member.Name)}: " + Single(member.Value, isNamed: false));
            }
        }

        return OfParts(head, text, RichText.Join("; ", rest));
    }

    private static IEnumerable<ValueParagraph> OfParts(RichText head, ContentNode? text, RichText rest)
    {
        if (text is null)
        {
            yield return new ValueParagraph("", head.IsEmpty ? rest : rest.IsEmpty ? head : head + " (" + rest + ")");
            yield break;
        }

        var isFirst = true;
        foreach (var entry in OfText(head.IsEmpty ? head : head + ": ", text.Localized))
        {
            yield return isFirst && !rest.IsEmpty ? entry with { Text = entry.Text + " (" + rest + ")" } : entry;
            isFirst = false;
        }
    }

    /// <summary>A value on one line.</summary>
    private RichText Single(ContentNode value, bool isNamed)
    {
        if (IsCitation(value))
        {
            var document = value.Member("document")!.Text;
            var isSymbol = names.OfDocument(document) == document;
            var record = isNamed && isSymbol ? names.Corpus.Find(document) : null;
            return Citation(value) + Bracketed(record is null ? null : NameOf(record));
        }

        if (IsReference(value))
        {
            return Reference(value);
        }

        return value.Kind switch
        {
            ContentKind.List => RichText.Join(
                value.Items.All(IsScalar) ? ", " : "; ", value.Items.Select(item => Single(item, isNamed: false))),
            ContentKind.Object or ContentKind.LocalizedText =>
                RichText.Join("; ", Entries(value).Select(static entry => entry.Lead + entry.Text)),
            _ => Scalar(value) + (isNamed ? Bracketed(NameOf(value)) : RichText.Empty),
        };
    }

    private RichText Reference(ContentNode reference)
    {
        var (type, id) = (reference.Member("type")!.Text, reference.Member("id")!.Text);
        var target = ReferencedRecords.TargetOf(reference, names.Corpus);
        return $"{Humanizer.OfCode(type)} " + RichText.Naming(target, id)
            + Bracketed(target is null ? null : NameOf(target));
    }

    private string? NameOf(ContentNode value) =>
        ReferencedRecords.TargetOf(value, names.Corpus) is { } target && NameOf(target) is { } name && name != ownName
            ? name
            : null;

    private string? NameOf(Record record) => names.In(record) is { IsDefault: false } name ? name.ToString() : null;

    private RichText Scalar(ContentNode value) => value switch
    {
        { Kind: ContentKind.Boolean } => value.Text == "true" ? "yes" : "no",
        { Kind: ContentKind.Value } when ReferencedRecords.TargetOf(value, names.Corpus) is { } target =>
            RichText.Naming(target, value.Text),
        { Kind: ContentKind.Value } when ReferencedRecords.IsCode(value.ValueType)
            || value.ValueType == typeof(Addressee) =>
            Humanizer.OfCode(value.Text),
        _ => value.Text,
    };

    private static RichText Bracketed(string? name) => name is null ? RichText.Empty : $" ({name})";
}
