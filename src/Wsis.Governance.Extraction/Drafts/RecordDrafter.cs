using System.Text;

namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Drafts records from an extracted document.</summary>
internal sealed class RecordDrafter(ExtractedDocument document)
{
    private const int MaxTitle = 160;

    private readonly List<string> notes = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly DocumentSymbol symbol =
        document.Symbol.IsDefault ? default : DocumentSymbol.Parse(document.Symbol.Canonical);
    private readonly HashSet<string> noted = new(StringComparer.Ordinal);
    private readonly Code<Organ> organ = OrganOf(document);
    private readonly bool mayLackNumbers = document.Symbol.Kind != SymbolKind.Resolution
        && !document.Paragraphs.Any(paragraph => paragraph is { Kind: ParagraphKind.Operative, Number: not null });

    /// <summary>The records.</summary>
    public RecordDraft Draft()
    {
        if (symbol.IsDefault || organ.IsDefault)
        {
            var missing = document.Symbol.IsDefault ? "symbol" : "organ";
            return new RecordDraft(default, [$"No record was drafted: the text does not state its {missing}."]);
        }

        var records = new List<Record> { Resolution() };
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Kind is ParagraphKind.Operative)
            {
                records.AddRange(Mandates(paragraph));
            }
        }

        return new RecordDraft([.. records], [.. notes]);
    }

    private static Code<Organ> OrganOf(ExtractedDocument document)
    {
        if (!document.Organ.IsDefault)
        {
            return document.Organ;
        }

        return document.Symbol.IsDefault || document.Symbol.Organs.IsDefaultOrEmpty
            ? default : document.Symbol.Organs[0];
    }

    private Resolution Resolution() => new()
    {
        Id = Id<Resolution>.Parse(symbol.ToString()),
        Symbol = symbol,
        Title = Text(document.Title ?? symbol.ToString()),
        Organ = organ,
        Adopted = document.Adopted,
        Session = symbol.Session ?? symbol.Year,
        Kind = ResolutionKind.Of(symbol),
        Provisions = [.. document.Paragraphs.Select(Provision).OfType<Provision>()],
        Recalls = [.. Recalled()],
        Sources = [new SourceReference { Document = symbol, Language = document.Language }],
    };

    private IEnumerable<DocumentSymbol> Recalled() =>
        document.Paragraphs
            .Where(paragraph => paragraph.Kind == ParagraphKind.Preambular
                && paragraph.Acts is [{ Verb: var verb }, ..] && (verb == OperativeVerb.Recalls
                    || verb == OperativeVerb.Reaffirms))
            .SelectMany(paragraph => paragraph.Citations)
            .Where(citation => !citation.Candidates.IsDefaultOrEmpty && !IsOfLaterSession(citation.Candidates[0]))
            .Select(citation => citation.Candidates[0].Symbol)
            .Where(recalled => recalled != symbol && recalled.Kind is SymbolKind.Resolution or SymbolKind.Decision)
            .Distinct();

    // A number without organ that would belong to a later session of this organ belongs to another organ.
    private bool IsOfLaterSession(CitationCandidate candidate)
    {
        if (candidate.Confidence == CitationConfidence.Certain || candidate.Symbol.Body != symbol.Body
            || !(candidate.Symbol.Session > symbol.Session))
        {
            return false;
        }

        notes.Add($"{candidate.Symbol} was left out of `recalls`: it would be later than {symbol}.");
        return true;
    }

    private Provision? Provision(ExtractedParagraph paragraph)
    {
        if (paragraph.Kind != ParagraphKind.Operative || paragraph.Acts.IsEmpty || Place(paragraph) is not { } place)
        {
            return null;
        }

        var summary = paragraph.Source.Text[paragraph.TextStart..].Trim();
        if (summary.Length == 0)
        {
            return null;
        }

        Act[] acts = [.. paragraph.Acts.Select(Act)];
        return new Provision
        {
            Paragraph = place,
            Verbs = [.. paragraph.Acts.Select(act => act.Verb).Distinct()],
            Summary = Text(summary),
            Addressees = [.. acts.SelectMany(act => act.Addressees).Distinct()],
            AddresseeNames = [.. acts.SelectMany(act => act.AddresseeNames).Distinct()],
            Cites = [.. Cites(paragraph)],
            Acts = [.. acts],
        };
    }

    private static IEnumerable<Citation> Cites(ExtractedParagraph paragraph) =>
        (from citation in paragraph.Citations
        where !citation.Candidates.IsDefaultOrEmpty
        select new Citation { Document = citation.Candidates[0].Symbol, Paragraphs = citation.Paragraphs }).Distinct();

    private Act Act(ExtractedAct act) => new()
    {
        Verb = act.Verb,
        Addressees = [.. Known(act).Distinct()],
        AddresseeNames = [.. Names(act).Distinct()],
        Reporting = Reports(act).FirstOrDefault(),
        FurtherReporting = [.. Reports(act).Skip(1)],
    };

    // A paragraph without a number in a statement or decision without numbers is cited by the document alone.
    private IEnumerable<Mandate> Mandates(ExtractedParagraph paragraph)
    {
        var place = Place(paragraph);
        if (place is null && (!mayLackNumbers || paragraph.Number is not null))
        {
            yield break;
        }

        for (var i = 0; i < paragraph.Acts.Count; i++)
        {
            var act = paragraph.Acts[i];
            if (OperativeVerb.CanConferMandate(act.Verb) != true || act.Addressees.IsEmpty
                || TaskOf(paragraph, act).Length == 0
                || act.Task.Of(paragraph.Source.Text).TrimEnd().EndsWith(':'))
            {
                continue;
            }

            yield return Mandate(paragraph, act, place, i);
        }
    }

    private Mandate Mandate(ExtractedParagraph paragraph, ExtractedAct act, ParagraphSet? place, int index)
    {
        var task = TaskOf(paragraph, act);
        return new Mandate
        {
            Id = Id<Mandate>.Parse(IdOf(paragraph, place, index)),
            Title = Text(TitleOf(task)),
            Instrument = new Citation { Document = symbol, Paragraphs = place ?? default },
            IssuedBy = organ,
            Verb = act.Verb,
            Addressees = [.. Known(act).Distinct()],
            AddresseeNames = [.. Names(act).Distinct()],
            Task = Text(task),
            Conditions = [.. act.Conditions.Select(kind => new Condition { Kind = kind })],
            Deadline = Deadline(paragraph, act),
            Reporting = Reports(act).FirstOrDefault(),
            FurtherReporting = [.. Reports(act).Skip(1)],
            Status = MandateStatus.Active,
            Sources = [Source(paragraph, act, place)],
        };
    }

    // A date before the adoption is mentioned, not set as a deadline.
    private PartialDate Deadline(ExtractedParagraph paragraph, ExtractedAct act)
    {
        if (act.Deadline.IsDefault || document.Adopted.IsDefault
            || act.Deadline.CompareWith(document.Adopted) != DateOrder.Before)
        {
            return act.Deadline;
        }

        var line = FormattableString.Invariant($"Line {paragraph.Source.LineNumber}");
        notes.Add($"{line}: {act.Deadline} was not taken as the deadline: it is before the adoption.");
        return default;
    }

    // If numbers start again without a section, the line number distinguishes two paragraphs.
    private string IdOf(ExtractedParagraph paragraph, ParagraphSet? place, int index)
    {
        var paragraphPart = place is { } known ? IdPart(known.ToString())
            : FormattableString.Invariant($"line-{paragraph.Source.LineNumber}");
        var id = FormattableString.Invariant($"{IdPart(symbol.ToString())}-{paragraphPart}-{index + 1}");
        if (!ids.Add(id))
        {
            id = FormattableString.Invariant($"{id}-line-{paragraph.Source.LineNumber}");
            ids.Add(id);
            notes.Add(FormattableString.Invariant(
                $"Line {paragraph.Source.LineNumber}: paragraph {place} occurs more than once in the document."));
        }

        return id;
    }

    private SourceReference Source(ExtractedParagraph paragraph, ExtractedAct act, ParagraphSet? place)
    {
        var start = act.IsInherited ? act.Task.Start : act.Span.Start;
        var line = paragraph.Source.LineNumber;
        return new SourceReference
        {
            Document = symbol,
            Paragraph = place ?? default,
            Language = document.Language,
            Note = FormattableString.Invariant(
                $"Drafted from the text: line {line}, characters {start} to {act.Task.End}."),
        };
    }

    private static IEnumerable<Addressee> Known(ExtractedAct act) =>
        act.Addressees.Select(one => one.Known).Where(known => !known.IsDefault);

    private IEnumerable<LocalizedText> Names(ExtractedAct act) =>
        act.Addressees.Where(one => one.Known.IsDefault).Select(one => Text(one.Name));

    // The sessions of one organ are one reporting; each report has its own due date.
    private static IEnumerable<Reporting> Reports(ExtractedAct act) =>
        from report in act.Reporting
        where !report.Organ.IsDefault
        select new Reporting
        {
            To = [report.Organ],
            Through = report.Through,
            Session = report.Session,
            Frequency = report.Frequency,
        };

    private ParagraphSet? Place(ExtractedParagraph paragraph)
    {
        if (paragraph.Number is null)
        {
            Note(paragraph, $"was left out of the {(mayLackNumbers ? "provisions" : "records")}: it has no number");
            return null;
        }

        var text = paragraph.Section is null ? paragraph.Number : $"section {paragraph.Section} {paragraph.Number}";
        if (ParagraphSet.TryParse(text, out var place))
        {
            return place;
        }

        Note(paragraph,
            $"was left out of the records: it has the number \"{text}\", which is not a valid paragraph number");
        return null;
    }

    private void Note(ExtractedParagraph paragraph, string reason)
    {
        var note = FormattableString.Invariant(
            $"Line {paragraph.Source.LineNumber} {reason}.");
        if (noted.Add(note))
        {
            notes.Add(note);
        }
    }

    private LocalizedText Text(string text) => LocalizedText.Create((document.Language, text));

    private static string TaskOf(ExtractedParagraph paragraph, ExtractedAct act) =>
        act.Task.Of(paragraph.Source.Text).Trim().TrimEnd(';', '.', ',', ' ');

    private static string TitleOf(string task) =>
        task.Length <= MaxTitle ? task
        : task.LastIndexOf(' ', MaxTitle) is > 0 and var end ? task[..end] + " …"
        : task;

    // Small letters and digits, and a hyphen for what is between them.
    private static string IdPart(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                id.Append(char.ToLowerInvariant(character));
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }
}
