using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation.Engine;

/// <summary>What a check of one record sees beside the record, and where it reports. Nothing is allocated before the
/// first
/// finding.</summary>
/// <remarks>There is one for a whole validation; checks hand it on by reference.</remarks>
internal struct RuleContext(
    ValidationOptions options, IRecordStore? records, RuleScope reach, FindingLimiter used = default)
{
    private readonly ValidationOptions options = options;
    private readonly IRecordStore? records = records;
    private readonly RuleScope reach = reach;
    private FindingLimiter quota = used;
    private string? summarized;
    private SymbolSummary summary;
    private string? soughtDocument;
    private Record? foundDocument;
    private FindingBuffer findings;
    private List<SuppressedFinding>? suppressed;
    private int dropped;

    /// <summary>The index of the record being checked; -1 outside a corpus.</summary>
    public int Index { get; set; } = -1;

    /// <summary>The record being checked.</summary>
    public Record Record { get; set; } = null!;

    /// <summary>The day on which the check runs.</summary>
    public readonly LocalDate Today => options.Clock.GetCurrentInstant().InUtc().Date;

    /// <summary>True where links can be followed at all.</summary>
    public readonly bool HasCorpus => records is not null || options.References is not null;

    /// <summary>The record of an id, among those checked or in the background; null where there is none.</summary>
    public readonly T? Find<T>(Id<T> id)
        where T : Record<T> =>
        id.IsDefault
            ? null
            : Unsafe.As<T>(records?.Find(new RecordLink(Record<T>.IndexOfType, id.ToString())))
                ?? options.References?.Find(id);

    /// <summary>The document of a symbol; null where there is no record of it.</summary>
    public Record? Find(DocumentSymbol symbol)
    {
        if (!HasCorpus || symbol.IsDefault)
        {
            return null;
        }

        // The last answer is kept, as many rules ask for the same document.
        var text = symbol.Canonical;
        if (!ReferenceEquals(text, soughtDocument))
        {
            foundDocument = records?.Find(symbol) ?? options.References?.Find(symbol);
            soughtDocument = text;
        }

        return foundDocument;
    }

    /// <summary>The document that is meant; null where there is no record of it.</summary>
    public Record? Find(DocumentRef document) =>
        document.OutcomeDocument.IsDefault ? Find(document.Symbol) : Find(document.OutcomeDocument);

    /// <summary>The record that a reference points to; null where there is none of that type.</summary>
    public readonly Record? Find(RecordRef reference) =>
        RecordTypes.IndexOf(reference.Type) is >= 0 and var type
            ? Find(new RecordLink(type, reference.Id.ToString()))
            : null;

    /// <summary>What rules ask of a symbol. The last answer is kept, as many rules ask of the same one.</summary>
    [UnscopedRef]
    public ref readonly SymbolSummary SummaryOf(DocumentSymbol symbol)
    {
        var text = symbol.Canonical;
        if (!ReferenceEquals(text, summarized))
        {
            summary = SymbolSummary.Of(symbol);
            summarized = text;
        }

        return ref summary;
    }

    /// <summary>A paragraph of an outcome document; null where there is no record of it.</summary>
    public readonly OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number) =>
        records?.FindParagraph(document, number) ?? options.References?.FindParagraph(document, number);

    /// <summary>The record that a link leads to; null where there is none.</summary>
    public readonly Record? Find(RecordLink link) => records?.Find(link) ?? options.References?.Find(link);

    /// <summary>The first record of that id, of whatever type; null where there is none.</summary>
    public readonly Record? FindFirst(string id) => records?.FindFirst(id) ?? options.References?.FindFirst(id);

    /// <summary>True where a record of that id was met but could not be read: nothing can be said about it.</summary>
    public readonly bool IsUnreadable(string id) => records?.IsUnreadable(id) ?? false;

    /// <summary>Reports a finding of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="place">The place in the record, as a JSON pointer; empty for the whole record.</param>
    /// <param name="arguments">What the rule's message names.</param>
    public void Report(RuleImplementation check, string place, params scoped ReadOnlySpan<FindingArgument> arguments)
    {
        var places = records is not null && Index >= 0 ? records.Origins : CorpusOrigins.None;
        var record = (Record.TypeIndex, Record.IdText, Index);
        var finding = new Finding(
            check.Rule, options.Rules.SeverityOf(check.Rule), places, record, place, arguments);
        if ((options.Rules.JustificationFor(finding, Record) ?? ExplanationOf(place)) is { } justification)
        {
            (suppressed ??= []).Add(new SuppressedFinding(finding, justification));
        }
        else
        {
            Keep(finding);
        }
    }

    /// <summary>Reports a finding of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="place">The place in the record.</param>
    /// <param name="arguments">What the rule's message names.</param>
    public void Report(
        RuleImplementation check, ref PointerBuilder place, params ReadOnlySpan<FindingArgument> arguments) =>
        Report(check, place.ToText(), arguments);

    /// <summary>Reports a finding of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="place">The place in the record.</param>
    /// <param name="arguments">What the rule's message names.</param>
    public void Report(RuleImplementation check, JsonPointer place, params ReadOnlySpan<FindingArgument> arguments) =>
        Report(check, place.ToString(), arguments);

    /// <summary>What was found, as a report; empties the scope of it.</summary>
    public ValidationReport ToReport() => findings.Count == 0 && suppressed is null && dropped == 0
        ? ValidationReport.Clean
        : new ValidationReport(findings.Take(), suppressed is null ? default : [.. suppressed], dropped);

    // Checks of a record by itself run before the errata are known that may explain what they find.
    private readonly string? ExplanationOf(string place) =>
        records is null || reach == RuleScope.SingleRecord
            ? null
            : ErratumSuppressions.ExplanationOf(JsonPointer.OfValid(place), Record, records);

    private void Keep(Finding finding)
    {
        if (quota.Allows(finding.Severity, options.MaxFindings))
        {
            findings.Add(finding);
        }
        else
        {
            dropped++;
        }
    }
}
