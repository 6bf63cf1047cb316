using System.Globalization;
using Wsis.Governance.Extraction.Links;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Extraction;

/// <summary>Compares the links of a paragraph with the citations in its text.</summary>
/// <remarks>A link is reported only if the text can be read in one way: if the citation scanner has doubts, no
/// finding is made.</remarks>
public static class LinkCheck
{
    // The last session of the Human Rights Council held when this was written.
    private const int MaxCouncilSession = 60;

    // The General Assembly writes its resolutions 31/1, 32/1 from 1976 on, and session n opened in the year 1945 + n.
    private const int FirstSessionWithStroke = 31;
    private const int FirstYear = 1945;
    private const int MaxDate = 26;

    private static readonly Rule otherDocument = RuleCatalogue.Get("WSIS7001");
    private static readonly Rule letterDropped = RuleCatalogue.Get("WSIS7002");
    private static readonly Rule malformed = RuleCatalogue.Get("WSIS7003");

    /// <summary>The findings about the links of a paragraph, in their order.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="rules">The rules in use; null for <see cref="RuleSet.Default"/>.</param>
    /// <returns>The findings, with the line of the paragraph and the column at which the text of
    /// the link begins.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paragraph"/> is null.</exception>
    public static ValueList<Finding> Check(ExtractedParagraph paragraph, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        if (paragraph.Source.Links.IsEmpty)
        {
            return default;
        }

        rules ??= RuleSet.Default;
        var findings = new List<Finding>();
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
            if (Check(paragraph, link, new TextSpan(at, link.Text.Length)) is { } problem
                && rules.SeverityOf(problem.Rule) is not Severity.Off and var severity)
            {
                findings.Add(new Finding
                {
                    Rule = problem.Rule,
                    Severity = severity,
                    Location = new LinePosition(Math.Max(1, paragraph.Source.LineNumber), at + 1),
                    Arguments =
                    [
                        new FindingArgument("text", link.Text), new FindingArgument("link", problem.Link),
                        new FindingArgument("cited", problem.Cited),
                    ],
                });
            }
        }

        return [.. findings];
    }

    private static LinkProblem? Check(ExtractedParagraph paragraph, SourceLink link, TextSpan span)
    {
        if (!LinkAddress.TryParse(link.Address, out var address))
        {
            return null;
        }

        if (!TrySymbol(link.Address, address.Path, out var linked))
        {
            return address.IsSymbolLike ? new LinkProblem(malformed, address.Path, address.Path) : null;
        }

        if (!address.IsWellFormed)
        {
            return new LinkProblem(malformed, address.Raw, address.Raw);
        }

        var cited = paragraph.Citations.Where(citation => Covers(citation, span)).ToList();
        if (cited.Count > 0 && cited.All(citation => IsWithoutLetter(citation, linked)))
        {
            return new LinkProblem(letterDropped, linked.ToString(), cited[0].Canonical!);
        }

        if (cited.Any(citation => Allows(citation, linked)))
        {
            return null;
        }

        var year = YearBehind(paragraph.Source.Text, span.End);
        if (cited.Count == 0)
        {
            return IsImpossible(linked) ? new LinkProblem(malformed, address.Path, address.Path)
                : IsOfOtherYear(linked, year)
                    ? new LinkProblem(otherDocument, linked.ToString(), FormattableString.Invariant($"one of {year}"))
                    : null;
        }

        return cited is [var only] && IsSure(only, linked, year)
            ? new LinkProblem(otherDocument, linked.ToString(), only.Canonical!)
            : IsImpossible(linked) ? new LinkProblem(malformed, address.Path, address.Path) : null;
    }

    // The organ of a number may be uncertain, but it is certain that no reading has the number of the link.
    private static bool IsSure(CitationMatch citation, DocumentSymbol linked, int? year)
    {
        if (citation.Candidates.All(candidate => !HasNumbersOf(candidate.Symbol, linked)))
        {
            return true;
        }

        var first = citation.Candidates[0];
        return DiffersInOrganAlone(linked, first.Symbol)
            ? IsImpossible(linked) || IsOfOtherYear(linked, year)
                || (first.Confidence == CitationConfidence.Certain && IsOfHumanRightsCouncil(first.Symbol))
            : first.Confidence == CitationConfidence.Certain;
    }

    private static bool HasNumbersOf(DocumentSymbol one, DocumentSymbol other) =>
        one.Number == other.Number && (one.Session ?? one.Year) == (other.Session ?? other.Year);

    // Resolutions of the Assembly have a slash from the thirty-first session on: A/RES/27/13 does not exist.
    private static bool IsImpossible(DocumentSymbol linked) =>
        linked.Kind == SymbolKind.Resolution
        && ((linked.Session is { } session && session < FirstSessionWithStroke && HasStroke(linked, session))
            || (linked.Body == "A/HRC" && linked.Session > MaxCouncilSession));

    // "24/20 of 27 September 2013" does not belong to the session of 1969.
    private static bool IsOfOtherYear(DocumentSymbol linked, int? year) =>
        year is { } stated && linked is { Kind: SymbolKind.Resolution, Session: { } session } && linked.Body != "A/HRC"
        && HasStroke(linked, session)
        && (stated < FirstYear + session || stated > FirstYear + session + 1);

    private static bool HasStroke(DocumentSymbol symbol, int session) =>
        symbol.Canonical.StartsWith(FormattableString.Invariant($"A/RES/{session}/"), StringComparison.Ordinal);

    private static int? YearBehind(string text, int from)
    {
        var behind = text.AsSpan(from, Math.Min(MaxDate, text.Length - from));
        return behind.StartsWith(" of ", StringComparison.Ordinal) && behind.IndexOfAnyInRange('0', '9') is 4
            && FindYear(behind[4..]) is { } year ? year : null;
    }

    private static int? FindYear(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 4 <= text.Length && text[i] is not (',' or ';' or '/'); i++)
        {
            if (int.TryParse(text.Slice(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is >= FirstYear and <= 2100)
            {
                return year;
            }
        }

        return null;
    }

    private static bool Covers(CitationMatch citation, TextSpan span) =>
        !citation.Candidates.IsDefaultOrEmpty
        && citation.Offset < span.End && citation.Offset + citation.Length > span.Start;

    // A link may be more precise than its text: a letter, a bracket, an addendum.
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

    // A number without organ may belong to the Assembly or to the Human Rights Council. If the scanner says the
    // Council, and the Council has held that session, this is certain; if it says the Assembly, it is not.
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

    private readonly record struct LinkProblem(Rule Rule, string Link, string Cited);
}
