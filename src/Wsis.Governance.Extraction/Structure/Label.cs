namespace Wsis.Governance.Extraction.Structure;

/// <summary>The label before the text of a paragraph.</summary>
/// <param name="Kind">The kind of label.</param>
/// <param name="Start">The start of its number or letter.</param>
/// <param name="Length">The length of the number or letter, without bracket and point.</param>
/// <param name="End">The start of the text after the label.</param>
internal readonly record struct Label(LabelKind Kind, int Start, int Length, int End)
{
    private const int MaxBareNumber = 3;
    private const int MaxBracket = 10;
    private const int MaxBareBracket = 6;

    /// <summary>The start of the letter after a number: <c>a</c> of <c>11. (a)</c>.</summary>
    public int InnerStart { get; private init; }

    /// <summary>The length of that letter; 0 if there is none.</summary>
    public int InnerLength { get; private init; }

    /// <summary>Reads the label of a line: of its text, or that which the source gives apart from the text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="text">The text in which the places of the label are counted.</param>
    public static Label Of(SourceLine line, out string text)
    {
        text = line.Label ?? line.Text;
        var label = Read(text);
        if (line.Label is null)
        {
            return label;
        }

        var inner = label.Kind == LabelKind.Number ? Read(line.Text) : default;
        if (inner.Kind != LabelKind.Bracket)
        {
            return label with { End = 0 };
        }

        text = $"{line.Label} {line.Text.AsSpan(0, inner.End)}";
        return Read(text) with { End = inner.End };
    }

    /// <summary>Reads a number without a point before a capital letter: <c>10 Calls for</c>. Only the words after it
    /// decide whether it is the number of a paragraph or of a note.</summary>
    public static bool TryReadBareNumber(string text, out Label label)
    {
        var start = SkipMarks(text, 0);
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var next = SkipMarks(text, end);
        label = new Label(LabelKind.Number, start, end - start, next);
        return end > start && end - start <= MaxBareNumber && next > end && next < text.Length
            && char.IsUpper(text[next]);
    }

    /// <summary>Reads the label at the beginning of a text.</summary>
    public static Label Read(string text)
    {
        var at = SkipMarks(text, 0);
        if (at == text.Length)
        {
            return new Label(LabelKind.None, at, 0, at);
        }

        var label = text[at] switch
        {
            '•' or '▪' or '◦' or '●' or '·' or '\uf0b7' or '–' or '—' or '-' => Bullet(text, at),
            '(' => Bracket(text, at),
            >= '0' and <= '9' or 'O' => Number(text, at),
            _ => BareBracket(text, at),
        };
        return label.Kind == LabelKind.None
            ? new Label(LabelKind.None, at, 0, at)
            : WithLetter(text, label with { End = SkipMarks(text, label.End) });
    }

    // "11. (a)": the number and the first letter are on one line.
    private static Label WithLetter(string text, Label label)
    {
        var isNumber = label.Kind is LabelKind.Number or LabelKind.Decimal;
        var letter = isNumber && label.End < text.Length && text[label.End] == '(' ? Bracket(text, label.End) : default;
        return letter.Kind == LabelKind.None || char.IsAsciiDigit(text[letter.Start])
            ? label
            : label with
            {
                End = SkipMarks(text, letter.End), InnerStart = letter.Start, InnerLength = letter.Length,
            };
    }

    private static int SkipMarks(string text, int at)
    {
        while (at < text.Length
            && (char.IsWhiteSpace(text[at]) || text[at] is '“' or '"' or '‘' or '_' or '*' or '„' or '«' or '|'))
        {
            at++;
        }

        return at;
    }

    private static Label Bullet(string text, int at) =>
        at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) ? new Label(LabelKind.Bullet, at, 1, at + 1) : default;

    private static Label Bracket(string text, int at)
    {
        var close = text.AsSpan(at, Math.Min(MaxBracket, text.Length - at)).IndexOf(')');
        return close >= 2 && IsPart(text.AsSpan(at + 1, close - 1))
            ? new Label(LabelKind.Bracket, at + 1, close - 1, at + close + 1)
            : default;
    }

    // "a)", "iv)" and "a.", as some texts print them.
    private static Label BareBracket(string text, int at)
    {
        if (text[at] is not (>= 'a' and <= 'z'))
        {
            return default;
        }

        var close = text.AsSpan(at, Math.Min(MaxBareBracket, text.Length - at)).IndexOfAny(')', '.');
        var isPoint = close > 0 && text[at + close] == '.';
        if (isPoint && (at + close + 1 >= text.Length || !char.IsWhiteSpace(text[at + close + 1])))
        {
            return default;
        }

        return close >= 1 && IsPart(text.AsSpan(at, close))
            && !(isPoint && close == 2 && text.AsSpan(at, close).ContainsAnyExcept("ivxl"))
            ? new Label(LabelKind.Bracket, at, close, at + close + 1)
            : default;
    }

    private static bool IsPart(ReadOnlySpan<char> part) =>
        part.Length <= 8
        && (!part.ContainsAnyExceptInRange('0', '9') ? part.Length <= 2
            : !part.ContainsAnyExcept("ivxl") || (part.Length <= 2 && !part.ContainsAnyExceptInRange('a', 'z')));

    private static Label Number(string text, int at)
    {
        var start = text.AsSpan(at).StartsWith("OP", StringComparison.Ordinal) ? SkipMarks(text, at + 2) : at;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == start || end - start > 3)
        {
            return default;
        }

        var (number, kind) = (AfterSuffix(text, end), LabelKind.Number);
        if (number == end && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            (number, kind) = (AfterDecimals(text, end), LabelKind.Decimal);
            return number < text.Length && text[number] is '.' or ' ' or '\t' or '\u00A0'
                ? new Label(kind, start, number - start, text[number] == '.' ? number + 1 : number)
                : default;
        }

        var mark = number < text.Length && text[number] == ' ' ? number + 1 : number;
        return mark < text.Length && text[mark] is '.' or ')' && !IsDate(text, mark)
            ? new Label(kind, start, number - start, mark + 1)
            : default;
    }

    private static bool IsDate(string text, int mark) => mark + 1 < text.Length && char.IsAsciiDigit(text[mark + 1]);

    private static int AfterSuffix(string text, int end)
    {
        var start = end < text.Length && text[end] == ' ' ? end + 1 : end;
        foreach (var suffix in (ReadOnlySpan<string>)["bis", "ter", "quater", "quinquies", "sexies"])
        {
            if (text.AsSpan(start).StartsWith(suffix, StringComparison.Ordinal))
            {
                return start + suffix.Length;
            }
        }

        return end < text.Length && text[end] is >= 'A' and <= 'D' ? end + 1 : end;
    }

    private static int AfterDecimals(string text, int end)
    {
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        return end;
    }
}
