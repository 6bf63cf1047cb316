using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;
using Wsis.Governance.Calendar;
using Wsis.Governance.Corpus;
using Wsis.Governance.Records;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation;

/// <summary>The context of a rule: finds other records and takes findings. Nothing is allocated before
/// the first finding.</summary>
/// <remarks>There is one for a whole validation; rules pass it on by reference. A finding reported to a copy may be
/// lost. <c>default</c> cannot be used.</remarks>
public partial struct RuleContext
{
    private readonly ValidationOptions options;
    private readonly IRecordStore? records;
    private readonly RuleScope scope;
    private FindingLimiter limiter;
    private string? summarized;
    private SymbolSummary summary;
    private DayInterval? summaryDays;
    private string? soughtDocument;
    private Record? foundDocument;
    private readonly bool hasGaps;
    private List<Record>? lookedUp;
    private List<TextAndListInspector.Inspected>? inspection;
    private bool isInspected;
    private bool isOpen;
    private Record record = null!;
    private FindingBuffer findings;
    private List<SuppressedFinding>? suppressed;
    private int dropped;
    private string[]?[]? suggestible;
    private DateOnly? day;

    internal RuleContext(
        ValidationOptions options, IRecordStore? records, RuleScope scope, FindingLimiter used = default)
    {
        this.options = options;
        this.records = records;
        this.scope = scope;
        limiter = used;
        hasGaps = records is { HasGaps: true };
        Index = -1;
    }

    /// <summary>True if not all records are known yet: a cross-record rule then leaves the record open
    /// instead of reporting.</summary>
    internal bool IsProvisional { get; init; }

    /// <summary>The record being checked.</summary>
    public Record Record
    {
        readonly get => record;
        internal set
        {
            record = value;
            isInspected = false;
            isOpen = false;
            lookedUp?.Clear();
            if (IsProvisional)
            {
                // Each record makes its own look-up.
                soughtDocument = null;
            }
        }
    }

    /// <summary>True if the record must be checked again when all records are known.</summary>
    internal readonly bool IsOpen => isOpen;

    /// <summary>The index of the record being checked; -1 outside a corpus.</summary>
    internal int Index { get; set; }

    /// <summary>True if the record was read into its corpus, so that the findings of reading are known.</summary>
    internal readonly bool WasRead => records is not null && Index >= 0 && records.Origins.OriginOf(Index) != default;

    /// <summary>Empty texts and repeated values of the record; null if there are none. Computed once
    /// for all rules.</summary>
    internal List<TextAndListInspector.Inspected>? Inspection
    {
        get
        {
            if (!isInspected)
            {
                inspection = TextAndListInspector.Inspect(record);
                isInspected = true;
            }

            return inspection;
        }
    }

    /// <summary>The day of validation, in UTC, as the clock of the options gives it.</summary>
    public LocalDate Today => LocalDate.FromDateOnly(Day);

    /// <summary>The same as a day of the calendar of sessions.</summary>
    internal DateOnly Day => day ??= options.Today;

    /// <summary>True if links can be followed.</summary>
    public readonly bool HasCorpus => records is not null || options.Background is not null;

    /// <summary>The record with an id, among the records checked or the background records; null if
    /// there is none.</summary>
    public T? Find<T>(Id<T> id)
        where T : Record<T> =>
        id.IsDefault
            ? null
            : Unsafe.As<T>(LookUp(records?.Find(new RecordLink(Record<T>.IndexOfType, id.ToString())))
                ?? options.Background?.Find(new RecordLink(Record<T>.IndexOfType, id.ToString())));

    /// <summary>The document with a symbol; null if there is no record of it.</summary>
    public Record? Find(DocumentSymbol symbol)
    {
        if (!HasCorpus || symbol.IsDefault)
        {
            return null;
        }

        // The last result is cached, because many rules need the same document.
        var text = symbol.Canonical;
        if (!ReferenceEquals(text, soughtDocument))
        {
            foundDocument = records?.Find(symbol) ?? options.Background?.Find(symbol);
            soughtDocument = text;
        }

        return LookUp(foundDocument);
    }

    /// <summary>The document to which a reference points; null if there is no record of it.</summary>
    public Record? Find(DocumentRef document) =>
        document.OutcomeDocument.IsDefault ? Find(document.Symbol) : Find(document.OutcomeDocument);

    /// <summary>The record to which a reference points; null if there is none of that type.</summary>
    public Record? Find(RecordRef reference) =>
        RecordTypes.IndexOf(reference.Type) is >= 0 and var type
            ? Find(new RecordLink(type, reference.Id.ToString()))
            : null;

    /// <summary>The summary of a symbol for rules. The last result is cached, because many rules need
    /// the same one.</summary>
    [UnscopedRef]
    internal ref readonly SymbolSummary SummaryOf(DocumentSymbol symbol)
    {
        var text = symbol.Canonical;
        if (!ReferenceEquals(text, summarized))
        {
            SymbolSummary.Read(symbol, out summary);
            summarized = text;
            summaryDays = null;
            if (!IsOver(summary.BeginsByYear))
            {
                summary.CompareWith(Day);
            }
        }

        return ref summary;
    }

