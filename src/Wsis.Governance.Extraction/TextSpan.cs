namespace Wsis.Governance.Extraction;

/// <summary>A place in the text of a paragraph.</summary>
/// <param name="Start">The start, in UTF-16 code units from 0.</param>
/// <param name="Length">The length in UTF-16 code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The text of the place.</summary>
    /// <param name="text">The text of the paragraph.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place is not in the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    internal static TextSpan Between(int start, int end) => new(start, end - start);
}
