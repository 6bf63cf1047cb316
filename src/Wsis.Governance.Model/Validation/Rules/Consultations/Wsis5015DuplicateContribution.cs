using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class DuplicateContribution() : CorpusRule(new Rule(
    "WSIS5015", "duplicate-contribution", Severity.Warning)
{
    Basis = "A/66/77-E/2011/103, paragraph 10: contributions are counted, each once",
    Message = "The contribution {first} is the same: {contributor}, {mode}, {occasion}.",
    Description = "No two contributions to a consultation have the same contributor, mode, day or meeting, group "
        + "spoken for, language and document. Contributions for which neither the full date nor the meeting is stated "
        + "may differ, and a contributor may speak twice in a discussion; such cases are not reported.",
    Rationale = "A contribution that is listed twice is counted twice.",
    HowToFix = "Remove one of the two, or state how they differ.",
    WhenToSuppress = "If a contributor did submit two texts of the same kind on one day.",
})
{
    public override RecordRelevance RelevanceOf(Record record) =>
        record is Contribution contribution && !IsOpen(contribution)
            ? RecordRelevance.IfRepeated(Key.Of(contribution).GetHashCode())
            : RecordRelevance.Never;

    public override void Run(ref CorpusRuleContext context)
    {
        var earlier = new HashMultiMap();
        foreach (var (index, contribution) in context.All<Contribution>(this))
        {
            if (IsOpen(contribution))
            {
                continue;
            }

            var key = Key.Of(contribution);
            if (FirstOf(key, earlier, ref context) is not { } first)
            {
                earlier.Add(key.GetHashCode(), index);
            }
            else if (first.Id != contribution.Id)
            {
                Report(contribution, first, index, ref context);
            }
        }
    }

    private static Contribution? FirstOf(in Key key, HashMultiMap earlier, ref CorpusRuleContext context)
    {
        foreach (var index in earlier.Of(key.GetHashCode()))
        {
            var contribution = (Contribution)context.Records[index];
            if (Key.Of(contribution) == key)
            {
                return contribution;
            }
        }

        return null;
    }

    private static bool IsOpen(Contribution contribution) =>
        !contribution.Mode.IsKnown
        || contribution.Mode == ContributionMode.Discussion
        || (contribution.Submitted.Precision != DatePrecision.Day && contribution.Meeting.IsDefault)
        || (contribution.Contributor.IsDefault && contribution.ContributorName.IsDefault);

    private void Report(Contribution contribution, Contribution first, int index, ref CorpusRuleContext context)
    {
        var contributor = contribution.Contributor.IsDefault
            ? contribution.ContributorName.ToString()
            : contribution.Contributor.ToString();
        var occasion = contribution.Meeting.IsDefault
            ? contribution.Submitted.ToString()
            : contribution.Meeting.ToString();
        context.Report(
            this,
            index,
            "",
            new("first", first.IdText),
            new("contributor", contributor),
            new("mode", contribution.Mode.ToString()),
            new("occasion", occasion));
    }

    private readonly record struct Key(
        Id<Consultation> Consultation,
        Id<Organization> Contributor,
        LocalizedText ContributorName,
        Code<ContributionMode> Mode,
        PartialDate Submitted,
        Id<Meeting> Meeting,
        Code<StakeholderGroup> OnBehalfOf,
        (LanguageTag Language, DocumentSymbol Document) Text)
    {
        // The id of a contributor identifies it; the name is compared only if there is no id.
        public static Key Of(Contribution it) => new(
            it.Consultation,
            it.Contributor,
            it.Contributor.IsDefault ? it.ContributorName : default,
            it.Mode,
            it.Submitted,
            it.Meeting,
            it.OnBehalfOf,
            (it.Language, it.Document));
    }
}
