using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class VerbNotInParagraph() : RecordRule<Mandate>(new Rule(
    "WSIS3027", "verb-not-in-paragraph", Severity.Warning)
{
    Basis = "Practice of the General Assembly: the operative verb states the strength of a "
        + "request; A/RES/70/125, 65, has three",
    Message = "The mandate says \"{verb}\", but the paragraph that confers it is recorded with {verbs}.",
    Description = "The verb of a mandate is one of the verbs recorded for the paragraph that confers it: for the "
        + "provisions of the resolution that contain all the paragraphs cited, or for the paragraph of the "
        + "outcome document. No finding if no such paragraph is recorded, if its record is partial or "
        + "unverified, or if a verb is unknown.",
    Rationale = "To request, to invite and to decide are different things; the verb is part of the mandate.",
    HowToFix = "Take the verb from the text, in both records.",
    WhenToSuppress = "If the record of the paragraph names only its main verb.",
}), IRequiresLinks
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["provisions", "evidence"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (!mandate.Verb.IsKnown || mandate.Instrument.Paragraphs.IsDefault)
        {
            return;
        }

        switch (context.Find(mandate.Instrument.Document))
        {
            case Resolution resolution when !EvidenceExtensions.HasUnreadSources(resolution):
                CheckProvisions(mandate, resolution, ref context);
                break;

            case OutcomeDocument document when mandate.Instrument.Paragraphs.TryGetSingle(out var place)
                && place.Part == ParagraphPart.Body
                && context.FindParagraph(document.Id,
                place.Number) is { } paragraph && !EvidenceExtensions.HasUnreadSources(paragraph)
                && Lacks(paragraph.Verbs, mandate.Verb):
                Report(mandate, paragraph.Verbs, ref context);
                break;
        }
    }

    // The paragraphs may be recorded in several provisions; one with the verb is enough.
    private void CheckProvisions(Mandate mandate, Resolution resolution, ref RuleContext context)
    {
        ValueList<Code<OperativeVerb>>? other = null;
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
            Report(mandate, verbs, ref context);
        }
    }

    private void Report(Mandate mandate, ValueList<Code<OperativeVerb>> verbs, ref RuleContext context) =>
        context.Report(this, "/verb", new("verb", mandate.Verb.ToString()), new("verbs", string.Join(", ", verbs)));

    private static bool Lacks(ValueList<Code<OperativeVerb>> verbs, Code<OperativeVerb> verb)
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
