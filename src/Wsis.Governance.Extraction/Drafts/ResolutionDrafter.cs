namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Drafts the record of a resolution, with its provisions.</summary>
internal sealed class ResolutionDrafter(DraftScope scope)
{
    private readonly ExtractedDocument document = scope.Document;
    private readonly DocumentSymbol symbol = scope.Symbol;

    /// <summary>The resolution.</summary>
    public Resolution Draft() => new()
    {
        Id = Id<Resolution>.Parse(symbol.ToString()),
        Symbol = symbol,
        Title = scope.Text(document.Title ?? symbol.ToString()),
        Organ = scope.Organ,
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

        scope.Note($"{candidate.Symbol} was left out of `recalls`: it would be later than {symbol}.");
        return true;
    }

    private Provision? Provision(ExtractedParagraph paragraph)
    {
        if (paragraph.Kind != ParagraphKind.Operative || paragraph.Acts.IsEmpty
            || scope.Place(paragraph) is not { } place)
        {
            return null;
        }

        var summary = paragraph.Source.Text.AsSpan(paragraph.TextStart).Trim();
        if (summary.IsEmpty)
        {
            return null;
        }

        var acts = new Act[paragraph.Acts.Count];
        for (var i = 0; i < acts.Length; i++)
        {
            acts[i] = scope.Act(paragraph.Acts[i]);
        }

        return new Provision
        {
            Paragraph = place,
            Verbs = acts is [{ Verb: var verb }] ? [verb] : [.. acts.Select(act => act.Verb).Distinct()],
            Summary = scope.Text(summary.ToString()),
            Addressees = acts is [{ Addressees: var of }] ? of : [.. acts.SelectMany(act => act.Addressees).Distinct()],
            AddresseeNames = acts is [{ AddresseeNames: var names }] ? names
                : [.. acts.SelectMany(act => act.AddresseeNames).Distinct()],
            Cites = paragraph.Citations.IsEmpty ? default : [.. Cites(paragraph)],
            Acts = ValueList.Create<Act>(acts),
        };
    }

    private static IEnumerable<Citation> Cites(ExtractedParagraph paragraph) =>
        (from citation in paragraph.Citations
        where !citation.Candidates.IsDefaultOrEmpty
        select new Citation { Document = citation.Candidates[0].Symbol, Paragraphs = citation.Paragraphs }).Distinct();
}
