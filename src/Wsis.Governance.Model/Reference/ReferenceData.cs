using Wsis.Governance.Reference;
using Wsis.Governance.Validation;

namespace Wsis.Governance;

/// <summary>The reference data and its rules. Each property is loaded once, when first used, and shared
/// by all threads.</summary>
public static class ReferenceData
{
    private const string RuleFile = "reference-rules.json";

    private static readonly Lazy<WsisCorpus> corpus = new(static () => EmbeddedRecords.Read());

    private static readonly Lazy<WsisCorpus> report2011 = new(static () =>
        CorpusClosure.Of(EmbeddedRecords.Read("report-2011"), corpus.Value));

    private static readonly Lazy<RuleSet> rules = new(static () =>
        OfLibrary(RuleSetFile.Read(EmbeddedRecords.TextOf(RuleFile), RuleFile).Rules.Suppressions));

    private static readonly Lazy<ValidationOptions> validationOptions = new(static () =>
        ValidationOptions.Default with { Background = new EmbeddedLookup(), Rules = rules.Value });

    /// <summary>All records: outcome documents, resolutions, reports, mandates, organizations, meetings and the 2011
    /// report. <see cref="Record.Evidence"/> of each record says how completely its sources were seen.</summary>
    public static WsisCorpus Corpus => corpus.Value;

    /// <summary>The report A/66/77-E/2011/103 on enhanced cooperation as records, with the records they refer
    /// to.</summary>
    public static WsisCorpus Report2011 => report2011.Value;

    /// <summary>The default rules, with the suppressions that the reference data needs. Each suppression gives its
    /// reason: a fact or a source that differs from the expectation of the rule.</summary>
    public static RuleSet Rules => rules.Value;

    /// <summary>The text of the rule file of <see cref="Rules"/>.</summary>
    internal static byte[] RuleFileText => EmbeddedRecords.TextOf(RuleFile);

    /// <summary>The default options with <see cref="Rules"/>, and with links followed into the reference data: for
    /// <see cref="Corpus"/> itself, and for records that name its organizations, documents and mandates by their
    /// ids.</summary>
    public static ValidationOptions ValidationOptions => validationOptions.Value;

    private static RuleSet OfLibrary(ValueList<Suppression> suppressions) => RuleSet.Default.Suppressing(
        [.. suppressions.Select(static suppression => suppression with { IsOfLibrary = true })]);
}
