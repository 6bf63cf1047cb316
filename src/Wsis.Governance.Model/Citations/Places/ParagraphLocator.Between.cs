using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;

namespace Wsis.Governance.Citations.Places;

/// <content>The text between a list of paragraphs and the citation behind it.</content>
internal static partial class ParagraphLocator
{
    /// <summary>"paragraph 9 and resolution 60/252", "paragraph 9; resolution 60/252": two things. "paragraph 5 and
    /// section III of resolution 48/218" is one.</summary>
    private static bool BeginsAnother(ReadOnlySpan<char> between)
    {
        if (between.TrimStart(' ') is [';', ..])
        {
            return true;
        }

        return TextWords.TryNext(between, 0, between.Length, out var and)
            && (WordLexicon.RoleOf(between[and.Start..and.End]) & WordRole.And) != 0
            && !(TextWords.TryNext(between, and.End, between.Length, out var next)
                && (WordLexicon.RoleOf(between[next.Start..next.End]) & (WordRole.Annex | WordRole.Section
                    | WordRole.Paragraph | WordRole.Subparagraph)) != 0);
    }

    /// <summary>True for any number but that of "annex 1".</summary>
    private static bool HasOtherNumber(ReadOnlySpan<char> between)
    {
        var digit = between.IndexOfAnyInRange('0', '9');
        return digit >= 0 && !(TextWords.TryPrevious(between, digit, 0, out var word) && digit - word.End == 1
            && (WordLexicon.RoleOf(between[word.Start..word.End]) & WordRole.Annex) != 0
            && between[(digit + 1)..].IndexOfAnyInRange('0', '9') <= 0
            && between[Math.Min(between.Length, digit + 2)..].IndexOfAnyInRange('0', '9') < 0);
    }
}
