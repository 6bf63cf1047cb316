using System.Text.Json;

namespace Wsis.Governance.Tool.Show;

/// <summary>Puts the values of a record's JSON into words.</summary>
internal sealed class ValueText(RecordNames names, string ownName)
{
    private const string Bullet = "- ";

    // Members whose strings are what they are: neither codes nor ids.
    private static readonly HashSet<string> verbatim = new(StringComparer.Ordinal)
    {
        "acronym", "agendaItem", "asPrinted", "contributorName", "corrected", "language", "languages", "note",
        "originalLanguage", "pointer", "printed", "subparagraphs", "website",
    };

    /// <summary>The value of a member, a piece a line.</summary>
    public IEnumerable<ValueParagraph> Entries(string member, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return OfList(member, value);
        }

        if (JsonShapes.IsText(value))
        {
            return OfText("", value);
        }

        return value.ValueKind == JsonValueKind.Object
            && !JsonShapes.IsCitation(value) && !JsonShapes.IsReference(value)
            ? OfObject(value)
            : [new ValueParagraph("", Single(member, value, isNamed: true))];
    }

    /// <summary>A place in a document: "Tunis Agenda, 71".</summary>
    public string Citation(JsonElement citation)
    {
        var document = names.OfDocument(citation.GetProperty("document").GetString()!);
        return citation.TryGetProperty("paragraphs", out var place) || citation.TryGetProperty("paragraph", out place)
            ? $"{document}, {place.GetString()}"
            : document;
    }

    private IEnumerable<ValueParagraph> OfList(string member, JsonElement list)
    {
        var items = list.EnumerateArray().ToArray();
        if (Array.TrueForAll(items, JsonShapes.IsCitation))
        {
            return [new ValueParagraph("", string.Join("; ", items.Select(Citation)))];
        }

        if (Array.TrueForAll(items, item => JsonShapes.IsScalar(item) && NameOf(member, item) is null))
        {
            return [new ValueParagraph("", string.Join(", ", items.Select(item => Scalar(member, item))))];
        }

        return items.Length == 1
            ? Entries(member, items[0])
            : items.SelectMany(item => Bulleted(Entries(member, item)));
    }

    private static IEnumerable<ValueParagraph> Bulleted(IEnumerable<ValueParagraph> entries)
    {
        var lead = Bullet;
        foreach (var entry in entries)
        {
            yield return entry.After(lead);
            lead = "  ";
        }
    }

    private static IEnumerable<ValueParagraph> OfText(string before, JsonElement text)
    {
        var isFirst = true;
        foreach (var (language, words) in RecordNames.InOrder(text))
        {
            yield return isFirst && language == "en"
                ? new ValueParagraph("", before + words)
                : new ValueParagraph($"{language}: ", words);
            isFirst = false;
        }
    }

    /// <summary>An object in one flow: what it begins with, its text, the rest in brackets.</summary>
    private IEnumerable<ValueParagraph> OfObject(JsonElement value)
    {
        var (head, rest, text) = ("", new List<string>(), default(JsonElement?));
        foreach (var member in value.EnumerateObject())
        {
            if (text is null && JsonShapes.IsText(member.Value))
            {
                text = member.Value;
            }
            else if (head.Length == 0 && rest.Count == 0 && text is null && JsonShapes.IsSimple(member.Value))
            {
                head = Single(member.Name, member.Value, isNamed: true);
            }
            else
            {
                rest.Add($"{Humanizer.Split(member.Name)}: {Single(member.Name, member.Value, isNamed: false)}");
            }
        }

        return OfParts(head, text, string.Join("; ", rest));
    }

    private static IEnumerable<ValueParagraph> OfParts(string head, JsonElement? text, string rest)
    {
        if (text is not { } words)
        {
            yield return new ValueParagraph("", head.Length == 0 ? rest : rest.Length == 0 ? head : $"{head} ({rest})");
            yield break;
        }

        var isFirst = true;
        foreach (var entry in OfText(head.Length == 0 ? "" : head + ": ", words))
        {
            yield return isFirst && rest.Length > 0 ? entry with { Text = $"{entry.Text} ({rest})" } : entry;
            isFirst = false;
        }
    }

    /// <summary>A value on one line.</summary>
    private string Single(string member, JsonElement value, bool isNamed)
    {
        if (JsonShapes.IsCitation(value))
        {
            var document = value.GetProperty("document").GetString()!;
            var isSymbol = names.OfDocument(document) == document;
            return Citation(value) + (isNamed && isSymbol ? Bracketed(names.Find(document)) : "");
        }

        if (JsonShapes.IsReference(value))
        {
            return Reference(value);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(
                value.EnumerateArray().All(JsonShapes.IsScalar) ? ", " : "; ",
                value.EnumerateArray().Select(item => Single(member, item, isNamed: false))),
            JsonValueKind.Object =>
                string.Join("; ", Entries(member, value).Select(static entry => entry.Lead + entry.Text)),
            _ => Scalar(member, value) + (isNamed ? Bracketed(NameOf(member, value)) : ""),
        };
    }

    private string Reference(JsonElement reference)
    {
        var (type, id) = (reference.GetProperty("type").GetString()!, reference.GetProperty("id").GetString()!);
        var name = Id<Record>.TryParse(id, out var record) && Code<RecordType>.TryParse(type, out var code)
            ? names.Find(new RecordRef { Type = code, Id = record })
            : null;
        return $"{Humanizer.OfCode(type)} {id}{Bracketed(name)}";
    }

    private string? NameOf(string member, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && !verbatim.Contains(member)
            && names.Find(value.GetString()!) is { } name && name != ownName
            ? name
            : null;

    private static string Scalar(string member, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when verbatim.Contains(member) => value.GetString()!,
        JsonValueKind.String => Humanizer.OfCode(value.GetString()!),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => value.GetRawText(),
    };

    private static string Bracketed(string? name) => name is null ? "" : $" ({name})";
}
