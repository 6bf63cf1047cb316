namespace Wsis.Governance.Values;

/// <summary>The role of a word in a reference to paragraphs.</summary>
internal enum PlaceWord
{
    /// <summary>The word has no role in such a reference.</summary>
    None,

    /// <summary>A word for a paragraph or a part of one, without further meaning: paragraph, subparagraph,
    /// OP.</summary>
    Paragraph,

    /// <summary>A connective between such words: of, the, in.</summary>
    Filler,

    /// <summary>Another place follows: and.</summary>
    And,

    /// <summary>The end of a range follows: to.</summary>
    To,

    /// <summary>A section follows.</summary>
    Section,

    /// <summary>An annex follows.</summary>
    Annex,

    /// <summary>The reference is to the preamble.</summary>
    Preamble,

    /// <summary>A footnote follows.</summary>
    Footnote,

    /// <summary>A bullet follows.</summary>
    Bullet,

    /// <summary>Bis, ter and so on.</summary>
    Suffix,
}

/// <summary>The words with which the six languages name paragraphs.</summary>
internal static class PlaceWords
{
    /// <summary>The role of a word.</summary>
    /// <param name="word">The word in lower case, without the point of an abbreviation.</param>
    public static PlaceWord Of(ReadOnlySpan<char> word) => word switch
    {
        "paragraph" or "paragraphs" or "para" or "paras" or "par" or "pars" or "§" or "¶" or "op" or "ops"
            or "operative" or "subparagraph" or "subparagraphs" or "subpara" or "subparas" or "item" or "items"
            or "paragraphe" or "paragraphes" or "dispositif" or "alinéa" or "alinéas"
            or "sousparagraphe" or "sousparagraphes" or "sousalinéa" or "sousalinéas"
            or "párrafo" or "párrafos" or "parrafo" or "parrafos" or "párr" or "párrs" or "apartado" or "apartados"
            or "inciso" or "incisos"
            or "пункт" or "пункты" or "пункта" or "пункте" or "пунктах" or "пунктов" or "пунктам" or "пп" or "п"
            or "подпункт" or "подпункты" or "подпункта" or "подпункте" or "подпунктах"
            or "الفقرة" or "الفقرات" or "فقرة" or "فقرات" or "الفقرتان" or "الفقرتين" or "والفقرة" or "للفقرة"
            or "第" or "段" or "条" or "分段" or "执行部分" => PlaceWord.Paragraph,
        "of" or "the" or "in" or "no" or "nos" or "number" or "numbers" or "le" or "la" or "les" or "du" or "des"
            or "de" or "del" or "el" or "los" or "las" or "from" or "с" or "в" or "от"
            or "من" or "في" or "رقم" or "从" => PlaceWord.Filler,
        "and" or "&" or "et" or "y" or "e" or "и" or "و" or "和" or "及"
            => PlaceWord.And,
        "to" or "through" or "until" or "à" or "au" or "a" or "al" or "hasta" or "по" or "до" or "إلى" or "الى" or "至"
            or "到" => PlaceWord.To,
        "section" or "sections" or "sect" or "sects" or "sec" or "sección" or "secciones" or "seccion" or "secc"
            or "раздел" or "раздела" or "разделе" or "разделы" or "الجزء" or "القسم" or "الفرع" or "节"
            => PlaceWord.Section,
        "annex" or "annexes" or "annexe" or "anexo" or "anexos" or "приложение" or "приложения" or "приложении"
            or "المرفق" or "مرفق" or "附件" => PlaceWord.Annex,
        "preamble" or "preambular" or "pp" or "préambule" or "preámbulo" or "preambulo" or "преамбула"
            or "преамбулы" or "الديباجة" or "ديباجة" or "序言" or "序言部分" => PlaceWord.Preamble,
        "footnote" or "footnotes" or "fn" or "note" or "nota" or "notas" or "сноска" or "сноски" or "сноске"
            or "الحاشية" or "حاشية" or "脚注" => PlaceWord.Footnote,
        "bullet" or "puce" or "viñeta" or "маркер" => PlaceWord.Bullet,
        _ => IsSuffix(word) ? PlaceWord.Suffix : PlaceWord.None,
    };

    private static bool IsSuffix(ReadOnlySpan<char> word)
    {
        foreach (var suffix in ParagraphReference.Suffixes)
        {
            if (word.SequenceEqual(suffix))
            {
                return true;
            }
        }

        return false;
    }
}
