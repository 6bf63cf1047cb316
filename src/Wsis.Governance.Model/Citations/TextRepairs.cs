namespace Wsis.Governance.Citations;

/// <summary>The repairs made before a symbol could be read.</summary>
[Flags]
internal enum TextRepairs : ushort
{
    None = 0,
    Invisible = 1,
    LookAlike = 2,
    Space = 4,
    LineBreak = 8,
    Glued = 16,
    Scanned = 32,
    RomanFromDigit = 64,
    RomanDamaged = 128,
    RunsReversed = 256,
    Bracket = 512,
    Abbreviated = 1024,
}

/// <summary>Repairs in words.</summary>
internal static class TextRepairsText
{
    /// <summary>The repairs made, as a clause; null for none.</summary>
    public static string? ToText(this TextRepairs repairs) => repairs switch
    {
        TextRepairs.None => null,
        TextRepairs.Invisible => "invisible characters removed",
        TextRepairs.LookAlike => "letters of another alphabet read as the Latin ones they look like",
        TextRepairs.Space => "a space removed within the symbol",
        TextRepairs.LineBreak => "a line break removed within the symbol",
        TextRepairs.Glued => "two symbols printed without a space taken apart",
        TextRepairs.Scanned => "a character mistaken in scanning replaced",
        TextRepairs.RomanFromDigit => "the digit in the brackets read as a roman number",
        TextRepairs.RomanDamaged => "a damaged roman number read as the nearest one",
        TextRepairs.RunsReversed => "every run of digits turned around",
        TextRepairs.Bracket => "a mirrored bracket turned around",
        TextRepairs.Abbreviated => "an abbreviation of the organ written out",
        _ => Join(repairs),
    };

    private static string Join(TextRepairs repairs)
    {
        var text = "";
        for (var one = 1; one <= (int)TextRepairs.Abbreviated; one *= 2)
        {
            if (((int)repairs & one) != 0)
            {
                text = text.Length == 0 ? ((TextRepairs)one).ToText()! : $"{text}; {((TextRepairs)one).ToText()}";
            }
        }

        return text;
    }
}
