using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS3027.</summary>
internal sealed class VerbNotInParagraph() : RecordCheck<Mandate>(new Rule(
    "WSIS3027", "verb-not-in-paragraph", Severity.Warning)
{
    Clause = "Practice of the General Assembly: the operative verb says how strongly a paragraph asks; A/RES/70/125, "
        + "65, has three",
    Message = "The mandate says \"{verb}\", but the paragraph that confers it is recorded with {verbs}.",
    Checks = "The verb of a mandate is among the verbs recorded of the paragraph that confers it: of the provisions of "
        + "the resolution that hold all the paragraphs cited, or of the paragraph of the outcome document. Silent "
        + "where no such paragraph is recorded, where its record is partial or unverified, and where a verb is not "
        + "known.",
    Why = "To request, to invite and to decide are different things; the verb is part of the mandate.",
    Mend = "Take the verb from the text, in both records.",
    Suppress = "Where the record of the paragraph names its main verb only.",
}), INeedsCorpus
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["provisions"];

    public override void Run(Mandate mandate, ref Scope scope)
    {
        if (!mandate.Verb.IsKnown || mandate.Instrument.Paragraphs.IsDefault)
        {
            return;
        }

        switch (scope.Find(mandate.Instrument.Document))
        {
            case Resolution resolution when !Evidences.LeavesGaps(resolution):
                CheckProvisions(mandate, resolution, ref scope);
                break;

            case OutcomeDocument document when mandate.Instrument.Paragraphs.TryGetSingle(out var place)
                && place.Part == ParagraphPart.Body
                && scope.FindParagraph(document.Id, place.Number) is { } paragraph && !Evidences.LeavesGaps(paragraph)
                && Lacks(paragraph.Verbs, mandate.Verb):
                Report(mandate, paragraph.Verbs, ref scope);
                break;
        }
    }

    // The paragraphs may be recorded in several provisions; one with the verb is enough.
    private void CheckProvisions(Mandate mandate, Resolution resolution, ref Scope scope)
    {
        ValueList<Code<Verb>>? other = null;
        foreach (var provision in resolution.Provisions)
        {
            if (!provision.Paragraph.Contains(mandate.Instrument.Paragraphs))
            {
                continue;
            }

            if (!Lacks(provision.Verbs, mandate.Verb))
            {
                return;
            }

            other = provision.Verbs;
        }

        if (other is { } verbs)
        {
            Report(mandate, verbs, ref scope);
        }
    }

    private void Report(Mandate mandate, ValueList<Code<Verb>> verbs, ref Scope scope) =>
        scope.Report(this, "/verb", new("verb", mandate.Verb.ToString()), new("verbs", string.Join(", ", verbs)));

    private static bool Lacks(ValueList<Code<Verb>> verbs, Code<Verb> verb)
    {
        foreach (var candidate in verbs)
        {
            if (candidate == verb || !candidate.IsKnown)
            {
                return false;
            }
        }

        return !verbs.IsEmpty;
    }
}
