using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <content>What continues a list, and what shows that it cannot be read whole.</content>
internal ref partial struct ParagraphListReader
{
    private const int MaxWordsOfPhrase = 4;
    private const int MaxLettersOfPart = 4;

    /// <summary>"9 as well as 10".</summary>
    private bool SkipPhrase()
    {
        if (!char.IsLetter(cursor.Peek()) || ParagraphPhrases.LengthOf(text[cursor.At..], ParagraphPhrases.And) is 0)
        {
            return false;
        }

        var before = cursor.At;
        cursor.MoveTo(before + ParagraphPhrases.LengthOf(text[before..], ParagraphPhrases.And));
        cursor.SkipSpaces();
        cursor.Skip(ChineseVocabulary.Ordinal);
        if (cursor.Peek() == '(' || TextFold.IsDigit(cursor.Peek()))
        {
            return true;
        }

        cursor.MoveTo(before);
        return false;
    }

    /// <summary>"9 and, in particular, 10".</summary>
    private void SkipParticular()
    {
        var before = cursor.At;
        for (var words = 0; words < MaxWordsOfPhrase; words++)
        {
            cursor.SkipSpaces();
            if (cursor.Skip(',') || cursor.Skip('،'))
            {
                cursor.SkipSpaces();
            }

            if (words > 0 && char.IsAsciiDigit(cursor.Peek()))
            {
                return;
            }

            if ((WordLexicon.RoleOf(cursor.ReadWord()) & WordRole.Particular) == 0)
            {
                break;
            }
        }

        cursor.MoveTo(before);
    }

    /// <summary>"para. 3; 12 States": the number is not one of a paragraph.</summary>
    private readonly bool BeginsClause()
    {
        const WordRole Allowed = WordRole.And | WordRole.To | WordRole.Genitive | WordRole.Inserted;
        var rest = cursor;
        return rest.SkipSpaces() > 0 && rest.ReadWord() is { Length: > 1 } word
            && (WordLexicon.RoleOf(word) & Allowed) == 0;
    }

    /// <summary>"71 ff.", "71 et seq.": the last paragraph is not given.</summary>
    private readonly bool IsOpenAt(int end)
    {
        var rest = new TextCursor(text, end);
        rest.Skip(ChineseVocabulary.Paragraph);
        rest.SkipSpaces();
        if (rest.Skip(',') || rest.Skip('،'))
        {
            rest.SkipSpaces();
        }

        return char.IsLetter(rest.Peek())
            && ParagraphPhrases.LengthOf(text[rest.At..], ParagraphPhrases.OpenEnds) > 0;
    }

    /// <summary><c>35 (iii)</c>, <c>35 (1)</c>, <c>35A</c>, <c>35.2</c>: a part of the paragraph, printed in a form
    /// that a place does not have. A number in square brackets is one of a footnote.</summary>
    private readonly bool HasUnreadPart()
    {
        var rest = cursor;
        if (char.IsAsciiLetterUpper(rest.Peek()))
        {
            return rest.ReadWord().Length == 1;
        }

        if (rest.Skip('.'))
        {
            return rest.Peek() == 'l'
                ? rest.ReadWord().Length == 1
                : rest.TryReadNumber(2, out _) && !(rest.SkipSpaces() > 0 && char.IsUpper(rest.Peek()));
        }

        if (rest.SkipSpaces() > 1 || !(rest.Skip('[') || rest.Skip('(')))
        {
            return false;
        }

        var isSquare = text[rest.At - 1] == '[';
        var word = rest.ReadWord();
        var isPart = word.IsEmpty ? rest.TryReadNumber(2, out _) && !isSquare
            : word.Length <= MaxLettersOfPart && (word.Length == 1 || RomanNumeral.Parse(word) > 0);
        return isPart && rest.Skip(isSquare ? ']' : ')');
    }
}
