using System.Runtime.CompilerServices;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Reads the words before and after a number.</summary>
internal static partial class ContextReader
{
    private const int MaxLettersOfNumeral = 8;

    private const WordRole Kinds = WordRole.Resolution | WordRole.Decision;
    private const WordRole Places = WordRole.Paragraph | WordRole.Subparagraph | WordRole.Annex | WordRole.Section;
    private const WordRole OrganParts = OrganWords.Parts;

    /// <summary>Reads the context of a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The number.</param>
    /// <param name="start">The start of the list to which the number may belong: words before it are ignored.</param>
    /// <param name="date">The date directly after the number.</param>
    public static CitationContext Read(ReadOnlySpan<char> text, TextRange place, int start, CitedDate date)
    {
        start = Math.Max(start, place.Start - SearchLimits.CharactersOfContext);
        var back = ReadBack(text, place.Start, start, out var possessive);
        var kind = back.HasKind ? back.Kind : ChineseContext.KindAfter(text, place);
        var following = ReadForward(text, date.IsKnown && !date.IsAfterOrgan ? date.End : place.End);
        var organ = following == CitedOrgan.None ? back.Organ : following;
        if (organ == CitedOrgan.None && back.IsOwn)
        {
            organ = ReadSubject(text, place.End);
        }

        return back with
        {
            Kind = kind,
            IsAfterWord = back.IsAfterWord || (place.Start > 0 && text[place.Start - 1] == ChineseVocabulary.Ordinal),
            Organ = Agree(text, place.End, organ, possessive),
            IsBound = back.IsBound || following != CitedOrgan.None,
        };
    }

