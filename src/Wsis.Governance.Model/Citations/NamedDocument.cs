using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;

namespace Wsis.Governance.Citations;

/// <summary>A text that is the name of one document and nothing else: <c>General Assembly resolution 60/252</c>,
/// <c>résolution 60/252 de l'Assemblée générale</c>, <c>UN Doc. A/66/77</c>, <c>Tunis Agenda</c>.</summary>
internal static class NamedDocument
{
    private const string Signs = " .,()'’«»\"№:\u00A0" + ChineseNames;
    private const string ChineseNames = "第号號";

    private const WordRole Naming = WordRole.Resolution | WordRole.Decision | OrganWords.Parts | WordRole.Environment
        | WordRole.Habitat | WordRole.Plenary | WordRole.Article | WordRole.Genitive;

    private static readonly string[] documents = ["doc", "document", "documento", "документ", "no", "nº", "n"];

    /// <summary>The canonical symbol of the document, or the id of an outcome document; null for another text, for one
    /// with paragraphs, and where several documents are named.</summary>
    public static string? Of(string text) =>
        CitationScanner.Scan(text) is [{ Paragraphs.IsDefault: true, Canonical: { } canonical } match]
        && IsNaming(text.AsSpan(0, match.Offset)) && IsNaming(text.AsSpan(match.Offset + match.Length))
            ? canonical
            : null;

    private static bool IsNaming(ReadOnlySpan<char> words)
    {
        var rest = words.ToString();
        foreach (var (name, _) in ChineseVocabulary.Names)
        {
            rest = rest.Replace(name, "", StringComparison.Ordinal);
        }

        foreach (var (name, _) in ChineseVocabulary.KindsAfter)
        {
            rest = rest.Replace(name, "", StringComparison.Ordinal);
        }

        var cursor = new TextCursor(rest, 0);
        while (cursor.At < rest.Length)
        {
            if (Signs.Contains(rest[cursor.At], StringComparison.Ordinal))
            {
                cursor.MoveTo(cursor.At + 1);
                continue;
            }

            var start = cursor.At;
            var word = cursor.ReadWord();
            if (cursor.At == start || !IsNamingWord(word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNamingWord(ReadOnlySpan<char> word)
    {
        var role = WordLexicon.RoleOf(word);
        return ((role & Naming) != 0 && (role & (WordRole.OtherBody | WordRole.Draft)) == 0)
            || documents.Contains(word.ToString(), StringComparer.OrdinalIgnoreCase);
    }
}
