using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Computes the list numbers that Word generates.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<string, (string List, Dictionary<int, int> Starts)> numbers =
        new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<int, Level>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<int, int>> counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> started = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenXmlElement> styles = new(StringComparer.Ordinal);

    /// <summary>The numbering of a document.</summary>
    public WordNumbering(MainDocumentPart main)
    {
        foreach (var style in Children(main.StyleDefinitionsPart?.RootElement, "style"))
        {
            styles[Attribute(style, "styleId")] = style;
        }

        foreach (var list in Children(main.NumberingDefinitionsPart?.RootElement, "abstractNum"))
        {
            lists[Attribute(list, "abstractNumId")] = Children(list, "lvl").ToDictionary(
                level => Int(Attribute(level, "ilvl")), level => new Level(
                    Value(level, "numFmt") ?? "decimal", Value(level, "lvlText") ?? string.Empty,
                    Int(Value(level, "start") ?? "1"), Value(level, "pStyle")));
        }

        foreach (var number in Children(main.NumberingDefinitionsPart?.RootElement, "num"))
        {
            var starts = Children(number, "lvlOverride").Where(item => Value(item, "startOverride") is not null)
                .ToDictionary(item => Int(Attribute(item, "ilvl")), item => Int(Value(item, "startOverride")!));
            numbers[Attribute(number, "numId")] = (Value(number, "abstractNumId") ?? string.Empty, starts);
        }
    }

    /// <summary>The style with that id; null if there is none.</summary>
    public OpenXmlElement? Style(string? id) => id is not null && styles.TryGetValue(id, out var style) ? style : null;

    /// <summary>The styles of a paragraph, its own first, then those it is based on.</summary>
    public IEnumerable<OpenXmlElement> Chain(string? id)
    {
        for (var depth = 0; depth < 20 && Style(id) is { } style; depth++)
        {
            yield return style;
            id = Value(style, "basedOn");
        }
    }

    /// <summary>The label that Word prints before a paragraph; null if there is none.</summary>
    public string? Next(OpenXmlElement? properties)
    {
        var styleId = Value(properties, "pStyle");
        var own = Child(properties, "numPr");
        var (id, level) = (Value(own, "numId"), Value(own, "ilvl"));
        foreach (var style in Chain(styleId))
        {
            var inherited = Child(Child(style, "pPr"), "numPr");
            id ??= Value(inherited, "numId");
            level ??= Value(inherited, "ilvl");
        }

        if (id is null or "0" || !numbers.TryGetValue(id, out var number)
            || !lists.TryGetValue(number.List, out var levels))
        {
            return null;
        }

        var index = level is null
            ? levels.FirstOrDefault(pair => pair.Value.Style == styleId && styleId is not null).Key
            : Int(level);
        return levels.ContainsKey(index) ? Count(id, number, levels, index) : null;
    }

    /// <summary>The child element with that name; null if there is none.</summary>
    public static OpenXmlElement? Child(OpenXmlElement? element, string name) =>
        Children(element, name).FirstOrDefault();

    /// <summary>The <c>val</c> of the child with that name; null if there is none.</summary>
    public static string? Value(OpenXmlElement? element, string name) =>
        Child(element, name) is { } child ? Attribute(child, "val") : null;

    /// <summary>The attribute with that name; empty if there is none.</summary>
    public static string Attribute(OpenXmlElement element, string name) =>
        element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == name).Value ?? string.Empty;

    private static IEnumerable<OpenXmlElement> Children(OpenXmlElement? element, string name) =>
        element?.ChildElements.Where(child => child.LocalName == name) ?? [];

    private static int Int(string text) => int.TryParse(text, out var value) ? value : 0;

    private string Count(
        string id, (string List, Dictionary<int, int> Starts) number, Dictionary<int, Level> levels, int index)
    {
        if (!counters.TryGetValue(number.List, out var count))
        {
            counters[number.List] = count = [];
        }

        if (number.Starts.TryGetValue(index, out var start) && started.Add($"{id}/{index}"))
        {
            count[index] = start;
        }
        else
        {
            count[index] = count.TryGetValue(index, out var last) ? last + 1 : levels[index].Start;
        }

        foreach (var below in count.Keys.Where(key => key > index).ToList())
        {
            count.Remove(below);
        }

        var text = levels[index].Text;
        for (var i = 0; i <= index; i++)
        {
            if (levels.TryGetValue(i, out var level))
            {
                var value = count.TryGetValue(i, out var reached) ? reached : level.Start;
                text = text.Replace($"%{i + 1}", NumberText.Of(level.Format, value), StringComparison.Ordinal);
            }
        }

        return levels[index].Format == "bullet" ? "•" : text;
    }

    private sealed record Level(string Format, string Text, int Start, string? Style);
}
