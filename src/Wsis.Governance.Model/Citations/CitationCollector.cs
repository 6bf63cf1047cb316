using System.Collections.Immutable;
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

    /// <summary>Takes a match as it is.</summary>
    public void Add(CitationMatch match) => matches.Add(match);

    /// <summary>Takes a symbol printed in full.</summary>
    public void AddSymbol(
        ReadOnlySpan<char> text, TextRange place, DocumentSymbol symbol, DocumentSymbol joint, TextRepairs repairs)
    {
        LastFull = symbol;
        var paragraphs = ParagraphLocator.Around(text, place, FloorOf(place.Start));
        foreach (var part in PartsOf(symbol))
        {
            Add(Symbol(text, place, part, repairs) with
            {
                Joint = joint,
                Paragraphs = paragraphs.Set,
                ParagraphsPrinted = paragraphs.Printed,
            });
        }
    }

    /// <summary>Takes a symbol printed in short form after a full one.</summary>
    public void AddShortForm(
        ReadOnlySpan<char> text, TextRange place, ReadOnlySpan<char> name, int number, bool isChange)
    {
        var full = LastFull.Canonical.AsSpan();
        Span<char> element = stackalloc char[24];
        var writer = new SpanWriter(element);
        writer.Write("/");
        writer.Write(name[..Math.Min(name.Length, 8)]);
        writer.Write(".");
        var own = full.LastIndexOf(writer.Written, StringComparison.OrdinalIgnoreCase);
        if (own < 0 && !isChange)
        {
            return;
        }

        writer.Write(number);
        if (DocumentSymbol.TryParse(string.Concat(own < 0 ? full : full[..own], writer.Written), out var symbol))
        {
            LastFull = isChange ? LastFull : symbol;
            Add(Symbol(text, place, symbol, TextRepairs.None));
        }
    }

    /// <summary>Takes an outcome document cited by name.</summary>
    public void AddName(ReadOnlySpan<char> text, TextRange place, string id)
    {
        var paragraphs = ParagraphLocator.Around(text, place, FloorOf(place.Start));
        Add(new CitationMatch(place.Start, place.Length, text[place.Start..place.End].ToString(), [])
        {
            OutcomeDocument = id,
            Paragraphs = paragraphs.Set,
            ParagraphsPrinted = paragraphs.Printed,
        });
    }

    /// <summary>Takes what looks like a symbol and cannot be read, if the caller wants that.</summary>
    public void AddUnreadable(ReadOnlySpan<char> text, TextRange place)
    {
        if (options.ReportUnreadable)
        {
            Add(new CitationMatch(place.Start, place.Length, text[place.Start..place.End].ToString(), [])
            {
                Note = "looks like a symbol, but no symbol of this body has these parts",
            });
        }
    }

    /// <summary>Where the last match ends: locators before it belong to it.</summary>
    public int FloorOf(int start)
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

    private static CitationMatch Symbol(
        ReadOnlySpan<char> text, TextRange place, DocumentSymbol symbol, TextRepairs repairs) =>
        new(
            place.Start,
            place.Length,
            text[place.Start..place.End].ToString(),
            [
                new CitationCandidate(
                    symbol,
                    ResolutionId.FromSymbol(symbol) is [var resolution] ? resolution : null,
                    repairs == TextRepairs.None ? CitationConfidence.Certain : CitationConfidence.Likely,
                    repairs == TextRepairs.None ? "printed as a symbol" : "printed as a symbol, and mended"),
            ])
        {
            Repaired = repairs.ToText(),
        };

    /// <summary><c>A/58/23 (Parts I-III)</c> is three documents.</summary>
    private static ImmutableArray<DocumentSymbol> PartsOf(DocumentSymbol symbol)
    {
        var brackets = symbol.Parts.Brackets;
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
