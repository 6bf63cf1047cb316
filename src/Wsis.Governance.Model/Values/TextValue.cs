using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Wsis.Governance.Values;

/// <summary>Methods that all values parsed from text share.</summary>
internal static class TextValue
{
    /// <summary>UTF-8 texts up to this many bytes are widened on the stack.</summary>
    private const int OnStack = 256;

    /// <summary>Reads a value or throws.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a value of this kind; the message says at which
    /// character.</exception>
    public static T Parse<T>(string text) where T : struct, ITextValue<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse<T>(text.AsSpan());
    }

    /// <summary>Reads a value or throws.</summary>
    /// <exception cref="FormatException">The text is not a value of this kind; the message says at which
    /// character.</exception>
    public static T Parse<T>(ReadOnlySpan<char> text) where T : struct, ITextValue<T> =>
        T.TryParse(text, out var value, out var error) ? value : throw error.ToException(text, T.TypeDescription);

    /// <summary>Compares a value with an object, as <see cref="IComparable"/> requires: null comes first.</summary>
    /// <exception cref="ArgumentException">The object is of another type.</exception>
    public static int Compare<T>(T value, object? other)
        where T : struct, ITextValue<T> => other switch
        {
            null => 1,
            T same => value.CompareTo(same),
            _ => throw new ArgumentException($"Only {typeof(T).Name} can be compared with it.", nameof(other)),
        };

    /// <summary>Requires that a format is that of the text of a value, which is the only one.</summary>
    /// <exception cref="FormatException">Another format is requested.</exception>
    public static void RequireNoFormat(ReadOnlySpan<char> format, string description)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException(
                $"The format \"{format}\" does not exist for {description}: its text has one form, without a format.");
        }
    }

    /// <summary>Reads a UTF-8 text that causes no finding.</summary>
    public static bool TryTake<T>(ReadOnlySpan<byte> utf8, StringPool? texts, out T value)
        where T : struct, ITextValue<T> =>
        T.TryParsePooled(utf8, texts, out value);

    /// <summary>Reads UTF-8 by widening it, so that each kind of value has one scanner.</summary>
    [SkipLocalsInit]
    public static bool TryParseUtf8<T>(ReadOnlySpan<byte> utf8, out T value, out ParseError error)
        where T : struct, ITextValue<T>
    {
        if (utf8.Length > OnStack)
        {
            return T.TryParse(Encoding.UTF8.GetString(utf8), out value, out error);
        }

        Span<char> wide = stackalloc char[OnStack];
        if (Ascii.ToUtf16(utf8, wide, out var length) != OperationStatus.Done)
        {
            length = Encoding.UTF8.GetChars(utf8, wide);
        }

        return T.TryParse(wide[..length], out value, out error);
    }
}
