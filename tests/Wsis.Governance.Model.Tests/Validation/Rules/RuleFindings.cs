using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Rules;

/// <summary>What the rules of some families say of records.</summary>
internal sealed class RuleFindings(params RuleFamily[] families)
{
    private static readonly ValidationOptions standard = new()
    {
        Clock = FixedClock.Instance,
        Rules = RuleSet.Default.Without("WSIS9004"), // a note on each made-up record would use the findings up
    };

    /// <summary>Of the rules on actors and consultations.</summary>
    public static RuleFindings OfActors { get; } = new(RuleFamily.Actors, RuleFamily.Consultations);

    /// <summary>Of the rules on documents, outcome documents and the corpus; not of notes on missing sources.</summary>
    public static RuleFindings OfDocuments { get; } =
        new(RuleFamily.Documents, RuleFamily.OutcomeDocuments, RuleFamily.Corpus);

    /// <summary>Code and place of each finding about these records.</summary>
    public IReadOnlyList<string> Places(params IEnumerable<string> records) =>
        [.. In(records).Select(finding => $"{finding.Code} {finding.Pointer}")];

    /// <summary>The findings about these records.</summary>
    public IReadOnlyList<Finding> In(params IEnumerable<string> records)
    {
        var read = WsisJson.Read(SampleTexts.File(records));
        read.Findings.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty("the records can be read");
        return In(read.Value);
    }

    /// <summary>The findings about a corpus.</summary>
    public IReadOnlyList<Finding> In(WsisCorpus corpus, ValidationOptions? options = null) =>
        [.. corpus.Validate(options ?? standard).Findings.Where(finding => families.Contains(finding.Rule.Family))];
}
