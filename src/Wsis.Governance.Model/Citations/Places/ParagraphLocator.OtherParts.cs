using Wsis.Governance.Citations.Vocabulary;

namespace Wsis.Governance.Citations.Places;

/// <content>Paragraphs of a preamble, a part or a chapter, which are not those of the document with the same
/// number.</content>
internal static partial class ParagraphLocator
{
    /// <summary>"preambular paragraph 3", "chapter II, section A, paragraph 9": paragraphs that a place cannot
    /// name.</summary>
    private static bool IsInOtherPart(ReadOnlySpan<char> text, int paragraph, int start)
    {
        var at = paragraph;
        for (var words = 0;
            words < SearchLimits.WordsInPlace && TextWords.TryPrevious(text, at, start, out var word);
            words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & WordRole.OtherPart) != 0)
            {
                return true;
            }

            if ((role & (WordRole.Annex | WordRole.Section)) == 0
                && !DocumentPart.IsNumber(text[word.Start..word.End]))
            {
                return false;
            }

            at = word.Start;
        }

        return false;
    }

    /// <summary>"of part two of"; the operative part is the document itself.</summary>
    private static bool NamesOtherPart(ReadOnlySpan<char> between)
    {
        var before = WordRole.None;
        for (var at = 0; TextWords.TryNext(between, at, between.Length, out var word); at = word.End)
        {
            var role = WordLexicon.RoleOf(between[word.Start..word.End]);
            if ((role & WordRole.OtherPart) != 0 && (before & WordRole.Between) == 0)
            {
                return true;
            }

            before = role;
        }

        return false;
    }
}
