using System.Globalization;
using System.Text;

namespace Wsis.Governance.Tests.Documentation.Vocabulary;

/// <summary>Draws how the record types hang together: a box for each type with the members that lead on, and an arrow
/// for each that leads to one type. Organizations and documents are led to from nearly everywhere; such members carry a
/// mark instead of an arrow.</summary>
internal sealed class VocabularyPicture
{
    private const int BoxWidth = 262;
    private const int ColumnGap = 96;
    private const int RowGap = 20;
    private const int Margin = 24;
    private const int Top = 84;
    private const int Title = 28;
    private const int Line = 17;
    private const int Padding = 6;

    // What people say, what they talk in and about, who does what, what was written down.
    private static readonly string[][] columns =
    [
        ["contribution", "contributionTally", "position", "proposal", "erratum"],
        ["meeting", "consultation", "policyIssue", "cooperationMechanism"],
        ["mandate", "organization", "organizationList", "stakeholderRole", "principle"],
        ["report", "resolution", "outcomeDocument", "outcomeParagraph"],
    ];

    private readonly Dictionary<string, Box> boxes = [];
    private readonly StringBuilder svg = new();
    private int height;

    private VocabularyPicture() => Place();

    public static string Draw() => new VocabularyPicture().Write();

    private static int WidthOfAll => (2 * Margin) + (columns.Length * BoxWidth) + ((columns.Length - 1) * ColumnGap)
        + (ColumnGap / 2);

    private void Place()
    {
        var types = ContractType.Records.ToDictionary(type => type.Name);
        for (var column = 0; column < columns.Length; column++)
        {
            var y = Top;
            foreach (var name in columns[column])
            {
                var box = new Box(name, column, y, RecordLink.Of(types[name]));
                boxes.Add(name, box);
                y += box.Height + RowGap;
            }

            height = Math.Max(height, y - RowGap + Margin);
        }

        boxes.Keys.Should().BeEquivalentTo(types.Keys, "the picture shows every record type once");
    }

    private string Write()
    {
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" width="{WidthOfAll}" height="{height}" """
            + $"""viewBox="0 0 {WidthOfAll} {height}" role="img" """
            + """font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="12">""");
        Add("<title>How the record types hang together</title>");
        Add("""<rect width="100%" height="100%" fill="#ffffff"/>""");
        Text(Margin, 34, "How the record types hang together", "#1c2430", "font-size=\"17\" font-weight=\"600\"");
        Legend();
        foreach (var box in boxes.Values)
        {
            Draw(box);
        }

        foreach (var box in boxes.Values)
        {
            DrawArrows(box);
        }

        Add("</svg>");
        return svg.ToString();
    }

    private void Legend()
    {
        var x = Margin;
        foreach (var (kind, text) in new[]
        {
            (LinkKind.Record, "leads to the type at its arrow"),
            (LinkKind.Organization, "leads to an organization"),
            (LinkKind.Document, "leads to a resolution, report or outcome document"),
            (LinkKind.AnyRecord, "leads to a record of whatever type"),
        })
        {
            Mark(kind, x + 5, 55);
            Text(x + 16, 59, text, "#3a4352", "");
            x += 40 + (text.Length * 7);
        }
    }

    private void Draw(Box box)
    {
        Add($"""<rect x="{box.X}" y="{box.Y}" width="{BoxWidth}" height="{box.Height}" """
            + """rx="5" fill="#f7f9fc" stroke="#2b5ea8"/>""");
        Text(box.X + 10, box.Y + 19, box.Name, "#1c2430", "font-weight=\"600\"");
        for (var i = 0; i < box.Links.Count; i++)
        {
            var (link, y) = (box.Links[i], box.YOf(i));
            Mark(link.Kind, box.X + 13, y - 4);
            var isOwn = link.Target == box.Name && link.Kind == LinkKind.Record;
            var text = link.Member + (link.IsList ? " *" : "") + (isOwn ? " (of this type)" : "");
            Text(box.X + 24, y, text, "#3a4352", "");
        }
    }

    private void DrawArrows(Box box)
    {
        for (var i = 0; i < box.Links.Count; i++)
        {
            var link = box.Links[i];
            if (link.Kind == LinkKind.Record && link.Target != box.Name)
            {
                Arrow(box, box.YOf(i) - 4, boxes[link.Target]);
            }
        }
    }

    // Within a column an arrow goes round on the right; it enters a box beside its name.
    private void Arrow(Box from, int y, Box to)
    {
        var (x, target) = (from.X + BoxWidth, to.Y + (Title / 2));
        var isBeside = from.Column == to.Column;
        var (end, bend) = isBeside ? (to.X + BoxWidth, 52) : (to.X, ColumnGap / 2);
        var control = isBeside ? end + bend : end - bend;
        var head = isBeside ? 7 : -7;
        Add($"""<path d="M{x} {y}C{x + bend} {y} {control} {target} {end + head} {target}" """
            + """fill="none" stroke="#2b5ea8" stroke-width="1.2"/>""");
        Add($"""<path d="M{end} {target}l{head} -4v8z" fill="#2b5ea8"/>""");
    }

    private void Mark(LinkKind kind, int x, int y) => Add(kind switch
    {
        LinkKind.Organization => $"""<circle cx="{x}" cy="{y}" r="4" fill="#1f6f54"/>""",
        LinkKind.Document => $"""<rect x="{x - 4}" y="{y - 4}" width="8" height="8" fill="#b3541e"/>""",
        LinkKind.AnyRecord => $"""<path d="M{x} {y - 5}l5 5l-5 5l-5 -5z" fill="#8a4fa3"/>""",
        _ => $"""<path d="M{x - 4} {y - 4}l8 4l-8 4z" fill="#2b5ea8"/>""",
    });

    private void Text(int x, int y, string text, string colour, string style) =>
        Add($"""<text x="{x}" y="{y}" fill="{colour}"{(style.Length > 0 ? " " + style : "")}>{text}</text>""");

    private void Add(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private void Add(string line) => svg.Append(line).Append('\n');

    private sealed record Box(string Name, int Column, int Y, IReadOnlyList<RecordLink> Links)
    {
        public int X => Margin + (Column * (BoxWidth + ColumnGap));

        public int Height => Title + (Links.Count * Line) + (Links.Count > 0 ? Padding : 0);

        public int YOf(int link) => Y + Title + (link * Line) + 12;
    }
}
