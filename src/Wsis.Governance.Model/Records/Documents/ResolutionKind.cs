namespace Wsis.Governance;

/// <summary>The kind of adopted text.</summary>
public sealed class ResolutionKind : CodeList<ResolutionKind>, ICodeList
{
    /// <summary>A resolution.</summary>
    public static Code<ResolutionKind> Resolution => Define("resolution");

    /// <summary>A decision.</summary>
    public static Code<ResolutionKind> Decision => Define("decision");

    /// <summary>A statement by the president of the Security Council or of the Human Rights Council.</summary>
    public static Code<ResolutionKind> PresidentialStatement => Define("presidentialStatement");

    /// <summary>Agreed conclusions, as commissions and the Economic and Social Council adopt.</summary>
    public static Code<ResolutionKind> AgreedConclusions => Define("agreedConclusions");

    /// <summary>A declaration, also one annexed to a resolution.</summary>
    public static Code<ResolutionKind> Declaration => Define("declaration");

    /// <summary>A political declaration of a high-level meeting.</summary>
    public static Code<ResolutionKind> PoliticalDeclaration => Define("politicalDeclaration");

    /// <summary>A ministerial declaration.</summary>
    public static Code<ResolutionKind> MinisterialDeclaration => Define("ministerialDeclaration");

    /// <summary>An outcome document or programme of action of a conference.</summary>
    public static Code<ResolutionKind> OutcomeDocument => Define("outcomeDocument");

    /// <summary>A recommendation.</summary>
    public static Code<ResolutionKind> Recommendation => Define("recommendation");

    private static readonly string[] known =
    [
        "resolution", "decision", "presidentialStatement", "agreedConclusions", "declaration", "politicalDeclaration",
        "ministerialDeclaration", "outcomeDocument", "recommendation",
    ];

    private ResolutionKind()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a kind of resolution";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;

    /// <summary>The kind that follows from a symbol: a resolution for <c>RES</c>, a decision for <c>DEC</c>, a
    /// statement for <c>PRST</c>.</summary>
    /// <returns><c>default</c> if the symbol does not state a kind.</returns>
    public static Code<ResolutionKind> Of(DocumentSymbol symbol) => symbol.Kind switch
    {
        _ when symbol.IsDefault => default,
        SymbolKind.Resolution => Resolution,
        SymbolKind.Decision => Decision,
        SymbolKind.PresidentialStatement => PresidentialStatement,
        _ => default,
    };
}
