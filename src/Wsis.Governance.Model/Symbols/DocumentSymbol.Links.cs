using System.Text;
using Wsis.Governance.Symbols;

namespace Wsis.Governance;

/// <content>Links and names made of a symbol.</content>
public readonly partial struct DocumentSymbol
{
    /// <summary>The address at which the United Nations shows the document: <c>https://docs.un.org/en/A/RES/60/252</c>.
    /// Of a joint symbol, the first is taken; the letters in square brackets of library records are left away, because
    /// only the whole document can be opened.</summary>
    /// <param name="language">One of the official languages: <c>ar</c>, <c>zh</c>, <c>en</c>, <c>fr</c>, <c>ru</c>,
    /// <c>es</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No official language.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string ToUrl(string language = "en")
    {
        CheckLanguage(language);
        if (IsDefault)
        {
            throw new InvalidOperationException("A symbol that is not stated has no address.");
        }

        var parts = GetParts();
        var text = parts.LettersBracketed ? parts.Text[..parts.Text.LastIndexOf('[')] : parts.Text;
        return $"https://docs.un.org/{language}/{text.ToString().Replace(" ", "%20", StringComparison.Ordinal)}";
    }

    /// <summary>The citation in running text: "General Assembly resolution 57/270 B" for resolutions and decisions of
    /// organs that number them so, the symbol itself for other documents. It never names another document: what a
    /// phrase cannot tell apart (a corrigendum, several letters under one number) is cited by its symbol. Empty for
    /// <c>default</c>.</summary>
    /// <param name="language">One of the official languages: <c>ar</c>, <c>zh</c>, <c>en</c>, <c>fr</c>, <c>ru</c>,
    /// <c>es</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No official language.</exception>
    public string ToCitation(string language = "en")
    {
        CheckLanguage(language);
        return ResolutionId.FromSymbol(this) is [var resolution] && IsCitedAs(resolution)
            ? resolution.ToCitation(language)
            : Canonical;
    }

    // A citation must not name another document: a corrigendum, a resolution of a committee, a statement of a
    // President have no phrase of their own, and old numbers need the session that they lack.
    private bool IsCitedAs(in ResolutionId resolution) =>
        resolution.Kind is SymbolKind.Resolution or SymbolKind.Decision
        && GetParts().Suffixes.IsEmpty
        && resolution.ToSymbols() is [var first, ..] && first == this
        && NumberSeries.IsCited(resolution);

    /// <summary>The document number of an Akoma Ntoso identifier: <c>A-RES-60-252</c>; empty for <c>default</c>. It
    /// cannot always be converted back: see <see cref="TryFromAknDocNumber"/>.</summary>
    /// <remarks>Source: Akoma Ntoso for the United Nations system, naming convention: slash to hyphen, space to
    /// underscore. It says nothing of brackets and points; they are kept.</remarks>
    public string ToAknDocNumber() =>
        Canonical.Replace('/', '-').Replace(' ', '_');

    /// <summary>Turns a document number of an Akoma Ntoso identifier back, where only one symbol can
    /// have given it.</summary>
    /// <param name="docNumber">The document number.</param>
    /// <param name="symbol">The symbol.</param>
    /// <returns>False if a hyphen may be one of the symbol (<c>A-S-23-10</c>), or no known symbol results.</returns>
    public static bool TryFromAknDocNumber(string? docNumber, out DocumentSymbol symbol) =>
        AknDocNumber.TryRead(docNumber, out symbol);

    /// <summary>The canonical form, for documents of the Summit without the language and without zeros before the
    /// number: <c>WSIS-03/GENEVA/DOC/4</c> of <c>WSIS-03/GENEVA/DOC/0004</c> and <c>WSIS-03/GENEVA/DOC/4-E</c>. A
    /// document is the same in all its languages.</summary>
    /// <remarks>Source: the two spellings that the Summit's documents of 2003 print (itu.int).</remarks>
    internal string LookupText
    {
        get
        {
            var text = Canonical;
            return !text.StartsWith("WSIS-", StringComparison.Ordinal) || IsJoint ? text
                : WithoutZeros(Language is null ? text : text[..^2]);
        }
    }

    private static string WithoutZeros(string text)
    {
        if (!text.Contains("/0", StringComparison.Ordinal))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isLeadingZero = text[i] == '0' && kept is [.., '/'] && i + 1 < text.Length
                && char.IsAsciiDigit(text[i + 1]);
            if (!isLeadingZero)
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    internal static void CheckLanguage(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (language is not ("ar" or "zh" or "en" or "fr" or "ru" or "es"))
        {
            throw new ArgumentOutOfRangeException(
                nameof(language), language, "The official languages are ar, zh, en, fr, ru and es.");
        }
    }
}
