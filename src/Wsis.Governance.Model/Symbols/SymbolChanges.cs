using System.Collections.Immutable;

namespace Wsis.Governance.Symbols;

/// <summary>Reads the stack of changes at the end of a symbol.</summary>
internal static class SymbolChanges
{
    /// <summary>The changes of a text such as <c>Rev.1/Add.2</c>; parts that are no change are skipped.</summary>
    public static ImmutableArray<SymbolSuffix> Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return [];
        }

        var changes = ImmutableArray.CreateBuilder<SymbolSuffix>(2);
        foreach (var part in text.Split('/'))
        {
            if (ReadOne(text[part]) is { Kind: not SymbolSuffixKind.None } change)
            {
                changes.Add(change);
            }
        }

        return changes.DrainToImmutable();
    }

    private static SymbolSuffix ReadOne(ReadOnlySpan<char> part)
    {
        var point = part.IndexOf('.');
        var kind = SymbolWords.Find(SymbolBodies.CodeOf(point < 0 ? part : part[..point])).Change;
        if (kind == SymbolSuffixKind.None || point < 0)
        {
            return new SymbolSuffix(kind, 0, 0);
        }

        var first = ReadNumber(part[(point + 1)..], out var length);
        var rest = part[(point + 1 + length)..];
        var last = rest.StartsWith("-") ? ReadNumber(rest[1..], out _) : first;
        return new SymbolSuffix(kind, first, last);
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var number = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            number = (number * 10) + text[length++] - '0';
        }

        return number;
    }
}
