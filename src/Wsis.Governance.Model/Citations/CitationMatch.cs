using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Wsis.Governance.Citations;

namespace Wsis.Governance;

/// <summary>A citation found in running text.</summary>
/// <param name="Offset">The start, in UTF-16 code units from 0.</param>
/// <param name="Length">The length in UTF-16 code units. Several matches share one place if one phrase cites several
/// resolutions: <c>31/6 A and B</c>.</param>
/// <param name="Text">The text of that place.</param>
/// <param name="Candidates">The readings, the likeliest first. Empty for an outcome document, and where
/// <see cref="Note"/> says why the place cannot be read.</param>
/// <remarks>Lists of candidates are compared by content, as everything else.</remarks>
[DebuggerDisplay("{Text,nq} -> {Canonical,nq}")]
public sealed record CitationMatch(
    int Offset, int Length, string Text, ImmutableArray<CitationCandidate> Candidates)
{
    /// <summary>The canonical symbol of the most likely reading, or the id of an outcome document; null if
    /// there is none.</summary>
    public string? Canonical => !Candidates.IsDefaultOrEmpty ? Candidates[0].Symbol.Canonical
        : OutcomeDocument.IsDefault ? null
        : OutcomeDocument.ToString();

    /// <summary>The document to open: that of the most likely reading; for a joint symbol the whole symbol, whose parts
    /// follow among the candidates. <c>default</c> only if <see cref="Note"/> says why nothing can be read, which
    /// happens only with <see cref="CitationOptions.ReportUnreadable"/>.</summary>
    public DocumentSymbol Document => Candidates.IsDefaultOrEmpty
        ? OutcomeSymbols.Of(OutcomeDocument) : Candidates[0].Symbol;

    /// <summary>The address of <see cref="Document"/>; null if that is <c>default</c>. In another language than
    /// English: <see cref="DocumentSymbol.ToUrl"/>.</summary>
    public string? Url => Document is { IsDefault: false } document ? document.ToUrl() : null;

    /// <summary>The place of the whole citation, with the words and numbers of its paragraphs: "paragraph 8 of General
    /// Assembly resolution 60/252" as far as these are before or after the number. Without paragraphs it is the place
    /// of <see cref="Text"/>.</summary>
    public Range Span { get; init; } = Offset..(Offset + Length);

    /// <summary>True if the most likely reading exchanges the two numbers: <c>252/60</c> read as 60/252.</summary>
    public bool IsMirrored => !Candidates.IsDefaultOrEmpty && Candidates[0].IsMirrored;

    /// <summary>The repairs made before reading, as a clause; null if the text was read unchanged.</summary>
    public string? Repaired { get; init; }

    /// <summary>The paragraphs cited with it: <c>71</c>, <c>68-71</c>. <c>default</c> if there are none, or if the
    /// printed text is not a set of paragraphs (<c>71 to 68</c>): see <see cref="ParagraphsPrinted"/>.</summary>
    public ParagraphSet Paragraphs { get; init; }

    /// <summary>The numbers of the paragraphs as the text prints them: <c>68 to 71</c>; null if
    /// there is none.</summary>
    public string? ParagraphsPrinted { get; init; }

    /// <summary>The id of an outcome document of the Summit cited by name: <c>tunis-agenda</c>; <c>default</c> for
    /// others.</summary>
    public Id<OutcomeDocument> OutcomeDocument { get; init; }

    /// <summary>Why the place looks like a symbol and cannot be read as one; null for all others.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public bool Equals(CitationMatch? other) =>
        other is not null && Offset == other.Offset && Length == other.Length && Text == other.Text
        && Repaired == other.Repaired && Paragraphs == other.Paragraphs
        && ParagraphsPrinted == other.ParagraphsPrinted && OutcomeDocument == other.OutcomeDocument
        && Span.Equals(other.Span) && Note == other.Note
        && Candidates.AsSpan().SequenceEqual(other.Candidates.AsSpan());

    /// <summary>The text of the place and what it cites: <c>60/252 -&gt; A/RES/60/252</c>.</summary>
    public override string ToString() => $"{Text} -> {Canonical ?? Note}";

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Offset, Length, Text, Canonical);

    // Printed by hand: what the compiler would print depends on the culture.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(ToString());
        return true;
    }
}
