using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>What operative verbs do.</summary>
internal static class Verbs
{
    private static readonly Code<Verb>[] speaking =
    [
        Verb.Recalls, Verb.Reaffirms, Verb.Recognizes, Verb.Acknowledges, Verb.Affirms, Verb.Reiterates, Verb.Notes,
        Verb.TakesNote, Verb.Welcomes, Verb.Underlines, Verb.Emphasizes, Verb.Stresses, Verb.Expresses, Verb.Considers,
        Verb.Thanks, Verb.Commends, Verb.Supports,
    ];

    /// <summary>True for a verb that speaks about something and asks for nothing. False where the answer is open: for
    /// a verb that is not known, and for those that organs use either way (endorses, expects, seeks).</summary>
    public static bool ConfersNothing(Code<Verb> verb) => Array.IndexOf(speaking, verb) >= 0;
}
