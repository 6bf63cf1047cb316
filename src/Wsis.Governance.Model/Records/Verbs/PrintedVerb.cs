using System.Diagnostics;
using Wsis.Governance.Records.Verbs;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>A verb as printed in a text: <c>Also strongly urges</c>, <c>appelle de nouveau l'attention</c>.</summary>
/// <remarks><c>default</c> means that there is no verb. The recognized forms are those of
/// <see cref="OperativeVerb.FormsOf(Code{OperativeVerb}, string)"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct PrintedVerb
{
    private static readonly string[] latin = ["en", "fr", "es"];
    private static readonly string[] cyrillic = ["ru"];
    private static readonly string[] arabic = ["ar"];
    private static readonly string[] chinese = ["zh"];

    private PrintedVerb(TextRange place, VerbForm form, VerbLexicon lexicon)
    {
        (Start, Length) = (place.Start, place.Length);
        (Code, IsPreambular, Language) = (form.Code, form.IsPreambular, lexicon.Language);
        (Alternatives, CanOpenPreamble) = (form.Alternatives, form.CanOpenPreamble);
    }

    /// <summary>The verb; if several have the same printed form, the first in the list of verbs.</summary>
    public Code<OperativeVerb> Code { get; }

    /// <summary>The other verbs with the same printed form: the French <c>souligne</c> can be five verbs. Empty for
    /// most forms, and for nearly all English ones.</summary>
    public ValueList<Code<OperativeVerb>> Alternatives { get; }

    /// <summary>The language in which the form was found; null for <c>default</c>.</summary>
    public string? Language { get; }

    /// <summary>True for a form that opens paragraphs of a preamble: <c>recalling</c>.</summary>
    public bool IsPreambular { get; }

    /// <summary>True if the form, or another verb with the same form, can open paragraphs of a preamble:
    /// <c>convinced</c> occurs there, and after "we are" in operative paragraphs.</summary>
    public bool CanOpenPreamble { get; }

    /// <summary>The offset of the verb in the text, in UTF-16 code units from 0, without the adverbs before
    /// it.</summary>
    public int Start { get; }

    /// <summary>The length in UTF-16 code units, including adverbs within the verb: <c>calls once again
    /// upon</c>.</summary>
    public int Length { get; }

    /// <summary>Reads the verb with which a paragraph begins, in any of the six languages.</summary>
    /// <param name="text">The paragraph, without its number.</param>
    /// <param name="verb">The verb; <c>default</c> if there is none.</param>
    /// <returns>False if the text does not begin with a known verb.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out PrintedVerb verb) => TryReadAt(text, 0, null, out verb);

    /// <summary>Reads the verb at a position in a text. Adverbs and words such as <c>we</c> or <c>continues to</c>
    /// before it are skipped; nothing else is, so that the caller decides where a verb can begin.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position, from 0 to the length of the text.</param>
    /// <param name="language">The language: <c>en</c>, <c>fr</c>, <c>es</c>, <c>ru</c>, <c>zh</c> or <c>ar</c>; null
    /// tries the languages with the script of the text.</param>
    /// <param name="verb">The verb; <c>default</c> if there is none.</param>
    /// <returns>False if no verb that is known begins there, or the language is none of the six.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is outside the text.</exception>
    public static bool TryReadAt(ReadOnlySpan<char> text, int start, string? language, out PrintedVerb verb)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, text.Length);
        verb = default;
        foreach (var candidate in language is null ? LanguagesOf(text[start..]) : [language])
        {
            if (VerbLexicon.Of(candidate) is { } lexicon
                && new VerbReader(text, lexicon).TryRead(start, out var place, out var form))
            {
                verb = new PrintedVerb(place, form, lexicon);
                return true;
            }
        }

        return false;
    }

    /// <summary>The code of the verb; empty for <c>default</c>.</summary>
    public override string ToString() => Code.ToString();

    private static ReadOnlySpan<string> LanguagesOf(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && !char.IsLetter(text[at]))
        {
            at++;
        }

        return at == text.Length ? [] : text[at] switch
        {
            >= '\u0400' and <= '\u04FF' => cyrillic,
            >= '\u0600' and <= '\u06FF' => arabic,
            >= '\u4E00' and <= '\u9FFF' => chinese,
            _ => latin,
        };
    }
}
