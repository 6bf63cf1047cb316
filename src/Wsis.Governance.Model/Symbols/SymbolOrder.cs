namespace Wsis.Governance.Symbols;

/// <summary>The order of symbols: character by character, runs of digits by value.</summary>
internal static class SymbolOrder
{
    /// <summary>Compares two canonical texts; 0 only where they are the same.</summary>
    public static int Compare(string left, string right)
    {
        var (l, r) = (0, 0);
        while (l < left.Length && r < right.Length)
        {
            if (!char.IsAsciiDigit(left[l]) || !char.IsAsciiDigit(right[r]))
            {
                if (left[l] != right[r])
                {
                    return left[l] - right[r];
                }

                l++;
                r++;
                continue;
            }

            var first = ReadNumber(left, ref l);
            var second = ReadNumber(right, ref r);
            if (first != second)
            {
                return first.CompareTo(second);
            }
        }

        var rest = (left.Length - l) - (right.Length - r);
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    private static long ReadNumber(string text, ref int at)
    {
        var number = 0L;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            number = (number * 10) + text[at] - '0';
        }

        return number;
    }
}