    /// <summary>The days on which a document can have been adopted or issued, as far as its symbol shows. The last
    /// result is cached like the summary.</summary>
    internal DayInterval DaysOf(DocumentSymbol symbol)
    {
        ref readonly var of = ref SummaryOf(symbol);
        return summaryDays ??= of.Days;
    }

    /// <summary>True if a year is certainly over on the day of validation.</summary>
    /// <remarks>The clock is not read for each record: a system clock that shows a day before the last session in the
    /// calendar of the library is wrong.</remarks>
    internal bool IsOver(int year) =>
        (year < UnitedNationsCalendar.LastKnownYear && ReferenceEquals(options.Clock, ValidationOptions.Default.Clock))
        || year < Day.Year;

    /// <summary>A paragraph of an outcome document; null if there is no record of it.</summary>
    public OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number) =>
        (OutcomeParagraph?)LookUp(records?.FindParagraph(document, number))
        ?? options.Background?.FindParagraph(document, number);

    /// <summary>The record to which a link leads; null if there is none.</summary>
    internal Record? Find(RecordLink link) => LookUp(records?.Find(link)) ?? options.Background?.Find(link);

    /// <summary>The first record with that id, of any type; null if there is none.</summary>
    internal Record? FindFirst(string id) =>
        LookUp(records?.FindFirst(id)) ?? options.Background?.FindFirst(id);

    /// <summary>True if the record to which a link leads may be among those that could not be read: no finding can then
    /// be made about it.</summary>
    internal bool IsUnreadable(RecordLink link)
    {
        // A record that is not known yet may still be read.
        isOpen |= IsProvisional;
        return IsProvisional || (records?.IsUnreadable(link) ?? false);
    }

    /// <summary>Reports a finding of a rule about the record being checked, with the severity that the rule
    /// set gives it.</summary>
    /// <param name="rule">The rule that reports: <c>this</c>.</param>
    /// <param name="pointer">The place in the record as a JSON pointer, <c>/reporting/due</c>; empty for
    /// the whole record.</param>
    /// <param name="arguments">A value for each name in braces in the message of the rule.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="pointer"/> is not a JSON pointer, or a name of the message
    /// has no value.</exception>
    public void Report(RuleImplementation rule, string pointer, params FindingArgument[] arguments)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(pointer);
        ArgumentNullException.ThrowIfNull(arguments);
        if (!JsonPointer.IsValid(pointer))
        {
            throw new ArgumentException(
                $"\"{pointer}\" is not a JSON pointer: it has a slash before each name, as in /reporting/due.",
                nameof(pointer));
        }

        Report(rule, pointer, (ReadOnlySpan<FindingArgument>)MessageArguments.InOrder(rule.Rule, arguments));
    }

    /// <summary>Reports a finding of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The place in the record, as a JSON pointer; empty for the whole record.</param>
    /// <param name="arguments">The message arguments.</param>
    internal void Report(RuleImplementation rule, string place, params scoped ReadOnlySpan<FindingArgument> arguments)
    {
        if (IsProvisional && (rule is ICrossRecordRule || rule.IsCustom))
        {
            isOpen = true;
            return;
        }

        if ((hasGaps && DependsOnGap(rule, place)) || IsAboutImplausibleYear(rule, place))
        {
            return;
        }

        var places = records is not null && Index >= 0 ? records.Origins : CorpusOrigins.None;
        var record = (Record.TypeIndex, Record.IdText, Index);
        var finding = new Finding(
            rule.Rule, options.Rules.SeverityOf(rule.Rule), places, record, place, arguments);
        if (JustificationFor(finding, place) is { } justification)
        {
            (suppressed ??= []).Add(new SuppressedFinding(finding, justification));
        }
        else
        {
            Keep(finding);
        }
    }

    /// <summary>Reports a finding of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The place in the record.</param>
    /// <param name="arguments">The message arguments.</param>
    internal void Report(
        RuleImplementation rule, ref PointerBuilder place, params ReadOnlySpan<FindingArgument> arguments) =>
        Report(rule, place.ToText(), arguments);

    /// <summary>Reports a finding of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The place in the record.</param>
    /// <param name="arguments">The message arguments.</param>
    internal void Report(RuleImplementation rule, JsonPointer place, params ReadOnlySpan<FindingArgument> arguments) =>
        Report(rule, place.ToString(), arguments);

    /// <summary>Returns the findings as a report, and removes them from the context.</summary>
    internal ValidationReport ToReport() => findings.Count == 0 && suppressed is null && dropped == 0
        ? ValidationReport.Clean
        : new ValidationReport(findings.Take(), suppressed is null ? default : [.. suppressed], dropped);
}
