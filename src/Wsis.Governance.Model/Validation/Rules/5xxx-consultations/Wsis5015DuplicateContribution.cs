using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5015.</summary>
internal sealed class DuplicateContribution() : CorpusCheck(new Rule(
    "WSIS5015", "duplicate-contribution", Severity.Warning)
{
    Clause = "A/66/77-E/2011/103, paragraph 10: contributions are counted, each once",
    Message = "The contribution {first} says the same: {contributor}, {mode}, {occasion}.",
    Checks = "No two contributions to a consultation have the same contributor, mode, day or meeting, group spoken "
        + "for, language and document. Contributions of which neither the full date nor the meeting is stated may "
        + "differ, and in a discussion one may speak twice; these are left open.",
    Why = "A contribution that is listed twice is counted twice.",
    Mend = "Remove one of the two, or state what tells them apart.",
    Suppress = "Where a contributor did submit two texts of the same kind on one day.",
})
{
    public override void Run(ref CorpusScope scope)
    {
        var met = new NumberTable();
        foreach (var (index, contribution) in scope.All<Contribution>())
        {
            if (IsOpen(contribution))
            {
                continue;
            }

            var key = Key.Of(contribution);
            if (FirstOf(key, met, ref scope) is not { } first)
            {
                met.Add(key.GetHashCode(), index);
            }
            else if (first.Id != contribution.Id)
            {
                Report(contribution, first, index, ref scope);
            }
        }
    }

    private static Contribution? FirstOf(in Key key, NumberTable met, ref CorpusScope scope)
    {
        foreach (var index in met.Of(key.GetHashCode()))
        {
            var contribution = (Contribution)scope.Records[index];
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

    private void Report(Contribution contribution, Contribution first, int index, ref CorpusScope scope)
    {
        var contributor = contribution.Contributor.IsDefault
            ? contribution.ContributorName.ToString()
            : contribution.Contributor.ToString();
        var occasion = contribution.Meeting.IsDefault
            ? contribution.Submitted.ToString()
            : contribution.Meeting.ToString();
        scope.Report(
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
        // Where there is a record of the contributor, its id tells who it was and the name adds nothing.
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
