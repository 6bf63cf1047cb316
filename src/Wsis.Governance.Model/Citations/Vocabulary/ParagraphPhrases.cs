using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>Phrases of several words within and after lists of paragraphs, in all languages.</summary>
internal static class ParagraphPhrases
{
    /// <summary>Phrases that join one more number: "9 as well as 10".</summary>
    public static readonly string[] And =
    [
        "as well as", "and also", "together with", "ainsi que", "et aussi", "así como", "y también", "assim como",
        "а также", "وكذلك", "以及", "连同",
    ];

    /// <summary>Phrases for paragraphs without a last one: "71 ff."; an asterisk ends a stem.</summary>
    public static readonly string[] OpenEnds =
    [
        "ff", "f.", "et seq*", "et sqq*", "and following", "and the following", "and onward*", "onward*", "et suiv*",
        "et s.", "y siguiente*", "y ss", "y sig*", "e seguinte*", "и далее", "и след*", "и последующ*", "وما يليها",
        "وما بعدها", "والفقرات التالية", "及以下*", "及其后*", "及随后*", "起",
    ];

    /// <summary>"each in its turn", after two lists.</summary>
    public static readonly string[] Respectively =
    [
        "respectively", "respectivement", "respectivamente", "соответственно", "على التوالي", "على الترتيب",
    ];

    /// <summary>Phrases behind a paragraph of the text itself: "paragraph 9 above".</summary>
    public static readonly string[] OfTextItself =
    [
        "above", "below", "supra", "infra", "hereof", "of this resolution", "of this decision", "of the present re*",
        "of the present de*", "ci-dessus", "ci-dessous", "de la présente ré*", "de la presente re*", "выше", "ниже",
        "настоящ*", "أعلاه", "أدناه", "من هذا القرار", "من هذا المقرر",
    ];

    /// <summary>How words for paragraphs, annexes and sections begin, as far as they follow a title.</summary>
    public static readonly string[] Beginnings =
    [
        "para", "par.", "anne", "anex", "sect", "secc", "párr", "пункт", "п. ", "п.\u00A0", "прилож", "раздел", "الفقر",
        "المرفق",
    ];

    /// <summary>The length of the phrase with which a text begins; 0 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrases">The phrases.</param>
    public static int LengthOf(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var isStem = phrase[^1] == '*';
            var wanted = phrase.AsSpan(0, phrase.Length - (isStem ? 1 : 0));
            if (text.StartsWith(wanted) && (isStem || wanted.Length == text.Length || TextFold.IsChinese(wanted[0])
                || !char.IsLetter(text[wanted.Length])))
            {
                return wanted.Length;
            }
        }

        return 0;
    }
}
