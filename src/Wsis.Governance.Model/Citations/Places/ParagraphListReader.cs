using System.Globalization;
using System.Text;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <summary>Reads a list of paragraphs after the word for them, of any length: <c>35 (a) to (e), 36 and 68-71</c>, and
/// writes it in the form of a <see cref="ParagraphSet"/>.</summary>
/// <param name="text">The text.</param>
/// <param name="at">The start of the list.</param>
/// <param name="prefix">The annex or section that all of them are in, with a space after it; empty
/// for the body.</param>
/// <param name="isJoined">True to read over a second word for paragraphs: "paragraphs 4 to 7 and paragraph
/// 9".</param>
internal ref partial struct ParagraphListReader(ReadOnlySpan<char> text, int at, string prefix, bool isJoined = false)
{
    private const int MaxDigits = 3;
    private const int MaxLetters = 5;
    private const int MaxWritten = 256;

    private readonly ReadOnlySpan<char> text = text;
    private TextCursor cursor = new(text, at);
    private StringBuilder? written;
    private int number;
    private string? letters;
    private bool hasItem;

    // True if letters are printed without brackets.
    private bool isBare;

    // True after a semicolon, which may end the list too.
    private bool isLoose;

    // True if a part of a paragraph is printed that cannot be read: the whole is not what is cited.
    private bool isCut;

    private enum Separator
    {
        None,
        And,
        Range,
    }

    /// <summary>True if the list has the Chinese word for paragraphs within it: 第35段(a)项.</summary>
    public bool HasSign { get; private set; }

    /// <summary>From the first number to the last sign of the list.</summary>
    public TextRange Place { get; private set; }

    /// <summary>True if the list is one whole paragraph.</summary>
    public readonly bool IsOneNumber => letters is null && written is not null && written.Length < prefix.Length + 5
        && !written.ToString().AsSpan(prefix.Length).ContainsAny(",-(");

    /// <summary>The paragraphs, for <see cref="ParagraphSet"/>; null if there is no number here.</summary>
    public string? Read()
    {
        cursor.Skip('.');
        cursor.SkipSpaces();
        SkipPreposition();
        var start = cursor.At;
        if (!TryReadNumber(Separator.None))
        {
            return null;
        }

        var end = ReadParts();
        while (!isCut && written!.Length <= MaxWritten && ReadSeparator() is not Separator.None and var separator
            && (TryReadLetters(separator) || TryReadNumber(separator)))
        {
            end = ReadParts();
        }

        Place = new TextRange(start, end);
        return isCut || IsOpenAt(end) ? null : written!.ToString();
    }

    /// <summary>The letters alone, of a paragraph that is named after them: "subparagraph (c) of paragraph
    /// 35".</summary>
    /// <param name="paragraph">The paragraph.</param>
    public string? ReadLettersOf(string paragraph)
    {
        written = new StringBuilder();
        number = int.Parse(paragraph, NumberStyles.None, CultureInfo.InvariantCulture);
        cursor.Skip('.');
        cursor.SkipSpaces();
        isBare = true;
        if (!TryReadLetters(Separator.None))
        {
            return null;
        }

        var end = ReadParts();
        while (ReadSeparator() is not Separator.None and var separator && TryReadLetters(separator))
        {
            end = ReadParts();
        }

        Place = new TextRange(end, end);
        return written.ToString();
    }

    // "and paragraph 9"
    private void SkipParagraph()
    {
        var before = cursor.At;
        if (isJoined && (WordLexicon.RoleOf(cursor.ReadWord()) & (WordRole.Paragraph | WordRole.Genitive))
            == WordRole.Paragraph)
        {
            cursor.Skip('.');
            cursor.SkipSpaces();
        }
        else
        {
            cursor.MoveTo(before);
        }
    }

    // Arabic: "the paragraphs from 5 to 8".
    private void SkipPreposition()
    {
        var before = cursor.At;
        if ((WordLexicon.RoleOf(cursor.ReadWord()) & WordRole.Genitive) != 0)
        {
            cursor.SkipSpaces();
        }
        else
        {
            cursor.MoveTo(before);
        }
    }

    private bool TryReadNumber(Separator separator)
    {
        var start = cursor.At;
        if (!TryReadValue(out var value) || value == 0 || cursor.Peek() is '/'
            || IsNumberOfResolution() || (isLoose && BeginsClause()))
        {
            cursor.MoveTo(start);
            return false;
        }

        written ??= new StringBuilder();
        written.Append(separator switch
        {
            Separator.None => prefix,
            Separator.Range => "-",
            _ => ", " + prefix,
        });
        written.Append(value.ToString(CultureInfo.InvariantCulture));
        (number, letters, hasItem) = (value, null, false);
        return true;
    }

    /// <summary>ASCII digits, or Chinese numerals: 第十二段.</summary>
    private bool TryReadValue(out int value)
    {
        var start = cursor.At;
        if (cursor.TryReadNumber(MaxDigits, out value))
        {
            return true;
        }

        var end = ChineseNumerals.EndOf(text, start);
        if (end == start || !ChineseNumerals.TryRead(text[start..end], out value))
        {
            return false;
        }

        cursor.MoveTo(end);
        return true;
    }

    // "paragraph 5 and 1325 (2000)", "5 / 6".
    private readonly bool IsNumberOfResolution()
    {
        var next = cursor;
        next.SkipSpaces();
        return (next.Skip('(') && next.TryReadNumber(4, out var year) && year > 1900) || next.Peek() == '/';
    }

    private Separator ReadSeparator()
    {
        var start = cursor.At;
        cursor.Skip(ChineseVocabulary.Paragraph);
        cursor.SkipSpaces();
        if (cursor.Skip('-'))
        {
            cursor.SkipSpaces();
            return Separator.Range;
        }

        var isList = cursor.Skip(',') || cursor.Skip('،') || cursor.Skip('、') || cursor.Skip('&') || cursor.Skip('+');
        isLoose = !isList && (cursor.Skip(';') || cursor.Skip('؛'));
        isList |= isLoose;
        cursor.SkipSpaces();
        var before = cursor.At;
        if (SkipPhrase())
        {
            return Separator.And;
        }

        var word = cursor.ReadWord();
        var role = WordLexicon.RoleOf(word);
        if ((role & (WordRole.To | WordRole.And)) != 0 && cursor.Peek() != ')')
        {
            SkipParticular();
            cursor.SkipSpaces();
            cursor.Skip(ChineseVocabulary.Ordinal);
            SkipParagraph();
            return (role & WordRole.To) != 0 ? Separator.Range : Separator.And;
        }

        if (isJoined && (role & WordRole.Paragraph) != 0 && (isList || word[0] == ArabicVocabulary.And))
        {
            cursor.SkipSpaces();
            return Separator.And;
        }

        cursor.MoveTo(isList ? before : start);
        if (!isList)
        {
            return Separator.None;
        }

        cursor.Skip(ChineseVocabulary.Ordinal);
        return Separator.And;
    }
}
