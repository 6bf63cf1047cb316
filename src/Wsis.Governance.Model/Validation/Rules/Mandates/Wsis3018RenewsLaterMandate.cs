using System.Globalization;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class RenewsLaterMandate() : RecordRule<Mandate>(new Rule(
    "WSIS3018", "renews-later-mandate", Severity.Error)
{
    Basis = "The model: a mandate renews or follows mandates that were conferred before it or with it",
    Message = "{instrument} confers this mandate, but {earlier}, which it renews or follows, was conferred later, by "
        + "{later}.",
    Description = "The mandates that a mandate renews or follows were not conferred after it. Two mandates of one "
        + "resolution may follow each other. Dates are taken from the records of the instruments or, if missing, from "
        + "their symbols. No finding if they do not decide the order.",
    Rationale = "Otherwise the lineage of the mandate runs backwards.",
    HowToFix = "Reverse the link: the later mandate names the earlier one.",
    WhenToSuppress = "Never: the order of the texts is a fact.",
}), IRequiresLinks
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        Check(mandate, mandate.Renews, "/renews/", ref context);
        Check(mandate, mandate.Follows, "/follows/", ref context);
    }

    private void Check(Mandate mandate, ValueList<Id<Mandate>> links, string list, ref RuleContext context)
    {
        if (links.IsEmpty)
        {
            return;
        }

        var conferred = DocumentDates.DaysOf(mandate.Instrument.Document, ref context);
        for (var i = 0; i < links.Count; i++)
        {
            if (context.Find(links[i]) is { } earlier
                && conferred.IsBefore(DocumentDates.DaysOf(earlier.Instrument.Document, ref context)))
            {
                context.Report(
                    this,
                    string.Create(CultureInfo.InvariantCulture, $"{list}{i}"),
                    new("instrument", mandate.Instrument.Document.ToString()),
                    new("earlier", links[i].ToString()),
                    new("later", earlier.Instrument.Document.ToString()));
            }
        }
    }
}
