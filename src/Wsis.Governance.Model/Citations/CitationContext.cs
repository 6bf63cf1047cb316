namespace Wsis.Governance.Citations;

/// <summary>The context of a number: the words around it.</summary>
/// <param name="Kind"><see cref="SymbolKind.Resolution"/>, <see cref="SymbolKind.Decision"/>, or
/// <see cref="SymbolKind.Document"/> if neither word occurs.</param>
/// <param name="Organ">The organ named.</param>
/// <param name="NamesBothKinds">True for "resolutions and decisions": the number decides.</param>
internal readonly record struct CitationContext(SymbolKind Kind, CitedOrgan Organ, bool NamesBothKinds = false)
{
    /// <summary>True if the text names no kind of document.</summary>
    public bool HasKind => Kind != SymbolKind.Document;

    /// <summary>The number of words between the kind and the number; undefined without a kind.</summary>
    public int WordsToKind { get; init; }

    /// <summary>True if the organ is directly before the kind or owns the number: "Council resolution 5/1", "resolution
    /// 5/1 of the Council".</summary>
    public bool IsBound { get; init; }

    /// <summary>True if "its" comes before the kind.</summary>
    public bool IsOwn { get; init; }

    /// <summary>True if the organ is "the Commission", any commission.</summary>
    public bool IsCommission { get; init; }

    /// <summary>True if the word before the number shows that it counts something else: "article 53 (1)".</summary>
    public bool IsOtherNumber { get; init; }

    /// <summary>True if a word that means nothing else here is directly before the number: "invoice 65/141".</summary>
    public bool IsAfterWord { get; init; }

    /// <summary>True if no word before the number can name a place in its document: none need be looked for.</summary>
    public bool HasNoPlaceBefore { get; init; }

    /// <summary>This context, completed by the context of the list that it continues.</summary>
    public CitationContext Within(CitationContext list) => this with
    {
        Kind = HasKind ? Kind : list.Kind,
        NamesBothKinds = HasKind ? NamesBothKinds : list.NamesBothKinds,
        Organ = Organ == CitedOrgan.None ? list.Organ : Organ,
        IsBound = Organ == CitedOrgan.None ? list.IsBound : IsBound,
    };
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
    EnvironmentAssembly,
    HabitatAssembly,

    /// <summary>"The Council", whichever.</summary>
    Council,

    /// <summary>A body whose numbers have the shape of an Assembly number and are none.</summary>
    Other,
}
