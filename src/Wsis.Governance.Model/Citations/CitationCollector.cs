using System.Collections.Immutable;
using System.Globalization;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Takes the citations of one text as they are found.</summary>
internal sealed class CitationCollector(CitationOptions options)
{
    private readonly ImmutableArray<CitationMatch>.Builder matches = ImmutableArray.CreateBuilder<CitationMatch>(4);
    private ImmutableArray<CitationMatch> earlier = [];

    /// <summary>What the caller wants.</summary>
    public CitationOptions Options => options;

    /// <summary>The last symbol printed in full, which short forms rest on.</summary>
    public DocumentSymbol LastFull { get; private set; }

    /// <summary>All that was found, in the order of the text.</summary>
    public ImmutableArray<CitationMatch> ToMatches()
    {
        BeginPass();
        return earlier;
    }

    /// <summary>Begins another pass over the text: what was found so far is in order, and what follows will
    /// be.</summary>
    public void BeginPass()
    {
        earlier = earlier.IsEmpty ? matches.DrainToImmutable()
            : matches.Count == 0 ? earlier
            : Merge(earlier, matches.DrainToImmutable());
    }

    private static ImmutableArray<CitationMatch> Merge(
        ImmutableArray<CitationMatch> left, ImmutableArray<CitationMatch> right)
    {
        var merged = ImmutableArray.CreateBuilder<CitationMatch>(left.Length + right.Length);
        var (l, r) = (0, 0);
        while (l < left.Length || r < right.Length)
        {
            var takesLeft = r == right.Length || (l < left.Length && left[l].Offset <= right[r].Offset);
            merged.Add(takesLeft ? left[l++] : right[r++]);
        }

        return merged.MoveToImmutable();
    }

