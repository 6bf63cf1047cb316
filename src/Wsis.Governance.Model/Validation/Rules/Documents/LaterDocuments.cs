using Wsis.Governance.Calendar;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>Reports documents that other documents name although they did not exist yet.</summary>
internal static class LaterDocuments
{
    /// <summary>Reports the documents of a list that are certainly later than the document that names them.</summary>
    /// <param name="rule">The rule; its message has the arguments <c>symbol</c>, <c>last</c>,
    /// <c>later</c> and <c>first</c>.</param>
    /// <param name="symbol">The document that names them.</param>
    /// <param name="period">The days on which that document can have been adopted or issued.</param>
    /// <param name="named">The documents named.</param>
    /// <param name="member">The JSON pointer of the list.</param>
    /// <param name="context">The context: finds records and takes findings.</param>
    public static void Report(
        RuleImplementation rule,
        DocumentSymbol symbol,
        DayInterval period,
        ValueList<DocumentSymbol> named,
        string member,
        ref RuleContext context)
    {
        for (var i = 0; i < named.Count; i++)
        {
            var other = DocumentDates.DaysOf(named[i], ref context);
            if (period.IsBefore(other))
            {
                Report(rule, symbol, period, named[i].Canonical, other, FormattableString.Invariant($"{member}/{i}"),
                    ref context);
            }
        }
    }

    /// <summary>Reports one document that is later than the document that names it.</summary>
    public static void Report(
        RuleImplementation rule,
        DocumentSymbol symbol,
        DayInterval period,
        string later,
        DayInterval laterPeriod,
        string place,
        ref RuleContext context) => context.Report(
        rule,
        place,
        new("symbol", symbol.Canonical),
        new("last", DocumentDates.TextOf(period.Last)),
        new("later", later),
        new FindingArgument("first", DocumentDates.TextOf(laterPeriod.First)));
}
