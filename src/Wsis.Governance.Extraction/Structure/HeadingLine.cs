using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>What the lines above tell about a line that may be a heading.</summary>
/// <param name="Verb">The verb at the start of the line; default if there is none.</param>
/// <param name="IsInPreamble">True in a preamble.</param>
/// <param name="IsAmongNumbers">True among numbered operative paragraphs.</param>
/// <param name="IsBehindColon">True after a line that ends with a colon.</param>
/// <param name="IsBehindHeading">True after a heading.</param>
internal readonly record struct HeadingPlace(
    PrintedVerb Verb, bool IsInPreamble, bool IsAmongNumbers, bool IsBehindColon, bool IsBehindHeading);

/// <summary>A heading inside the body of a text.</summary>
internal static class HeadingLine
{
    private const int MaxWords = 14;
    private const int MaxSecondHeading = 26;
    private const int MaxCaption = 6;
    private const int MaxVerbStart = 60;

    /// <summary>True for a heading. The tokens contain the words of the line.</summary>
    public static bool Is(SourceLine source, Label label, Tokens tokens, in HeadingPlace place)
    {
        var line = source.Text.AsSpan(label.End);
        return source.IsHeading || LineShape.SectionNumber(line, false) is not null || IsNumbered(tokens)
            || HasHeadingLabel(source, line, label, tokens, place)
            || (place.Verb.Length == 0
                && (LineShape.IsInCapitals(tokens) || (place.IsAmongNumbers && LineShape.IsCaption(tokens))))
            || IsUnmarked(line, label, tokens, place);
    }

    /// <summary>The section number of a heading, in its text or apart from it; null if there is none.</summary>
    public static string? SectionOf(SourceLine source, Label label) =>
        SectionOf(source.Label) ?? LineShape.SectionNumber(source.Text.AsSpan(label.End), true);

    /// <summary>The section number that a source gives apart from the text, <c>IV.</c>; null if the label is
    /// none.</summary>
    public static string? SectionOf(string? label) =>
        label is null ? null : LineShape.SectionNumber(label.AsSpan().Trim().TrimEnd('.'), false);

    // "II." or "Article 5" apart from a title. A sentence is none.
    private static bool HasHeadingLabel(
        SourceLine source, ReadOnlySpan<char> line, Label label, Tokens tokens, in HeadingPlace place)
    {
        if (source.Label is null)
        {
            return false;
        }

        if (SectionOf(source.Label) is not null)
        {
            return (line.IsWhiteSpace() || LineShape.IsUnmarked(line)) && !StartsWithVerb(label, tokens, place);
        }

        tokens.Read(source.Label, 0);
        var isNumbered = IsNumbered(tokens);
        tokens.Read(source.Text, label.End);
        return isNumbered;
    }

    // "Principle 3", alone or with a title, which can be a sentence.
    private static bool IsNumbered(Tokens tokens) =>
        tokens[0].Is(WordRoles.HeadingWord) && IsNumber(tokens.WordAt(1)) && tokens.IsCapital(0);

    private static bool IsUnmarked(ReadOnlySpan<char> line, Label label, Tokens tokens, in HeadingPlace place) =>
        LineShape.IsUnmarked(line) && !char.IsLower(tokens.WordAt(0) is [var first, ..] ? first : 'A')
        && !StartsWithVerb(label, tokens, place)
        && (!tokens.Has(MaxWords) || LineShape.SectionNumber(line, true) is not null
            || place.IsInPreamble || place.IsAmongNumbers || place.IsBehindColon
            || (place.IsBehindHeading && !tokens.Has(MaxSecondHeading)));

    // Among numbered paragraphs a heading may begin with a noun that is also a verb, or with a participle: "Support
    // for …", "Maintaining …"; a short heading with such a noun anywhere.
    private static bool StartsWithVerb(Label label, Tokens tokens, in HeadingPlace place)
    {
        var verb = place.Verb;
        if (verb.Length == 0 || verb.Start > label.End + MaxVerbStart)
        {
            return false;
        }

        var mayBeNoun = place.IsAmongNumbers || (!verb.CanOpenPreamble && !tokens.Has(MaxCaption));
        return !mayBeNoun || tokens.IsFinite(verb);
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        (word is [>= '0' and <= '9', ..] && word.Length <= 3)
        || (word.Length is > 0 and <= 5 && !word.ContainsAnyExcept("IVXL"))
        || word is [>= 'A' and <= 'Z'];
}