    /// <summary>True where one of the last matches is of that organ and number.</summary>
    public bool HasCited(string organ, int session, int number)
    {
        const int MaxMatches = 32;
        for (var at = matches.Count - 1; at >= 0 && at >= matches.Count - MaxMatches; at--)
        {
            if (matches[at].Candidates is [{ Resolution: { } cited }, ..]
                && cited.Session == session && cited.Number == number && cited.Organ == organ)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a match as it is.</summary>
    public void Add(CitationMatch match) => matches.Add(match);

    /// <summary>Takes a symbol printed in full. A joint one is one citation: the whole symbol, then its parts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the symbol stands.</param>
    /// <param name="symbol">The symbol.</param>
    /// <param name="repairs">What was repaired.</param>
    public void AddSymbol(ReadOnlySpan<char> text, TextRange place, DocumentSymbol symbol, TextRepairs repairs)
    {
        LastFull = symbol;
        var places = ParagraphLocator.Around(text, place, EndOfPrevious(place.Start));
        if (symbol.IsJoint)
        {
            Add(Match(text, place, CandidatesOfJoint(symbol, repairs), repairs, places));
            return;
        }

        foreach (var part in PartsOf(symbol))
        {
            Add(Match(text, place, CandidatesOf(text, place, part, repairs), repairs, places));
        }
    }

    /// <summary>Takes a symbol printed in short form after a full one; after a joint one it is of each part.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the short form stands.</param>
    /// <param name="name">The name of the element: <c>Add</c>.</param>
    /// <param name="number">Its number.</param>
    /// <param name="isChange">True where the element changes a document, so that the document stays the last.</param>
    /// <param name="suffix">What follows the number: <c>/Rev.1</c>.</param>
    public void AddShortForm(
        ReadOnlySpan<char> text, TextRange place, string name, int number, bool isChange, string suffix)
    {
        var whole = "";
        foreach (var part in new SymbolEnumerator(LastFull.Canonical))
        {
            var own = part.Text.LastIndexOf($"/{name}.", StringComparison.OrdinalIgnoreCase);
            if (own < 0 && !isChange)
            {
                return;
            }

            var one = string.Create(
                CultureInfo.InvariantCulture, $"{(own < 0 ? part.Text : part.Text[..own])}/{name}.{number}{suffix}");
            whole = whole.Length == 0 ? one : $"{whole}-{one}";
        }

        if (!DocumentSymbol.TryParse(whole, out var symbol))
        {
            return;
        }

        LastFull = isChange ? LastFull : symbol;
        var candidates = symbol.IsJoint
            ? CandidatesOfJoint(symbol, TextRepairs.None) : [Printed(symbol, TextRepairs.None)];
        Add(Match(text, place, candidates, TextRepairs.None, default));
    }

    /// <summary>Takes an outcome document cited by name.</summary>
    public void AddName(ReadOnlySpan<char> text, TextRange place, string id)
    {
        var places = ParagraphLocator.Around(text, place, EndOfPrevious(place.Start));
        Add(Match(text, place, [], TextRepairs.None, places) with { OutcomeDocument = id });
    }

    /// <summary>Takes what looks like a symbol and cannot be read, if the caller wants that.</summary>
    public void AddUnreadable(ReadOnlySpan<char> text, TextRange place, string note)
    {
        if (options.ReportUnreadable)
        {
            Add(Match(text, place, [], TextRepairs.None, default) with { Note = note });
        }
    }

    /// <summary>Where the last match before a place ends: paragraphs before that belong to it.</summary>
    public int EndOfPrevious(int start)
    {
        for (var at = matches.Count - 1; at >= 0; at--)
        {
            var end = matches[at].Offset + matches[at].Length;
            if (end <= start)
            {
                return end;
            }
        }

        return 0;
    }

    /// <summary>A match with its places.</summary>
    public static CitationMatch Match(
        ReadOnlySpan<char> text,
        TextRange place,
        ImmutableArray<CitationCandidate> candidates,
        TextRepairs repairs,
        CitedPlaces places) =>
        new(place.Start, place.Length, text[place.Start..place.End].ToString(), candidates)
        {
            Repaired = repairs.ToText(),
            Paragraphs = places.Set,
            ParagraphsPrinted = places.Printed,
            Span = places.Printed is null
                ? place.Start..place.End
                : Math.Min(place.Start, places.Place.Start)..Math.Max(place.End, places.Place.End),
        };

    private static CitationCandidate Printed(DocumentSymbol symbol, TextRepairs repairs) => new(
        symbol,
        ResolutionId.FromSymbol(symbol) is [var resolution] ? resolution : null,
        repairs == TextRepairs.None ? CitationConfidence.Certain : CitationConfidence.Likely,
        repairs == TextRepairs.None ? "printed as a symbol" : "printed as a symbol, and repaired");

    private static ImmutableArray<CitationCandidate> CandidatesOfJoint(DocumentSymbol symbol, TextRepairs repairs)
    {
        var candidates = ImmutableArray.CreateBuilder<CitationCandidate>(3);
        candidates.Add(Printed(symbol, repairs));
        foreach (var part in new SymbolEnumerator(symbol.Canonical))
        {
            if (DocumentSymbol.TryParse(part.Text, out var one, out _))
            {
                candidates.Add(Printed(one, repairs) with { Reason = "a part of the joint symbol" });
            }
        }

        return candidates.ToImmutable();
    }

    /// <summary>In Arabic text the numbers of a whole symbol may stand mirrored too: <c>A/RES/252/60</c>.</summary>
    private ImmutableArray<CitationCandidate> CandidatesOf(
        ReadOnlySpan<char> text, TextRange place, DocumentSymbol symbol, TextRepairs repairs)
    {
        var printed = Printed(symbol, repairs);
        if (printed.Resolution is not
            {
                Organ: OrganCodes.GeneralAssembly, SessionKind: SessionKind.Regular, HasRunningNumber: false,
            } resolution
            || resolution.Session <= options.PresentSession
            || resolution.Number < NumberSeries.FirstAssemblySession || resolution.Number > options.PresentSession
            || !TextWords.IsInArabic(text, place))
        {
            return [printed];
        }

        var mirrored = resolution with { Session = resolution.Number, Number = resolution.Session };
        return mirrored.ToSymbols() is [var one, ..]
            ?
            [
                new CitationCandidate(
                    one, mirrored, CitationConfidence.Likely, CandidateGenerator.BySession, IsMirrored: true),
                printed with { Confidence = CitationConfidence.Possible },
            ]
            : [printed];
    }

    /// <summary><c>A/58/23 (Parts I-III)</c> is three documents.</summary>
    private static ImmutableArray<DocumentSymbol> PartsOf(DocumentSymbol symbol)
    {
        var brackets = symbol.GetParts().Brackets;
        var hyphen = brackets.IndexOf('-');
        if (!brackets.StartsWith("Parts ", StringComparison.OrdinalIgnoreCase) || hyphen < 0)
        {
            return [symbol];
        }

        var first = RomanNumeral.Parse(brackets[6..hyphen]);
        var last = RomanNumeral.Parse(brackets[(hyphen + 1)..]);
        if (first == 0 || last <= first || last - first > 40)
        {
            return [symbol];
        }

        var head = symbol.Canonical[..symbol.Canonical.IndexOf('(', StringComparison.Ordinal)];
        var parts = ImmutableArray.CreateBuilder<DocumentSymbol>(last - first + 1);
        Span<char> roman = stackalloc char[16];
        for (var part = first; part <= last; part++)
        {
            var number = roman[..RomanNumeral.Format(part, roman)];
            if (DocumentSymbol.TryParse($"{head}(Part {number})", out var one))
            {
                parts.Add(one);
            }
        }

        return parts.DrainToImmutable();
    }
}
