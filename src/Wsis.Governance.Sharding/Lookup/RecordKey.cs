namespace Wsis.Governance.Sharding.Lookup;

/// <summary>The key of a record: type and id, or symbol.</summary>
internal static class RecordKey
{
    /// <summary>The kind of a symbol, in place of a type index.</summary>
    public const int Symbol = 64;

    /// <summary>The kind of a symbol in a joint symbol; both have the key of <see cref="Symbol"/>.</summary>
    public const int JointSymbol = 65;

    /// <summary>The key as one number; others may have the same.</summary>
    /// <param name="hash">The hash of texts.</param>
    /// <param name="kind">The index of a type, or <see cref="Symbol"/>.</param>
    /// <param name="text">The id or the symbol.</param>
    public static int Of(TextHash hash, int kind, ReadOnlySpan<char> text) => hash(text) + (kind * 0x1E3779B1);

    /// <summary>True if a record has that id or symbol.</summary>
    public static bool IsOf(Record record, int kind, ReadOnlySpan<char> text)
    {
        if (kind < Symbol)
        {
            return record.TypeIndex == kind && text.SequenceEqual(record.IdText);
        }

        foreach (var symbol in WsisCorpus.SymbolsOf(record))
        {
            if (kind == Symbol ? text.SequenceEqual(symbol.LookupText) : IsPart(symbol, text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(DocumentSymbol symbol, ReadOnlySpan<char> text)
    {
        if (symbol.IsJoint)
        {
            foreach (var part in symbol.GetSymbols())
            {
                if (text.SequenceEqual(part.LookupText))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
