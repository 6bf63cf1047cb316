using System.Globalization;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS3018.</summary>
internal sealed class RenewsLaterMandate() : RecordCheck<Mandate>(new Rule(
    "WSIS3018", "renews-later-mandate", Severity.Error)
{
    Clause = "The model: a mandate renews or follows what was conferred before it or with it",
    Message = "{instrument} confers this mandate, but {earlier}, which it renews or follows, was conferred later, by "
        + "{later}.",
    Checks = "The mandates that a mandate renews or follows were not conferred after it. Two mandates of one "
        + "resolution may follow each other. Days come from the records of the instruments, else from their symbols. "
        + "Silent where they leave the order open.",
    Why = "Otherwise the lineage of the mandate runs backwards.",
    Mend = "Turn the link round: the later mandate names the earlier.",
    Suppress = "Never: the order of the texts is a fact.",
}), INeedsCorpus
{
    public override void Run(Mandate mandate, ref Scope scope)
    {
        Check(mandate, mandate.Renews, "/renews/", ref scope);
        Check(mandate, mandate.Follows, "/follows/", ref scope);
    }

    private void Check(Mandate mandate, ValueList<Id<Mandate>> links, string list, ref Scope scope)
    {
        if (links.IsEmpty)
        {
            return;
        }

        var conferred = DocumentDates.DaysOf(mandate.Instrument.Document, ref scope);
        for (var i = 0; i < links.Count; i++)
        {
            if (scope.Find(links[i]) is { } earlier
                && conferred.IsBefore(DocumentDates.DaysOf(earlier.Instrument.Document, ref scope)))
            {
                scope.Report(
                    this,
                    string.Create(CultureInfo.InvariantCulture, $"{list}{i}"),
                    new("instrument", mandate.Instrument.Document.ToString()),
                    new("earlier", links[i].ToString()),
                    new("later", earlier.Instrument.Document.ToString()));
            }
        }
    }
}
