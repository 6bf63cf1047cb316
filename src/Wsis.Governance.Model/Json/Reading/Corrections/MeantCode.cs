using System.Text;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values.Codes;

namespace Wsis.Governance.Json.Reading.Corrections;

/// <summary>The code that words name: <c>Calls upon</c>, <c>Assemblée générale</c>, <c>Member States</c>.</summary>
internal static class MeantCode
{
    /// <summary>The code, if the text names one for certain: by its letters, in any case and with any separators; by a
    /// name of the code in an official language; an organ by its acronym, a verb by a printed form that no other verb
    /// has. Null if there is none.</summary>
    /// <param name="text">The text.</param>
    public static string? Of<T>(string text)
        where T : struct, ITextValue<T>
    {
        var known = T.Recognized;
        return known.IsEmpty ? null
            : ByLetters(known, text)
            ?? (typeof(T) == typeof(Code<Organ>) ? OrganCodes.OfAcronym(text) : null)
            ?? CodeNames.CodeOf(typeof(T) == typeof(Addressee) ? StakeholderGroup.Kind : T.TypeDescription, text)
            ?? (typeof(T) == typeof(Code<OperativeVerb>) ? VerbOf(text) : null);
    }

    /// <summary>The code of a list with the letters of a text; null if none has them.</summary>
    public static string? ByLetters(ReadOnlySpan<string> known, string text)
    {
        var letters = LettersOf(text);
        foreach (var code in known)
        {
            if (LettersOf(code) == letters)
            {
                return code;
            }
        }

        return null;
    }

    private static string? VerbOf(string text) =>
        PrintedVerb.TryRead(text, out var verb) && verb.Alternatives.IsEmpty
        && verb.Start + verb.Length == text.TrimEnd().Length
            ? verb.Code.ToString()
            : null;

    private static string LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
        }

        return letters.ToString();
    }
}
