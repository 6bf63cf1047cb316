namespace Wsis.Governance.Citations;

/// <summary>What the words around a number say of it.</summary>
/// <param name="Kind"><see cref="SymbolKind.Resolution"/>, <see cref="SymbolKind.Decision"/>, or
/// <see cref="SymbolKind.Document"/> where neither word is there.</param>
/// <param name="Organ">The organ named.</param>
/// <param name="NamesBothKinds">True for "resolutions and decisions": the number decides.</param>
internal readonly record struct CitationContext(SymbolKind Kind, CitedOrgan Organ, bool NamesBothKinds = false)
{
    /// <summary>True where the text names no kind of document.</summary>
    public bool HasKind => Kind != SymbolKind.Document;
}

/// <summary>The organ whose number is cited, as far as the words tell.</summary>
internal enum CitedOrgan : byte
{
    None,
    GeneralAssembly,
    SecurityCouncil,
    EconomicAndSocialCouncil,
    HumanRightsCouncil,
    CommissionOnHumanRights,
    TrusteeshipCouncil,

    /// <summary>"The Council", whichever.</summary>
    Council,

    /// <summary>A body whose numbers have the shape of an Assembly number and are none.</summary>
    Other,
}
