namespace Wsis.Governance.Extraction.Structure;

/// <summary>Tracks the numbers of paragraphs, so that a letter gets the number above it: <c>7 (a) (i)</c>.</summary>
internal sealed class NumberPath
{
    private string? number;
    private string? letter;
    private string? roman;
    private int bullets;

    /// <summary>The depth of the last paragraph: 0 for a number, 1 for its parts, 2 for theirs.</summary>
    public int Depth { get; private set; }

    /// <summary>Starts counting again, as in a new section.</summary>
    public void Restart() => (number, letter, roman, bullets, Depth) = (null, null, null, 0, 0);

    /// <summary>Adds the next label.</summary>
    /// <returns>The full number of the paragraph; null if it has none.</returns>
    public string? Next(string text, Label label)
    {
        var part = text.Substring(label.Start, label.Length);
        switch (label.Kind)
        {
            case LabelKind.Number or LabelKind.Decimal:
                (number, letter, roman, bullets, Depth) = (part, null, null, 0, 0);
                if (label.InnerLength > 0)
                {
                    AddLetter(text.Substring(label.InnerStart, label.InnerLength));
                }

                break;
            case LabelKind.Bracket:
                AddLetter(part);
                break;
            case LabelKind.Bullet:
                bullets++;
                Depth = 1 + (letter is null ? 0 : 1) + (roman is null ? 0 : 1);
                break;
            default:
                return null;
        }

        return Text();
    }

    private void AddLetter(string part)
    {
        if (IsRoman(part))
        {
            (roman, bullets, Depth) = (part, 0, letter is null ? 1 : 2);
        }
        else
        {
            (letter, roman, bullets, Depth) = (part, null, 0, 1);
        }
    }

    // (i) after (h) is a letter, and so are (v) after (u) and (x) after (w).
    private bool IsRoman(string part) =>
        !part.AsSpan().ContainsAnyExcept("ivxl")
        && !(roman is null && letter is [var last] && part is [var next] && next == last + 1)
        && !(roman is null && part is "l" or "x" or "v" && letter is null);

    private string? Text()
    {
        var parts = new List<string>(4);
        if (number is not null)
        {
            parts.Add(number);
        }

        if (letter is not null)
        {
            parts.Add($"({letter})");
        }

        if (roman is not null)
        {
            parts.Add($"({roman})");
        }

        if (bullets > 0)
        {
            parts.Add($"bullet {bullets}");
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }
}
