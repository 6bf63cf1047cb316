using System.Runtime.CompilerServices;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Builds the place of a finding from an interpolated string: <c>$"/rows/{row}/total"</c>.
/// Independent of culture.</summary>
[InterpolatedStringHandler]
internal ref struct PointerBuilder
{
    private DefaultInterpolatedStringHandler text;

    /// <summary>Starts a place; called by the compiler.</summary>
    public PointerBuilder(int literalLength, int formattedCount) =>
        text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, InvariantNumbers.Format);

    /// <summary>An interpolated string as a pointer into the record.</summary>
    public static JsonPointer At(ref PointerBuilder place) => JsonPointer.Parse(place.ToText());

    /// <summary>Adds names and slashes.</summary>
    public void AppendLiteral(string literal) => text.AppendLiteral(literal);

    /// <summary>Adds an index or a name.</summary>
    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    /// <summary>The text of the pointer into the record.</summary>
    public string ToText() => text.ToStringAndClear();
}
