using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

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

    /// <summary>The paragraphs after a citation, unless they are those of something else; "paragraphs 1 to 10 of its
    /// annex" are in the annex.</summary>
    private static bool ReadOwn(ReadOnlySpan<char> text, int at, int start, string prefix, ref Found found)
    {
        if (!ReadList(text, at, start, prefix, ref found))
        {
            return false;
        }

        var printed = found.Printed.End;
        if (prefix.Length == 0 && AnnexAfter(text, printed) is { Length: > 0 } annex)
        {
            var part = DocumentPart.Read(text, annex, WordRole.Annex, out var end);
            return (!IsToAnother(text, end) && ReadList(text, at, start, part, ref found)) || Clear(ref found);
        }

        return !IsOfAnother(text, printed) || Clear(ref found);
    }

    /// <summary>The word for an annex in "of its annex", "of the annex"; empty if there is none.</summary>
    private static TextRange AnnexAfter(ReadOnlySpan<char> text, int at)
    {
        const WordRole Small = WordRole.Genitive | WordRole.Article | WordRole.Possessive | WordRole.Particular;
        var limit = Math.Min(text.Length, at + SearchLimits.CharactersToPlaceAfter);
        for (var words = 0; words < 3 && TextWords.TryNext(text, at, limit, out var word)
            && IsBlank(text[at..word.Start]); words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & WordRole.Annex) != 0)
            {
                return word;
            }

            if ((role & (words == 0 ? WordRole.Genitive : Small)) == 0)
            {
                return default;
            }

            at = word.End;
        }

        return default;
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
