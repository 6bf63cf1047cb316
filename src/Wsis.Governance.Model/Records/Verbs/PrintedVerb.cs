using System.Diagnostics;
using Wsis.Governance.Records.Verbs;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>A verb as it stands in a text: <c>Also strongly urges</c>, <c>appelle de nouveau l'attention</c>.</summary>
/// <remarks><c>default</c> stands for no verb. The forms that are read are those of
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

    /// <summary>The verb. Where several are printed alike, the first of the list of verbs.</summary>
    public Code<OperativeVerb> Code { get; }

    /// <summary>The other verbs that are printed alike: the French <c>souligne</c> stands for five. Empty for most
    /// forms, and for nearly all English ones.</summary>
    public ValueList<Code<OperativeVerb>> Alternatives { get; }

    /// <summary>The language in which the form was found; null for <c>default</c>.</summary>
    public string? Language { get; }

    /// <summary>True for a form that opens paragraphs of a preamble: <c>recalling</c>.</summary>
    public bool IsPreambular { get; }

    /// <summary>True where the form, or one that is printed alike, opens paragraphs of a preamble: <c>convinced</c>
    /// stands there, and behind "we are" in operative paragraphs.</summary>
    public bool CanOpenPreamble { get; }

    /// <summary>Where the verb begins in the text, without the adverbs before it.</summary>
    public int Start { get; }

    /// <summary>How many characters it has, with adverbs that stand within it: <c>calls once again upon</c>.</summary>
    public int Length { get; }

    /// <summary>Reads the verb with which a paragraph begins, in any of the six languages.</summary>
    /// <param name="text">The paragraph, without its number.</param>
    /// <param name="verb">The verb; <c>default</c> where there is none.</param>
    /// <returns>False where the text begins with no verb that is known.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out PrintedVerb verb) => TryReadAt(text, 0, null, out verb);

    /// <summary>Reads the verb that begins at a place in a text. Adverbs and words such as <c>we</c> or <c>continues
    /// to</c> before it are skipped; nothing else is, so that the caller decides where a verb can begin.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place, from 0 to the length of the text.</param>
    /// <param name="language">The language: <c>en</c>, <c>fr</c>, <c>es</c>, <c>ru</c>, <c>zh</c> or <c>ar</c>; null
    /// tries those that are written in the script of the text.</param>
    /// <param name="verb">The verb; <c>default</c> where there is none.</param>
    /// <returns>False where no verb that is known begins there, or the language is none of the six.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> lies outside the text.</exception>
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
