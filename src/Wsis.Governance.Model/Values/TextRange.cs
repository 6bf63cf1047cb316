namespace Wsis.Governance.Values;

/// <summary>A part of a text.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    /// <summary>The length.</summary>
    public int Length => End - Start;
}
