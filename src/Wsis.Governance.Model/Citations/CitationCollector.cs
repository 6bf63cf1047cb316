using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Wsis.Governance.Citations.Places;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Collects the citations of one text as they are found.</summary>
/// <remarks>A text without citations allocates nothing, so this is a struct and its list is created late.</remarks>
internal partial struct CitationCollector(CitationOptions options)
{
    private const int FirstCapacity = 4;

    private CitationMatch[] matches = [];
    private int count;

    // The index of the first match of this pass: each pass is in the order of the text.
    private int passStart;

    /// <summary>The options of the caller.</summary>
    public readonly CitationOptions Options => options;

    /// <summary>The last symbol printed in full, which short forms rest on.</summary>
    public DocumentSymbol LastFull { get; private set; }

    /// <summary>All that was found, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    public ImmutableArray<CitationMatch> ToMatches(ReadOnlySpan<char> text)
    {
        if (count == 0)
        {
            return [];
        }

        BeginPass();
        new PlacePairs(text, matches.AsSpan(0, count)).Divide();
        return matches.Length == count
            ? ImmutableCollectionsMarshal.AsImmutableArray(matches)
            : [.. matches.AsSpan(0, count)];
    }

    /// <summary>Starts another pass over the text: earlier and later matches are each in order.</summary>
    public void BeginPass()
    {
        if (passStart > 0 && passStart < count)
        {
            Merge();
        }

        passStart = count;
    }

    private readonly void Merge()
    {
        var merged = new CitationMatch[count];
        var (l, r) = (0, passStart);
        for (var at = 0; at < count; at++)
        {
            var takesLeft = r == count || (l < passStart && matches[l].Offset <= matches[r].Offset);
            merged[at] = takesLeft ? matches[l++] : matches[r++];
        }

        merged.CopyTo(matches, 0);
    }

    /// <summary>True if one of the last matches is of that organ and number.</summary>
    public readonly bool HasCited(string organ, int session, int number)
    {
        const int MaxMatches = 32;
        for (var at = count - 1; at >= passStart && at >= count - MaxMatches; at--)
        {
            if (matches[at].Candidates is [{ Resolution: { } cited }, ..]
                && cited.Session == session && cited.Number == number && cited.Organ == organ)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a match unchanged.</summary>
    public void Add(CitationMatch match)
    {
        if (count == matches.Length)
        {
            Array.Resize(ref matches, Math.Max(FirstCapacity, count * 2));
        }

        matches[count++] = match;
    }

    /// <summary>Adds a symbol printed in full. A joint one is one citation: the whole symbol, then its parts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place of the symbol.</param>
    /// <param name="symbol">The symbol.</param>
    /// <param name="repairs">The repairs made.</param>
    public void AddSymbol(ReadOnlySpan<char> text, TextRange place, DocumentSymbol symbol, TextRepairs repairs)
    {
        LastFull = symbol;
        var places = ParagraphLocator.Around(
            text, place, EndOfPrevious(place.Start), CitedDateReader.After(text, place.End));
        if (symbol.IsJoint)
        {
            Add(Match(text, place, CandidatesOfJoint(symbol, repairs), repairs, places));
            return;
        }

        if (!TryAddParts(text, place, symbol, repairs, places))
        {
            Add(Match(text, place, CandidatesOf(text, place, symbol, repairs), repairs, places));
        }
    }

    /// <summary>Adds an outcome document cited by name.</summary>
    public void AddName(ReadOnlySpan<char> text, TextRange place, Id<OutcomeDocument> id)
    {
        var places = ParagraphLocator.Around(
            text, place, EndOfPrevious(place.Start), CitedDateReader.After(text, place.End));
        Add(Match(text, place, [], TextRepairs.None, places) with { OutcomeDocument = id });
    }

    /// <summary>The matches of the passes before this one, in the order of the text.</summary>
    public readonly ReadOnlySpan<CitationMatch> Earlier => matches.AsSpan(0, passStart);

    /// <summary>Adds words that refer to the document of an earlier match.</summary>
    public void AddBackReference(ReadOnlySpan<char> text, TextRange place, CitationMatch earlier)
    {
        var places = ParagraphLocator.Around(text, place, earlier.Offset + earlier.Length, default);
        Add(Match(text, place, [.. earlier.Candidates.Take(1).Select(PointsBack)], TextRepairs.None, places)
            with { OutcomeDocument = earlier.OutcomeDocument });
    }

    private static CitationCandidate PointsBack(CitationCandidate candidate) => candidate with
    {
        Confidence = CitationConfidence.Likely, IsMirrored = false,
        Reason = "the words stand for the document cited before",
    };

    /// <summary>Adds a text that looks like a symbol and is not valid, if the options ask for it.</summary>
    public void AddUnreadable(ReadOnlySpan<char> text, TextRange place, string note)
    {
        if (options.ReportUnreadable)
        {
            Add(Match(text, place, [], TextRepairs.None, default) with { Note = note });
        }
    }

    /// <summary>The end of the last match before a position: paragraphs before that belong to it.</summary>
    public readonly int EndOfPrevious(int start)
    {
        for (var at = count - 1; at >= passStart; at--)
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
        ResolutionId.OfOne(symbol),
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

    /// <summary>In Arabic text the numbers of a whole symbol may also be mirrored: <c>A/RES/252/60</c>.</summary>
    private readonly ImmutableArray<CitationCandidate> CandidatesOf(
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
        return ResolutionSymbols.FirstOf(mirrored) is { IsDefault: false } one
            ?
            [
                new CitationCandidate(
                    one, mirrored, CitationConfidence.Likely, CandidateGenerator.BySession, IsMirrored: true),
                printed with { Confidence = CitationConfidence.Possible },
            ]
            : [printed];
    }

    /// <summary><c>A/58/23 (Parts I-III)</c> is three documents.</summary>
    private bool TryAddParts(
        ReadOnlySpan<char> text, TextRange place, DocumentSymbol symbol, TextRepairs repairs, CitedPlaces places)
    {
        const int MaxParts = 40;
        const string Parts = "Parts ";
        if (!symbol.Canonical.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        var brackets = symbol.GetParts().Brackets;
        var hyphen = brackets.IndexOf('-');
        if (!brackets.StartsWith(Parts, StringComparison.OrdinalIgnoreCase) || hyphen < 0)
        {
            return false;
        }

        var first = RomanNumeral.Parse(brackets[Parts.Length..hyphen]);
        var last = RomanNumeral.Parse(brackets[(hyphen + 1)..]);
        if (first == 0 || last <= first || last - first > MaxParts)
        {
            return false;
        }

        var head = symbol.Canonical[..symbol.Canonical.IndexOf('(', StringComparison.Ordinal)];
        Span<char> roman = stackalloc char[16];
        for (var part = first; part <= last; part++)
        {
            var number = roman[..RomanNumeral.Format(part, roman)];
            if (DocumentSymbol.TryParse($"{head}(Part {number})", out var one))
            {
                Add(Match(text, place, CandidatesOf(text, place, one, repairs), repairs, places));
            }
        }

        return true;
    }
}
