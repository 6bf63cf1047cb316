using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>A number printed for a resolution, before its organ is known.</summary>
internal struct CitedNumber
{
    /// <summary>From its first character to its last.</summary>
    public TextRange Place;

    /// <summary>The number before the slash, or before the bracket.</summary>
    public int First;

    /// <summary>The number of printed digits of <see cref="First"/>.</summary>
    public int FirstDigits;

    /// <summary>The number after the slash; 0 if there is a bracket instead.</summary>
    public int Second;

    /// <summary>The session in the bracket, or 0.</summary>
    public int Session;

    /// <summary>The year in the bracket, or 0.</summary>
    public int Year;

    /// <summary>The kind of session in the bracket or before the slash.</summary>
    public SessionKind SessionKind;

    /// <summary>The letters, A as the lowest bit; 0 for none.</summary>
    public uint Letters;

    /// <summary>The correction.</summary>
    public TextRepairs Repairs;

    /// <summary>True for <c>60/252</c>.</summary>
    public readonly bool HasSlash => Second > 0;
}
