using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Wsis.Governance.Values;

/// <summary>The grammar of ids, common to all record types.</summary>
internal static class IdGrammar
{
    /// <summary>The name of an id in messages.</summary>
    public const string Kind = "an id";

    private const int MaxCharacters = 200;
    private const string FirstOfWord = "a lower-case letter or a digit";
    private const string WithinWord = "a lower-case letter, a digit, a hyphen or a slash";

    /// <summary>Gets an id from the texts read before, or reads it.</summary>
    public static bool TryTake(ReadOnlySpan<byte> utf8, StringPool? texts, [NotNullWhen(true)] out string? text)
    {
        if (texts is not null && texts.TryFind(utf8, PoolKind.Id, out text))
        {
            return true;
        }

        if (!TryRead(utf8, out text))
        {
            return false;
        }

        texts?.Add(utf8, PoolKind.Id, text);
        return true;
    }

    [SkipLocalsInit]
    private static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        if (utf8.Length <= MaxCharacters && SlugValidator.AreSlug(utf8))
        {
            text = Encoding.Latin1.GetString(utf8);
            return true;
        }

        Span<char> wide = stackalloc char[MaxCharacters];
        if (utf8.Length > MaxCharacters
            || Ascii.ToUtf16(utf8, wide, out var length) != OperationStatus.Done
            || !IsWellFormed(wide[..length], out _))
        {
            text = null;
            return false;
        }

        text = new string(wide[..length]);
        return true;
    }

    /// <summary>True for a slug, a slug path or a canonical document symbol.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text, out ParseError error)
    {
        error = text switch
        {
            [] => new ParseError(0, "at least one character"),
            { Length: > MaxCharacters } =>
                new ParseError(MaxCharacters, "the end, as an id has no more than 200 characters"),
            [>= 'A' and <= 'Z', ..] when text.Contains('/') => SymbolFault(text),
            _ => SlugFault(text),
        };
        return !error.IsFault;
    }

    private static ParseError SlugFault(ReadOnlySpan<char> text)
    {
        var wordHasBegun = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiLetterLower(text[at]) || char.IsAsciiDigit(text[at]))
            {
                wordHasBegun = true;
                continue;
            }

            if (text[at] is not ('-' or '/') || !wordHasBegun)
            {
                return new ParseError(at, wordHasBegun ? WithinWord : FirstOfWord);
            }

            wordHasBegun = false;
        }

        return wordHasBegun ? default : new ParseError(text.Length, FirstOfWord);
    }

    private static ParseError SymbolFault(ReadOnlySpan<char> text)
    {
        if (DocumentSymbol.IsPlainlyCanonical(text))
        {
            return default;
        }

        if (!DocumentSymbol.TryParse(text, out var symbol, out var error))
        {
            return error;
        }

        return text.SequenceEqual(symbol.Canonical)
            ? default
            : new ParseError(
                text.CommonPrefixLength(symbol.Canonical), "the symbol in canonical form");
    }
}
