using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class LeadsToItself() : RuleImplementation(new Rule("WSIS9014", "leads-to-itself", Severity.Error)
{
    Basis = "The model: these relations lead to another record, most of them to an earlier one",
    Message = "The record names itself, but this member names {others}.",
    Description = "No mandate follows itself, no resolution recalls itself, and no report updates itself or is "
        + "pursuant to itself, and no position is about itself. Of a record that is checked outside a corpus also: no "
        + "mandate renews itself, no resolution supersedes itself, no organization is its own parent, and no policy "
        + "issue is broader than itself; in a corpus the rules about cycles report these (WSIS3017, WSIS1012, "
        + "WSIS4002, WSIS6005).",
    Rationale = "Another record is meant, and programs that follow such a link never end.",
    HowToFix = "Name the record that is meant, or remove the link.",
    WhenToSuppress = "Never: a reference to itself says nothing.",
}), IRuleFor<Mandate>, IRuleFor<Resolution>, IRuleFor<Report>, IRuleFor<Organization>, IRuleFor<PolicyIssue>,
    IRuleFor<Position>
{
    private const string EarlierMandates = "the mandates that it continues";
    private const string EarlierResolutions = "earlier resolutions";
    private const string EarlierDocuments = "earlier documents";

    public void Run(Mandate record, ref RuleContext context)
    {
        Check(record.Follows, record.Id, "/follows", EarlierMandates, ref context);
        if (IsOutsideCorpus(context))
        {
            Check(record.Renews, record.Id, "/renews", EarlierMandates, ref context);
        }
    }

    public void Run(Resolution record, ref RuleContext context)
    {
        Check(record.Recalls, record.Symbol, "/recalls", EarlierResolutions, ref context);
        if (IsOutsideCorpus(context))
        {
            Check(record.Supersedes, record.Symbol, "/supersedes", EarlierResolutions, ref context);
        }
    }

    public void Run(Report record, ref RuleContext context)
    {
        Check(record.Updates, record.Symbol, "/updates", EarlierDocuments, ref context);
        for (var i = 0; i < record.PursuantTo.Count; i++)
        {
            if (record.PursuantTo[i].Document.Symbol == record.Symbol && !record.Symbol.IsDefault)
            {
                Report($"/pursuantTo/{i}/document", EarlierDocuments, ref context);
            }
        }
    }

    public void Run(Organization record, ref RuleContext context)
    {
        if (IsOutsideCorpus(context) && record.Parent == record.Id && !record.Id.IsDefault)
        {
            Report($"/parent", "the body that it is part of", ref context);
        }
    }

    public void Run(PolicyIssue record, ref RuleContext context)
    {
        if (IsOutsideCorpus(context) && record.Broader == record.Id && !record.Id.IsDefault)
        {
            Report($"/broader", "the issue that it is part of", ref context);
        }
    }

    public void Run(Position record, ref RuleContext context)
    {
        if (!record.Id.IsDefault && record.Subject is { } subject && subject.Type == RecordType.Position
            && string.Equals(subject.Id.ToString(), record.IdText, StringComparison.Ordinal))
        {
            Report($"/subject", "the record about which the position is held", ref context);
        }
    }

    private static bool IsOutsideCorpus(in RuleContext context) => context.Index < 0;

    private void Check<T>(ValueList<T> links, T self, string member, string others, ref RuleContext context)
        where T : struct, ITextValue<T>
    {
        if (!links.IsEmpty && !self.IsDefault && links.IndexOf(self) is >= 0 and var index)
        {
            Report($"{member}/{index}", others, ref context);
        }
    }

    private void Report(PointerBuilder place, string others, ref RuleContext context) =>
        context.Report(this, ref place, new FindingArgument("others", others));
}
