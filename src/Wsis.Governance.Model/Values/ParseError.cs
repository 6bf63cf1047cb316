using System.Globalization;

namespace Wsis.Governance;

/// <summary>The reason why a text could not be parsed, and the position in it.</summary>
/// <param name="Position">The offset of the first invalid character, from 0; the length of the text if it
/// ends too early.</param>
/// <param name="Reason">What was expected at that place, as a noun phrase: <c>a month of two digits</c>.</param>
/// <remarks><c>default</c> means that there is no error: its <see cref="Reason"/> is null.</remarks>
public readonly record struct ParseError(int Position, string Reason)
{
    /// <summary>True if there is an error.</summary>
    public bool IsFault => Reason is not null;

    /// <inheritdoc/>
    public override string ToString() =>
        IsFault
            ? string.Create(
                CultureInfo.InvariantCulture,
                stackalloc char[96],
                $"at character {Position + 1}: expected {Reason}")
            : "no fault";

    /// <summary>The exception that a <c>Parse</c> method throws for this error.</summary>
    /// <param name="text">The text that was read. At most its first 80 characters are quoted.</param>
    /// <param name="kind">The expected kind of value, with its article: <c>a document symbol</c>.</param>
    internal FormatException ToException(ReadOnlySpan<char> text, string kind)
    {
        const int MaxQuoted = 80;
        var quoted = text.Length <= MaxQuoted ? text.ToString() : string.Concat(text[..MaxQuoted], "…");
        return new FormatException($"\"{quoted}\" is not {kind}: {this}.");
    }
}
