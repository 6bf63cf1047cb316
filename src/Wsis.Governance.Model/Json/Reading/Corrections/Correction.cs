using System.Text;
using Wsis.Governance.Values.Languages;

namespace Wsis.Governance.Json.Reading.Corrections;

/// <summary>Suggests the value that was most likely meant by an invalid text.</summary>
internal static class Correction
{
    /// <summary>Longer texts are not corrected.</summary>
    private const int MaxTextLength = 200;

    // What people write where a value is not known, in the official languages.
    private static readonly string[] unknownWords =
    [
        "unknown", "not known", "n/a", "na", "n.a.", "none", "nil", "null", "tbd", "tbc", "tba", "undated", "n.d.",
        "?", "-", "–", "—", "…", "inconnu", "inconnue", "s.o.", "s.d.", "desconocido", "desconocida", "неизвестно",
        "нет", "н/д", "غير معروف", "未知", "不详", "无",
    ];

    /// <summary>A sentence with the suggested text, for the end of a message; empty if there
    /// is no suggestion.</summary>
    public static string HintFor<T>(string text)
        where T : struct, ITextValue<T>
    {
        if (text.Length > MaxTextLength)
        {
            return "";
        }

        var trimmed = text.Trim();
        return trimmed.Length == 0 || IsUnknown(trimmed) ? HintForNothing<T>()
            : trimmed.Length < text.Length && T.TryParse(trimmed, out _, out _) ? Suggestion.Sentence(trimmed)
            : typeof(T) == typeof(PartialDate) ? DateCorrection.HintFor(trimmed)
            : typeof(T) == typeof(WebAddress) ? Suggestion.Sentence(Address(trimmed))
            : typeof(T) == typeof(DocumentSymbol) ? SymbolCorrection.HintFor(trimmed, outcomeDocuments: false)
            : typeof(T) == typeof(DocumentRef) ? SymbolCorrection.HintFor(trimmed, outcomeDocuments: true)
            : typeof(T) == typeof(LanguageTag) ? Suggestion.Sentence(Tag(trimmed))
            : typeof(T) == typeof(Addressee)
                ? MeantCode.Of<T>(trimmed) is { } group ? Suggestion.Sentence(group) : HintForSlug(trimmed)
            : T.Refers is not null ? HintForId<T>(trimmed)
            : Suggestion.SentenceOrKnown(Code<T>(trimmed), T.Recognized);
    }

    private static bool IsUnknown(string text) =>
        Array.Exists(unknownWords, word => word.Equals(text, StringComparison.OrdinalIgnoreCase));

    // Ids and codes are most often required.
    private static string HintForNothing<T>()
        where T : struct, ITextValue<T> =>
        T.Refers is null && T.Recognized.IsEmpty ? " Leave the member out where it is not known." : "";

    // The code that is meant, or the one that is most similar to the words in camel case.
    private static string? Code<T>(string text)
        where T : struct, ITextValue<T>
    {
        var known = T.Recognized;
        return known.IsEmpty ? null
            : MeantCode.Of<T>(text)
            ?? (typeof(T) == typeof(Code<OperativeVerb>) && PrintedVerb.TryRead(text, out var verb)
                ? verb.Code.ToString()
                : Suggestion.Among(known, Joined(text)));
    }

    private static string HintForId<T>(string text)
        where T : struct, ITextValue<T> =>
        DocumentSymbol.TryParse(text.Trim('/'), out var symbol) && T.TryParse(symbol.Canonical, out _, out _)
            ? Suggestion.Sentence(symbol.Canonical)
        : HintForSlug(text);

    private static bool IsLikeSymbol(string text) => char.IsAsciiLetterUpper(text[0]) && text.Contains('/');

    private static string? Tag(string text)
    {
        var hyphens = text.Replace('_', '-');
        return LanguageTag.TryParse(hyphens, out var tag) ? tag.ToString() : LanguageRegistry.MeantBy(text);
    }

    private static string? Address(string text)
    {
        var encoded = text.Replace(" ", "%20", StringComparison.Ordinal);
        var end = encoded.IndexOf("//", StringComparison.Ordinal);
        string[] likely =
        [
            encoded, end < 0 ? "https://" + encoded : encoded[..end].ToLowerInvariant() + encoded[end..],
            encoded.Replace(":/", "://", StringComparison.Ordinal),
        ];
        return Array.Find(likely, static address =>
            WebAddress.TryParse(address, out _) && address.Contains('.', StringComparison.Ordinal));
    }

    // Words in camel case.
    private static string Joined(string text)
    {
        var joined = new StringBuilder(text.Length);
        var beginsWord = false;
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                beginsWord = joined.Length > 0;
                continue;
            }

            joined.Append(joined.Length == 0 ? char.ToLowerInvariant(character)
                : beginsWord ? char.ToUpperInvariant(character)
                : character);
            beginsWord = false;
        }

        return joined.ToString();
    }

    // A name is not the id of the record that has it: the sentence shows the form alone.
    private static string HintForSlug(string text) =>
        IsLikeSymbol(text) || Slug(text) is not { } slug || !Id<Organization>.TryParse(slug, out _) ? ""
        : text.AsSpan().ContainsAny(" (),'") ? $" An id has this form: \"{slug}\"."
        : Suggestion.Sentence(slug);

    // Words as a slug: lower case with hyphens between them; null if there is none.
    private static string? Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character) || character == '/')
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (character is ' ' or '_' or '-' or '.' && slug.Length > 0 && slug[^1] is not ('-' or '/'))
            {
                slug.Append('-');
            }
            else if (!char.IsAscii(character))
            {
                return null;
            }
        }

        var trimmed = slug.ToString().Trim('-', '/');
        return trimmed.Length > 0 ? trimmed : null;
    }
}
