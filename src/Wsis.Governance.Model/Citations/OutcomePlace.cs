namespace Wsis.Governance.Citations;

/// <summary>The word for a host city that is in names of outcome documents.</summary>
/// <param name="Word">A part of the word that all these names share and few other words have.</param>
/// <param name="Names">The names that have it.</param>
internal sealed record OutcomePlace(string Word, OutcomeName[] Names)
{
    /// <summary>Its first character beyond ASCII; <c>'\0'</c> if there is none.</summary>
    public char Accent { get; } = Word.FirstOrDefault(static character => !char.IsAscii(character));
}

/// <summary>One name of an outcome document, split before the part of the word for the city.</summary>
/// <param name="Before">The text before that part.</param>
/// <param name="From">That word and the text after it.</param>
/// <param name="Id">The document.</param>
internal readonly record struct OutcomeName(string Before, string From, Id<OutcomeDocument> Id);

/// <summary>The symbols of the outcome documents as the Summit issued them (the records of the reference data name
/// them).</summary>
internal static class OutcomeSymbols
{
    private static readonly (Id<OutcomeDocument> Id, DocumentSymbol Symbol)[] known =
    [
        (OutcomeIds.Agenda, DocumentSymbol.Parse("WSIS-05/TUNIS/DOC/6(Rev.1)")),
        (OutcomeIds.Commitment, DocumentSymbol.Parse("WSIS-05/TUNIS/DOC/7")),
        (OutcomeIds.Declaration, DocumentSymbol.Parse("WSIS-03/GENEVA/DOC/4")),
        (OutcomeIds.Plan, DocumentSymbol.Parse("WSIS-03/GENEVA/DOC/5")),
    ];

    /// <summary>The symbol; <c>default</c> for another id.</summary>
    public static DocumentSymbol Of(Id<OutcomeDocument> id) => Array.Find(known, one => one.Id == id).Symbol;
}

/// <summary>The ids of the outcome documents in the reference data.</summary>
internal static class OutcomeIds
{
    public static readonly Id<OutcomeDocument> Agenda = Id<OutcomeDocument>.Parse("tunis-agenda");
    public static readonly Id<OutcomeDocument> Commitment = Id<OutcomeDocument>.Parse("tunis-commitment");
    public static readonly Id<OutcomeDocument> Declaration = Id<OutcomeDocument>.Parse("geneva-declaration");
    public static readonly Id<OutcomeDocument> Plan = Id<OutcomeDocument>.Parse("geneva-plan");
}
