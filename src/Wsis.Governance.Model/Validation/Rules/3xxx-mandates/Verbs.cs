using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>What operative verbs do.</summary>
internal static class Verbs
{
    /// <summary>True for a verb that speaks about something and asks for nothing. False where the answer is open: for
    /// a verb that is not known, and for those that organs use either way (endorses, expects, seeks).</summary>
    public static bool ConfersNothing(Code<Verb> verb) => verb.ToString() is
        "recalls" or "reaffirms" or "recognizes" or "acknowledges" or "affirms" or "reiterates" or "notes"
        or "takesNote" or "welcomes" or "underlines" or "emphasizes" or "stresses" or "expresses" or "considers"
        or "thanks" or "commends" or "supports";
}
