namespace Wsis.Governance.Citations;

/// <summary>The word for a host city that stands in names of outcome documents.</summary>
/// <param name="Word">The word, or as much of it as all these names share.</param>
/// <param name="Names">The names that have it.</param>
internal sealed record OutcomePlace(string Word, OutcomeName[] Names);

/// <summary>One name of an outcome document, parted where the word for the city begins.</summary>
/// <param name="Before">What stands before that word.</param>
/// <param name="From">That word, and what stands after it.</param>
/// <param name="Id">The document.</param>
internal readonly record struct OutcomeName(string Before, string From, string Id);

/// <summary>The symbols of the outcome documents as the Summit issued them (the records of the reference data name
/// them).</summary>
internal static class OutcomeSymbols
{
    /// <summary>The symbol; <c>default</c> for another id.</summary>
    public static DocumentSymbol Of(string? id) => id switch
    {
        OutcomeIds.Agenda => DocumentSymbol.Parse("WSIS-05/TUNIS/DOC/6(Rev.1)"),
        OutcomeIds.Commitment => DocumentSymbol.Parse("WSIS-05/TUNIS/DOC/7"),
        OutcomeIds.Declaration => DocumentSymbol.Parse("WSIS-03/GENEVA/DOC/4"),
        OutcomeIds.Plan => DocumentSymbol.Parse("WSIS-03/GENEVA/DOC/5"),
        _ => default,
    };
}

/// <summary>The ids of the outcome documents in the reference data.</summary>
internal static class OutcomeIds
{
    public const string Agenda = "tunis-agenda";
    public const string Commitment = "tunis-commitment";
    public const string Declaration = "geneva-declaration";
    public const string Plan = "geneva-plan";
}
