using NodaTime;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>What a check of one record sees beside the record, and where it reports. Nothing is allocated before the
/// first
/// finding.</summary>
internal ref struct Scope(ValidationOptions options, WsisCorpus? corpus)
{
    private readonly ValidationOptions options = options;
    private readonly WsisCorpus? corpus = corpus;
    private int notes;
    private int graver;

    /// <summary>The findings so far; null where there is none.</summary>
    public List<Finding>? Findings { get; private set; }

    /// <summary>The findings that were suppressed, with the reason; null where there is none.</summary>
    public List<SuppressedFinding>? Suppressed { get; private set; }

    /// <summary>How many findings there were beyond the limit.</summary>
    public int Dropped { get; private set; }

    /// <summary>The index of the record being checked; -1 outside a corpus.</summary>
    public int Index { get; set; } = -1;

    /// <summary>The record being checked.</summary>
    public Record Record { get; set; } = null!;

    /// <summary>The day on which the check runs.</summary>
    public readonly LocalDate Today => options.Clock.GetCurrentInstant().InUtc().Date;

    /// <summary>True where links can be followed at all.</summary>
    public readonly bool HasCorpus => corpus is not null || options.Background is not null;

    /// <summary>The record of an id, in the corpus checked or in the background; null where there is none.</summary>
    public readonly T? Find<T>(Id<T> id)
        where T : Record<T> =>
        id.IsDefault ? null : corpus?.Find(id) ?? options.Background?.Find(id);

    /// <summary>The document of a symbol; null where there is no record of it.</summary>
    public readonly Record? Find(DocumentSymbol symbol) =>
        symbol.IsDefault ? null : corpus?.Find(symbol) ?? options.Background?.Find(symbol);

    /// <summary>The document that is meant; null where there is no record of it.</summary>
    public readonly Record? Find(DocumentRef document) =>
        document.IsDefault ? null : corpus?.Find(document) ?? options.Background?.Find(document);

    /// <summary>The record that a reference points to; null where there is none of that type.</summary>
    public readonly Record? Find(RecordRef reference) =>
        corpus?.Find(reference) ?? options.Background?.Find(reference);

    /// <summary>A paragraph of an outcome document; null where there is no record of it.</summary>
    public readonly OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number) =>
        corpus?.FindParagraph(document, number) ?? options.Background?.FindParagraph(document, number);

    /// <summary>The record that a link leads to; null where there is none.</summary>
    public readonly Record? Find(Link link) => corpus?.Find(link) ?? options.Background?.Find(link);

    /// <summary>The first record of that id, of whatever type; null where there is none.</summary>
    public readonly Record? FindFirst(string id) => corpus?.FindFirst(id) ?? options.Background?.FindFirst(id);

    /// <summary>True where a record of that id was met but could not be read: nothing can be said about it.</summary>
    public readonly bool IsPassedOver(string id) => corpus?.PassedOver.Contains(id) ?? false;

    /// <summary>Reports a finding of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="place">The place in the record, as a JSON pointer; empty for the whole record.</param>
    /// <param name="arguments">What the rule's message names.</param>
    public void Report(Check check, string place, params ReadOnlySpan<FindingArgument> arguments) =>
        Report(check, JsonPointer.Parse(place), arguments);

    /// <summary>Reports a finding of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="place">The place in the record.</param>
    /// <param name="arguments">What the rule's message names.</param>
    public void Report(Check check, ref Place place, params ReadOnlySpan<FindingArgument> arguments) =>
        Report(check, place.ToPointer(), arguments);

    /// <summary>Reports a finding of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="place">The place in the record.</param>
    /// <param name="arguments">What the rule's message names.</param>
    public void Report(Check check, JsonPointer place, params scoped ReadOnlySpan<FindingArgument> arguments)
    {
        var origin = corpus is not null && Index >= 0 ? corpus.OriginOf(Index) : default;
        var finding = new Finding
        {
            Rule = check.Rule,
            Severity = options.Rules.SeverityOf(check.Rule),
            Pointer = BaseOf(origin).Append(place),
            Source = origin.Source,
            Origin = origin,
            RecordIndex = Index,
            Record = Record.Type + "/" + Record.IdText,
            Arguments = ValueList.Create(arguments),
        };
        if ((options.Rules.JustificationFor(finding, Record) ?? ExplanationOf(place)) is { } justification)
        {
            (Suppressed ??= []).Add(new SuppressedFinding(finding, justification));
        }
        else
        {
            Keep(finding);
        }
    }

    // Where no source settles a misprint, the record keeps it, and an erratum of the same corpus says why: that is a
    // suppression with its justification, kept beside the data.
    private readonly string? ExplanationOf(JsonPointer place)
    {
        if (corpus is null)
        {
            return null;
        }

        foreach (var erratum in corpus.ErrataOf(Record))
        {
            if (erratum.Corrected is null && !erratum.Pointer.IsDefault && place.IsWithin(erratum.Pointer))
            {
                return $"{erratum.IdText}: {erratum.Reason}";
            }
        }

        return null;
    }

    // Notes must not crowd out what is graver: each has its own limit. What is beyond it is counted.
    private void Keep(Finding finding)
    {
        ref var kept = ref (finding.Severity == Severity.Note ? ref notes : ref graver);
        if (kept >= options.MostFindings)
        {
            Dropped++;
            return;
        }

        kept++;
        (Findings ??= []).Add(finding);
    }

    // A record made in memory stands at its index, as it would in a file of records.
    private readonly JsonPointer BaseOf(RecordOrigin origin) =>
        origin == default && Index >= 0 ? JsonPointer.Parse("/records").Append(Index) : origin.Pointer;
}
