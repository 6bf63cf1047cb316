using System.Globalization;

namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Drafts a mandate for each act that confers one.</summary>
internal sealed class MandateDrafter(DraftScope scope)
{
    private const int MaxTitle = 160;

    private readonly RecordIds ids = new(scope);

    /// <summary>The mandates of an operative paragraph, in order.</summary>
    public IEnumerable<Mandate> Draft(ExtractedParagraph paragraph)
    {
        var place = scope.Place(paragraph);
        if (place is null && !scope.IsCitedByDocument(paragraph))
        {
            yield break;
        }

        for (var i = 0; i < paragraph.Acts.Count; i++)
        {
            var act = paragraph.Acts[i];
            if (OperativeVerb.CanConferMandate(act.Verb) != true || act.Addressees.IsEmpty
                || TaskOf(paragraph, act).Length == 0
                || act.Task.In(paragraph.Source.Text).TrimEnd() is [.., ':'])
            {
                continue;
            }

            yield return Mandate(paragraph, act, place, i);
        }
    }

    private Mandate Mandate(ExtractedParagraph paragraph, ExtractedAct act, ParagraphSet? place, int index)
    {
        var task = TaskOf(paragraph, act).ToString();
        var asked = scope.Act(act);
        NoteLosses(paragraph, act);
        return new Mandate
        {
            Id = ids.Next(paragraph, place, index),
            Title = scope.Text(TitleOf(task)),
            Instrument = new Citation { Document = scope.Symbol, Paragraphs = place ?? default },
            IssuedBy = scope.Organ,
            Verb = act.Verb,
            Addressees = asked.Addressees,
            AddresseeNames = asked.AddresseeNames,
            Task = scope.Text(task),
            Conditions = act.Conditions.IsEmpty ? default
                : [.. act.Conditions.Select(kind => new Condition { Kind = kind })],
            Deadline = scope.IsBeforeAdoption(act.Deadline) ? default : act.Deadline,
            Reporting = asked.Reporting,
            FurtherReporting = asked.FurtherReporting,
            Status = MandateStatus.Active,
            Evidence = place is null && !scope.HasNoNumbers ? Evidence.Partial : default,
            Sources = [Source(paragraph, act, place)],
        };
    }

    private void NoteLosses(ExtractedParagraph paragraph, ExtractedAct act)
    {
        if (act.TimeLimit.Length > 0)
        {
            var limit = act.TimeLimit.Of(paragraph.Source.Text);
            scope.Note(
                paragraph, $"sets the time limit \"{limit}\", which was left out of the mandate: it is not a date");
        }

        foreach (var report in act.Reporting)
        {
            NoteEarly(paragraph, report.Due);
        }

        NoteEarly(paragraph, act.Deadline);
        foreach (var report in act.Reporting)
        {
            if (report.Organ.IsDefault)
            {
                var due = report.Due.IsDefault ? "" : $", due {report.Due}";
                scope.Note(paragraph, $"requests a report to \"{report.OrganName}\"{due}, which was left out of "
                    + "`reporting`: the organ has no code");
            }
        }
    }

    private void NoteEarly(ExtractedParagraph paragraph, PartialDate date)
    {
        if (scope.IsBeforeAdoption(date))
        {
            scope.Note($"{DraftScope.NameOf(paragraph)}: {date} was not taken as the deadline: it is before the "
                + "adoption.");
        }
    }

    private SourceReference Source(ExtractedParagraph paragraph, ExtractedAct act, ParagraphSet? place)
    {
        var start = act.IsInherited ? act.Task.Start : act.Span.Start;
        var line = paragraph.Source.LineNumber;
        var inLine = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {line}, ") : "";
        var lack = place is null && !scope.HasNoNumbers ? " The source shows no number of the paragraph." : "";
        return new SourceReference
        {
            Document = scope.Symbol,
            Paragraph = place ?? default,
            Language = scope.Document.Language,
            Note = string.Create(CultureInfo.InvariantCulture,
                $"Drafted from the text: {inLine}characters {start} to {act.Task.End}.{lack}"),
        };
    }

    private static ReadOnlySpan<char> TaskOf(ExtractedParagraph paragraph, ExtractedAct act) =>
        act.Task.In(paragraph.Source.Text).Trim().TrimEnd(";., ");

    private static string TitleOf(string task) =>
        task.Length <= MaxTitle ? task
        : task.LastIndexOf(' ', MaxTitle) is > 0 and var end ? task[..end] + " …"
        : task;
}