    /// <summary>Arabic "its" agrees with the organ: <c>قرارها</c> is of the Assembly, <c>قراره</c> of a
    /// Council.</summary>
    private static CitedOrgan Agree(ReadOnlySpan<char> text, int end, CitedOrgan organ, WordRole possessive)
    {
        if ((possessive & WordRole.OfAssembly) != 0)
        {
            return organ is CitedOrgan.CommissionOnHumanRights or CitedOrgan.Other ? organ : CitedOrgan.GeneralAssembly;
        }

        if ((possessive & WordRole.OfCouncil) == 0)
        {
            return organ;
        }

        var named = organ is CitedOrgan.None or CitedOrgan.GeneralAssembly ? ReadLoosely(text, end) : organ;
        return named is CitedOrgan.None or CitedOrgan.GeneralAssembly ? CitedOrgan.Council : named;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CitationContext ReadBack(ReadOnlySpan<char> text, int from, int start, out WordRole possessive)
    {
        var reader = new BackwardReader(text);
        var at = from;
        for (var words = 0;
            words < SearchLimits.WordsOfContext && TextWords.TryPrevious(text, at, start, out var word);
            words++)
        {
            var role = RoleOf(text, word);
            reader.Take(word, role, start, words, at);
            at = word.Start;
            if (reader.IsDone(words))
            {
                reader.IsCut = true;
                break;
            }
        }

        possessive = reader.Possessive;
        return reader.Context;
    }

    private static WordRole RoleOf(ReadOnlySpan<char> text, TextRange word)
    {
        var letters = text[word.Start..word.End];
        if (letters.Length != 1)
        {
            var role = WordLexicon.RoleOf(letters);
            return (role & WordRole.Section) != 0 && text[word.Start..].StartsWith(EnglishVocabulary.SecCouncil)
                ? WordRole.Security : role;
        }

        if (TextFold.IsChinese(letters[0]))
        {
            return ChineseContext.RoleAt(text, word.Start);
        }

        return TextWords.HasInitials(text, word)
            ? WordLexicon.RoleOf([text[word.Start - 2], text[word.Start]])
            : WordLexicon.RoleOf(letters);
    }

    // Mostly one space: a loop costs less than a vectorized search.
    private static bool IsBlank(ReadOnlySpan<char> between)
    {
        foreach (var character in between)
        {
            if (character is ',' or ';' or ':' or '(' or ')' or '،' or '؛' or '，' or '；')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An organ that follows in the genitive or with "by": "de l'Assemblée générale", "of the
    /// Council".</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CitedOrgan ReadForward(ReadOnlySpan<char> text, int end)
    {
        var limit = Math.Min(text.Length, end + SearchLimits.CharactersToOrganAfter);
        var organ = default(OrganWords);
        var isBound = false;
        var isFree = true;
        var isInName = false;
        var at = end;
        var qualifier = WordRole.None;
        for (var words = 0;
            words < SearchLimits.WordsToOrganAfter && TextWords.TryNext(text, at, limit, out var word);
            words++)
        {
            if (isInName && !IsBlank(text[at..word.Start]))
            {
                return CitedOrgan.None;
            }

            at = word.End;
            var letters = text[word.Start..word.End];
            var role = WordLexicon.RoleOf(letters);
            if ((role & OrganParts) != 0)
            {
                if (!organ.HasAny && !isBound && !(isFree && IsCyrillic(letters)))
                {
                    return CitedOrgan.None;
                }

                qualifier = (role & OrganWords.Nouns) == 0 ? WordRole.None : qualifier | QualifierAfter(text, word);
                if (!organ.TryAdd(role | (isInName ? WordRole.OtherBody : qualifier)))
                {
                    break;
                }
            }
            else if (isInName || (isBound && !organ.HasAny
                && role == WordRole.None && char.IsUpper(letters[0]) && !IsNumeral(letters)))
            {
                if (!char.IsUpper(letters[0]) && (role & WordRole.And) == 0)
                {
                    return CitedOrgan.None;
                }

                isInName = true;
            }
            else if ((isBound || (isFree && IsCyrillic(letters)))
                && (role & (WordRole.OtherBody | WordRole.Environment | WordRole.Habitat)) != 0)
            {
                qualifier = role;
                continue;
            }
            else if (organ.HasAny && (role & WordRole.Connective) == 0)
            {
                break;
            }
            else if ((role & WordRole.Connective) == 0 && !IsNumeral(letters))
            {
                return CitedOrgan.None;
            }
            else
            {
                isBound = (role & WordRole.Genitive) != 0 || (isBound && (role & WordRole.Article) != 0);
                isFree = (role & WordRole.And) == 0;
            }

            qualifier = WordRole.None;
        }

        return organ.Organ;
    }

    /// <summary>The subject after "in its resolution 60/251 of 15 March 2006, the Assembly".</summary>
    private static CitedOrgan ReadSubject(ReadOnlySpan<char> text, int end)
    {
        var limit = Math.Min(text.Length, end + SearchLimits.CharactersToOrganAfter);
        var organ = default(OrganWords);
        var at = end;
        var isAfterComma = false;
        for (var words = 0;
            words < SearchLimits.WordsToSubject && TextWords.TryNext(text, at, limit, out var word);
            words++)
        {
            isAfterComma |= text[at..word.Start].Contains(',');
            at = word.End;
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & OrganParts) != 0 && isAfterComma)
            {
                if (!organ.TryAdd(role))
                {
                    break;
                }
            }
            else if ((role & WordRole.Connective) == 0 || organ.HasNoun)
            {
                break;
            }
        }

        return organ.HasNoun ? organ.Organ : CitedOrgan.None;
    }

    /// <summary>The first organ named after an Arabic number, whatever is between.</summary>
    private static CitedOrgan ReadLoosely(ReadOnlySpan<char> text, int end)
    {
        var limit = Math.Min(text.Length, end + SearchLimits.CharactersToOrganAfter);
        var organ = default(OrganWords);
        var at = end;
        for (var words = 0;
            words < SearchLimits.WordsToSubject && TextWords.TryNext(text, at, limit, out var word);
            words++)
        {
            at = word.End;
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & OrganParts) != 0 ? !organ.TryAdd(role) : organ.HasAny)
            {
                break;
            }
        }

        return organ.Organ;
    }

    /// <summary>The Environment or Habitat Assembly, named after a list of its resolutions with their titles.</summary>
    public static CitedOrgan ReadProgramme(ReadOnlySpan<char> text, int end)
    {
        var limit = Math.Min(text.Length, end + SearchLimits.CharactersToProgramme);
        var at = end;
        var qualifier = WordRole.None;
        while (TextWords.TryNext(text, at, limit, out var word))
        {
            at = word.End;
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & WordRole.Assembly) != 0 && qualifier != WordRole.None)
            {
                return qualifier == WordRole.Environment ? CitedOrgan.EnvironmentAssembly : CitedOrgan.HabitatAssembly;
            }

            qualifier = role & (WordRole.Environment | WordRole.Habitat);
        }

        return CitedOrgan.None;
    }

    /// <summary>In Russian the genitive itself binds, unless "and" is before it.</summary>
    private static bool IsCyrillic(ReadOnlySpan<char> word) =>
        TextFold.IsCyrillic(word[0]) || (word.Length > 1 && TextFold.IsCyrillic(word[1]));

    private static bool IsNumeral(ReadOnlySpan<char> word) =>
        word.Length <= MaxLettersOfNumeral && !word.ContainsAnyExcept("IVXLSEABCD");
}
