using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>A place in a JSON text as RFC 6901 writes it: <c>/records/3/rows/1/total</c>; empty for
/// the whole text.</summary>
/// <remarks><c>default</c> is the empty pointer, which points to the whole text.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter<JsonPointer>))]
[JsonConverter(typeof(TextValueConverter<JsonPointer>))]
public readonly struct JsonPointer : ITextValue<JsonPointer>, IComparable<JsonPointer>
{
    private readonly string? text;

    private JsonPointer(string text) => this.text = text;

    /// <inheritdoc/>
    public static string TypeDescription => "a JSON pointer";

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>Reads a pointer.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a pointer; the message says at which character.</exception>
    public static JsonPointer Parse(string text) => TextValue.Parse<JsonPointer>(text);

    /// <summary>Tries to read a pointer. False if the text is not a pointer.</summary>
    public static bool TryParse(string? text, out JsonPointer value) => TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static JsonPointer Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JsonPointer result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out JsonPointer value, out ParseError error)
    {
        error = FaultOf(text);
        value = error.IsFault || text.IsEmpty ? default : new JsonPointer(text.ToString());
        return !error.IsFault;
    }

    /// <summary>True if the text is a pointer.</summary>
    internal static bool IsValid(ReadOnlySpan<char> text) => !FaultOf(text).IsFault;

    /// <summary>The pointer of a text that is known to be valid; the text is not copied.</summary>
    internal static JsonPointer OfValid(string text) => text.Length == 0 ? default : new JsonPointer(text);

    /// <summary>The pointer to a member of the object this one points to.</summary>
    /// <param name="member">The member's JSON name, not yet escaped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    public JsonPointer Append(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        var escaped = member.AsSpan().ContainsAny('~', '/')
            ? member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
            : member;
        return new JsonPointer($"{text}/{escaped}");
    }

    /// <summary>The pointer to an element of the array this one points to.</summary>
    /// <param name="index">The element's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public JsonPointer Append(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(string.Create(InvariantNumbers.Format, $"{text}/{index}"));
    }

    /// <summary>This pointer followed by another one, which is relative to it.</summary>
    public JsonPointer Append(JsonPointer rest) => rest.IsDefault ? this : new JsonPointer(text + rest.text);

    /// <summary>True if this pointer points to the same place as <paramref name="whole"/> or into it.</summary>
    public bool IsWithin(JsonPointer whole)
    {
        var outer = whole.ToString();
        var inner = ToString();
        return inner.StartsWith(outer, StringComparison.Ordinal)
            && (inner.Length == outer.Length || inner[outer.Length] == '/');
    }

    /// <summary>True if both point to the same place.</summary>
    public static bool operator ==(JsonPointer left, JsonPointer right) => left.Equals(right);

    /// <summary>True if the places differ.</summary>
    public static bool operator !=(JsonPointer left, JsonPointer right) => !left.Equals(right);

    /// <summary>True if <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(JsonPointer left, JsonPointer right) => left.CompareTo(right) < 0;

    /// <summary>True if <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(JsonPointer left, JsonPointer right) => left.CompareTo(right) <= 0;

    /// <summary>True if <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(JsonPointer left, JsonPointer right) => left.CompareTo(right) > 0;

    /// <summary>True if <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(JsonPointer left, JsonPointer right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(JsonPointer other) => string.Equals(text, other.text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonPointer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>Compares ordinally; the whole document comes first.</summary>
    public int CompareTo(JsonPointer other) => string.CompareOrdinal(text, other.text);

    /// <summary>The pointer itself; empty for the whole document.</summary>
    public override string ToString() => text ?? "";

    private static ParseError FaultOf(ReadOnlySpan<char> text)
    {
        if (text is [not '/', ..])
        {
            return new ParseError(0, "a slash, or nothing");
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '~' && (at + 1 == text.Length || text[at + 1] is not ('0' or '1')))
            {
                return new ParseError(at, "0 or 1 after a tilde");
            }
        }

        return default;
    }
}
