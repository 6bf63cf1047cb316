using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Compares verbs with italics: documents of the United Nations print the verb of a paragraph in italics.
/// A difference is a doubt and changes no act.</summary>
/// <param name="doubts">The doubts of the paragraph.</param>
internal sealed class ItalicEvidence(List<ExtractionDoubt> doubts)
{
    private bool showsVerbs;

    /// <summary>Compares the first act of a paragraph with its italics.</summary>
    public void Compare(SourceLine line, ParagraphKind kind, Label label, List<ExtractedAct> acts)
    {
        if (line.Italic is not { } italic)
        {
            return;
        }

        var verb = acts.Find(act => !act.IsInherited);
        if (italic.Length == 0)
        {
            Doubt(showsVerbs && verb is not null, verb?.Span, "The verb is not in italics, as other verbs are.");
            return;
        }

        if (verb is null)
        {
            var opens = italic.Start <= label.End + 1 && italic.Length < line.Text.Length - label.End;
            Doubt(showsVerbs && opens && kind == ParagraphKind.Operative && acts.Count == 0, italic,
                "The paragraph begins with words in italics, as with a verb, and they are not a known verb.");
            return;
        }

        var isItalic = verb.Span.Start < italic.End && italic.Start < verb.Span.End;
        showsVerbs |= isItalic;
        Doubt(showsVerbs && !isItalic, verb.Span, "The verb is not in italics, and other words before it are.");
    }

    private void Doubt(bool applies, TextSpan? span, string reason)
    {
        if (applies && span is { } place)
        {
            doubts.Add(new ExtractionDoubt(place, reason));
        }
    }
}
