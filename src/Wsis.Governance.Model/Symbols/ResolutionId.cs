using System.Collections.Immutable;
using System.Diagnostics;
using Wsis.Governance.Symbols;

namespace Wsis.Governance;

/// <summary>A resolution or decision as a text cites it: "General Assembly resolution 57/270 B". This is not the symbol
/// of the document that carries it; several resolutions can share one document, and decisions have none.</summary>
/// <param name="Organ">The code of the organ: <c>generalAssembly</c>.</param>
/// <param name="Kind"><see cref="SymbolKind.Resolution"/>, <see cref="SymbolKind.Decision"/>
/// or <see cref="SymbolKind.PresidentialStatement"/>.</param>
/// <param name="SessionKind">The kind of session of <paramref name="Session"/>; <see cref="SessionKind.None"/> if the
/// year is used instead.</param>
/// <param name="Session">The number of the session, or 0.</param>
/// <param name="Year">The year, or 0.</param>
/// <param name="Number">The number of the resolution.</param>
/// <param name="Letters">The letter of one of several resolutions under the number; null if there is none.</param>
/// <remarks>Numbering: UN Editorial Manual, identification of resolutions and decisions; Dag Hammarskjöld Library, note
/// on General Assembly resolutions. <c>default</c> is not a resolution.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ResolutionId(
    string Organ, SymbolKind Kind, SessionKind SessionKind, int Session, int Year, int Number, string? Letters = null)
{
    private const int LastRomanSession = 30;
    private const int LastRomanSpecialSession = 7;
    private const int LastRomanEmergencySession = 5;

    /// <summary>True if the number runs through all sessions and the session is in brackets: <c>217 A (III)</c>.
    /// Assembly to 1975, special sessions to the seventh, emergency special sessions to the fifth, Economic and Social
    /// Council to 1977, Commission on Human Rights to 1981, Trusteeship Council always.</summary>
    public bool HasRunningNumber => SessionKind switch
    {
        SessionKind.Regular => Organ switch
        {
            OrganCodes.GeneralAssembly => Session <= LastRomanSession,
            OrganCodes.EconomicAndSocialCouncil or OrganCodes.TrusteeshipCouncil
                or OrganCodes.CommissionOnHumanRights => true,
            _ => false,
        },
        SessionKind.Special => Organ == OrganCodes.GeneralAssembly && Session <= LastRomanSpecialSession,
        SessionKind.EmergencySpecial => Session <= LastRomanEmergencySession,
        _ => false,
    };

    /// <summary>True if exactly one document can carry this resolution, under the symbol that follows from it:
    /// where no letter is cited. A letter can belong to a document of its own, to one without a letter, or to one
    /// with several resolutions.</summary>
    public bool IsOneToOne => Letters is null && Kind != SymbolKind.Decision;

    /// <summary>The resolutions that a symbol names: one, several where it groups letters (<c>A/RES/79/252A-B</c>),
    /// none if it is not a resolution or the organ's resolutions are not cited by number.</summary>
    /// <param name="symbol">The symbol; of a joint one, the first counts.</param>
    public static ImmutableArray<ResolutionId> FromSymbol(DocumentSymbol symbol)
    {
        var parts = symbol.GetParts();
        return !IsCited(parts) ? []
            : LetterGroup.TryRead(parts.Letters, out var first, out var last)
            ? LetterGroup.Expand(Create(parts), first, last)
            : [Create(parts) with { Letters = LettersOf(parts) }];
    }

    /// <summary>The only resolution that a symbol names; null if it names none or several.</summary>
    internal static ResolutionId? OfOne(DocumentSymbol symbol)
    {
        var parts = symbol.GetParts();
        return IsCited(parts) && !LetterGroup.TryRead(parts.Letters, out _, out _)
            ? Create(parts) with { Letters = LettersOf(parts) }
            : null;
    }

    private static bool IsCited(SymbolParts parts) =>
        parts.Kind is SymbolKind.Resolution or SymbolKind.Decision or SymbolKind.PresidentialStatement
        && parts.Number > 0 && ResolutionSymbols.HasSeries(parts.Organ);

    private static ResolutionId Create(SymbolParts parts) =>
        new(parts.Organ, parts.Kind, parts.SessionKind, parts.Session, parts.Year, parts.Number);

    private static string? LettersOf(SymbolParts parts) => parts.Letters.IsEmpty ? null : parts.Letters.ToString();

    /// <summary>The symbols to look this resolution up under, the most likely first. One where
    /// <see cref="IsOneToOne"/>; with a letter: the document of its own, the document without a letter, the library's
    /// record of the part; of an old resolution the record comes first, because none had a document of its
    /// own.</summary>
    public ImmutableArray<DocumentSymbol> ToSymbols() => ResolutionSymbols.Of(this);

    /// <summary>The whole citation: <c>General Assembly resolution 57/270 B</c>, <c>قرار الجمعية العامة 57/270 باء</c>.
    /// For an organ without a name here, the number alone; empty for <c>default</c>.</summary>
    /// <param name="language">One of the official languages: <c>ar</c>, <c>zh</c>, <c>en</c>, <c>fr</c>, <c>ru</c>,
    /// <c>es</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No official language.</exception>
    public string ToCitation(string language = "en")
    {
        DocumentSymbol.CheckLanguage(language);
        return Organ is null ? "" : ResolutionText.Citation(this, language);
    }

    /// <summary>The number as English texts cite it: <c>57/270 B</c>, <c>217 A (III)</c>, <c>1325 (2000)</c>,
    /// <c>2010/2</c>, <c>S-8/1</c>.</summary>
    public override string ToString() => Organ is null ? "" : ResolutionText.Number(this, "en");
}
