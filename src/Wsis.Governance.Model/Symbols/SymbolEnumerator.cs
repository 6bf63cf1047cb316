namespace Wsis.Governance.Symbols;

/// <summary>Goes through the symbols of a joint symbol without allocating.</summary>
/// <remarks>The text must be one that has been read; an enumeration ends at the first character that is not.</remarks>
internal ref struct SymbolEnumerator(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;
    private SymbolParts current;

    /// <summary>The symbol reached.</summary>
    public readonly SymbolParts Current => current;

    /// <summary>This enumerator, for <c>foreach</c>.</summary>
    public readonly SymbolEnumerator GetEnumerator() => this;

    /// <summary>Goes on to the next symbol, if there is one.</summary>
    public bool MoveNext()
    {
        if (rest.IsEmpty || !SymbolParts.TryReadFirst(rest, out current, out _))
        {
            return false;
        }

        rest = rest[current.Text.Length..];
        rest = rest[SymbolJoint.LengthAt(rest, 0)..];
        return true;
    }
}
