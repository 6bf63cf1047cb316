using System.Globalization;
using System.Text;

namespace Wsis.Governance.Tool.Graph;

/// <summary>The text of a drawing, line by line, indented, with culture-invariant numbers.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Writes the beginning of an element.</summary>
    public void Open(FormattableString line)
    {
        Line(line);
        depth++;
    }

    /// <summary>Writes the end of an element.</summary>
    public void Close(FormattableString line)
    {
        depth--;
        Line(line);
    }

    /// <summary>Writes a line.</summary>
    public void Line(FormattableString line) =>
        text.Append(' ', depth * 2).Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>A text, escaped for XML.</summary>
    public static string Escaped(string plain)
    {
        var escaped = new StringBuilder(plain.Length);
        foreach (var character in plain)
        {
            escaped = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                < ' ' => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The stroke attributes of an edge.</summary>
    public static string Stroke(EdgeRelation relation)
    {
        var dashes = SvgStyle.DashesOf(relation);
        var broken = dashes.Length == 0 ? "" : $" stroke-dasharray=\"{dashes}\"";
        return $"fill=\"none\" stroke=\"{SvgStyle.ColourOf(relation)}\" stroke-width=\"1.5\"{broken}";
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
