namespace Wsis.Governance.Extraction;

/// <summary>Compares the links of a paragraph with what its text cites.</summary>
/// <remarks>A link is said to be wrong only where the text around it leaves one reading: where the scanner of
/// citations has
/// doubts, nothing is said.</remarks>
public static class LinkCheck
{
    // No session of the Human Rights Council above it had been held when this was written.
    private const int MaxCouncilSession = 60;

    /// <summary>What is wrong with the links of a paragraph, in their order.</summary>
    public static ValueList<LinkFinding> Check(ExtractedParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        if (paragraph.Source.Links.IsEmpty)
        {
            return default;
        }

        var findings = new List<LinkFinding>();
        var from = 0;
        foreach (var link in paragraph.Source.Links)
        {
            var at = paragraph.Source.Text.IndexOf(link.Text, from, StringComparison.Ordinal);
            at = at < 0 ? paragraph.Source.Text.IndexOf(link.Text, StringComparison.Ordinal) : at;
            if (link.Text.Length == 0 || at < 0)
            {
                continue;
            }

            from = at + link.Text.Length;
            if (Check(paragraph, link, new TextSpan(at, link.Text.Length)) is { } finding)
            {
                findings.Add(finding);
            }
        }

        return [.. findings];
    }

    private static LinkFinding? Check(ExtractedParagraph paragraph, SourceLink link, TextSpan span)
    {
        if (!IsDocumentAddress(link.Address, out var path))
        {
            return null;
        }

        if (!TrySymbol(link.Address, path, out var linked))
        {
            return IsSymbolLike(path) ? Finding(LinkRule.Malformed, link, span, path, path) : null;
        }

        var cited = paragraph.Citations.Where(citation => Covers(citation, span)).ToList();
        if (cited.Count > 0 && cited.All(citation => IsWithoutLetter(citation, linked)))
        {
            return Finding(LinkRule.LetterDropped, link, span, linked.ToString(), cited[0].Canonical!);
        }

        if (cited.Count == 0 || cited.Any(citation => Allows(citation, linked)))
        {
            return null;
        }

        var sure = cited is [{ Candidates: [{ Confidence: CitationConfidence.Certain } first, ..] }]
            && (!DiffersInOrganAlone(linked, first.Symbol) || IsOfHumanRightsCouncil(first.Symbol));
        return sure ? Finding(LinkRule.OtherDocument, link, span, linked.ToString(), cited[0].Canonical!) : null;
    }

    private static LinkFinding Finding(LinkRule rule, SourceLink link, TextSpan span, string target, string cited) =>
        new(rule, link, span, rule.Message.Replace("{text}", link.Text, StringComparison.Ordinal)
            .Replace("{link}", target, StringComparison.Ordinal).Replace("{cited}", cited, StringComparison.Ordinal));

    private static bool IsDocumentAddress(string address, out string path)
    {
        path = string.Empty;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || !(uri.Host.EndsWith("undocs.org", StringComparison.OrdinalIgnoreCase)
                || uri.Host.Equals("docs.un.org", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        path = Uri.UnescapeDataString(uri.AbsolutePath).Trim('/');
        path = path is [_, _, '/', ..] && char.IsAsciiLetterLower(path[0]) ? path[3..] : path;
        return path.Length > 0;
    }

    private static bool IsSymbolLike(string path) => path.Contains('/', StringComparison.Ordinal);

    private static bool Covers(CitationMatch citation, TextSpan span) =>
        !citation.Candidates.IsDefaultOrEmpty
        && citation.Offset < span.End && citation.Offset + citation.Length > span.Start;

    // A link may say more than its text: a letter, a bracket, an addition.
    private static bool Allows(CitationMatch citation, DocumentSymbol linked)
    {
        foreach (var candidate in citation.Candidates)
        {
            if (HasLettersOf(linked, candidate.Symbol)
                || SaysMore(linked.Canonical, candidate.Symbol.Canonical)
                || candidate.Symbol.GetSymbols().Contains(linked))
            {
                return true;
            }
        }

        return citation.Document.IsJoint && citation.Document.GetSymbols().Contains(linked);
    }

    private static bool SaysMore(string linked, string cited) =>
        linked.Length > cited.Length && linked.StartsWith(cited, StringComparison.Ordinal)
        && !char.IsAsciiDigit(linked[cited.Length]);

    private static bool TrySymbol(string address, string path, out DocumentSymbol symbol)
    {
        if (SymbolUrl.TryParse(address, out var read))
        {
            symbol = read.Symbol;
            return true;
        }

        return DocumentSymbol.TryParse(path, out symbol);
    }

    // A bare number may be of the Assembly or of the Human Rights Council. That the text means the Council is sure
    // where
    // the scanner says so for a session that the Council has held; that it means the Assembly is not.
    private static bool DiffersInOrganAlone(DocumentSymbol linked, DocumentSymbol cited) =>
        linked.Body != cited.Body && linked.Session == cited.Session && linked.Number == cited.Number;

    private static bool IsOfHumanRightsCouncil(DocumentSymbol cited) =>
        cited is { Body: "A/HRC", Session: <= MaxCouncilSession };

    // "A/RES/74/255a-b" is the document of 74/255 A and of 74/255 B.
    private static bool HasLettersOf(DocumentSymbol linked, DocumentSymbol cited) =>
        linked.Letters is { Length: > 1 } && cited.Letters is not null
        && linked.Body == cited.Body && linked.Session == cited.Session && linked.Number == cited.Number;

    private static bool IsWithoutLetter(CitationMatch citation, DocumentSymbol linked)
    {
        var cited = citation.Candidates[0].Symbol;
        return cited.Letters is not null && linked.Letters is null && cited.Body == linked.Body
            && cited.Kind == linked.Kind && cited.Session == linked.Session && cited.Year == linked.Year
            && cited.Number == linked.Number;
    }
}
