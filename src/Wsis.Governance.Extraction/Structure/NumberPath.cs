using System.Globalization;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>Tracks the numbers of paragraphs, so that a letter gets the numbers above it: <c>7 (a) (i)</c>,
/// <c>29 (i) (a)</c>.</summary>
internal sealed class NumberPath
{
    private static readonly string[] tens = ["", "x", "xx", "xxx"];
    private static readonly string[] units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    private static readonly string[] romans =
        [.. tens.SelectMany(_ => units, (ten, unit) => ten + unit).Where(text => text.Length > 0)];

    private const int MaxSkipped = 10;

    private readonly List<(LevelStyle Style, string Text)> levels = [];
    private string? number;
    private int bullets;
    private bool isInterrupted;

    private enum LevelStyle
    {
        Letter,
        Roman,
        Digit,
    }

    /// <summary>The depth of the last paragraph: 0 for a number, 1 for its parts, 2 for theirs.</summary>
    public int Depth { get; private set; }

    /// <summary>Starts counting again, as in a new section.</summary>
    public void Restart()
    {
        levels.Clear();
        (number, bullets, Depth, isInterrupted) = (null, 0, 0, false);
    }

    /// <summary>True if a number is the next one, or skips a few.</summary>
    public bool MayContinueWith(ReadOnlySpan<char> next) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value > last && value <= last + MaxSkipped;

    /// <summary>Notes a paragraph that has a verb and no number. A list that begins behind it is not of the number
    /// before.</summary>
    public void Interrupt() => isInterrupted = true;

    /// <summary>Adds the next label.</summary>
    /// <returns>The full number of the paragraph; null if it has none.</returns>
    public string? Next(string text, Label label)
    {
        var part = text.Substring(label.Start, label.Length);
        switch (label.Kind)
        {
            case LabelKind.Number or LabelKind.Decimal:
                Restart();
                number = part;
                if (label.InnerLength > 0)
                {
                    Add(text.Substring(label.InnerStart, label.InnerLength));
                }

                break;
            case LabelKind.Bracket:
                if (isInterrupted && IsFirst(part))
                {
                    Restart();
                }

                Add(part);
                break;
            case LabelKind.Bullet:
                bullets++;
                Depth = levels.Count + 1;
                break;
            default:
                return null;
        }

        return Text();
    }

    // A part continues the list whose next part it is: (i) after (h) is a letter. The first part of a list of another
    // style is inside the last part.
    private void Add(string part)
    {
        bullets = 0;
        var at = levels.Count - 1;
        while (at >= 0 && Successor(levels[at]) != part)
        {
            at--;
        }

        var style = at >= 0 ? levels[at].Style : StyleOf(part);
        if (at < 0)
        {
            var isInside = IsFirst(part) && levels.Count > 0 && levels[^1].Style != style;
            at = isInside ? levels.Count : levels.FindLastIndex(level => level.Style == style);
        }

        at = at < 0 ? levels.Count : at;
        levels.RemoveRange(at, levels.Count - at);
        levels.Add((style, part));
        Depth = levels.Count;
    }

    private static bool IsFirst(string part) => part is "a" or "i" or "1";

    private LevelStyle StyleOf(string part)
    {
        if (char.IsAsciiDigit(part[0]))
        {
            return LevelStyle.Digit;
        }

        var mayBeLetter = part.Length == 1 && part is not "i";
        var isRoman = romans.Contains(part)
            && (!mayBeLetter || levels.Exists(level => level.Style == LevelStyle.Roman));
        return isRoman ? LevelStyle.Roman : LevelStyle.Letter;
    }

    private static string? Successor((LevelStyle Style, string Text) level) => level.Style switch
    {
        LevelStyle.Letter => level.Text is [>= 'a' and < 'z' and var letter] ? ((char)(letter + 1)).ToString() : null,
        LevelStyle.Roman => Array.IndexOf(romans, level.Text) is >= 0 and var index && index + 1 < romans.Length
            ? romans[index + 1] : null,
        _ => int.TryParse(level.Text, out var value)
            ? (value + 1).ToString(CultureInfo.InvariantCulture) : null,
    };

    private string? Text()
    {
        var text = number;
        foreach (var (_, part) in levels)
        {
            text = text is null ? $"({part})" : $"{text} ({part})";
        }

        return bullets == 0 ? text : text is null ? $"bullet {bullets}" : $"{text} bullet {bullets}";
    }
}
