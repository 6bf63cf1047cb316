namespace Wsis.Governance.Extraction;

/// <summary>One paragraph of a document, as its reader gives it.</summary>
/// <param name="Text">The text, on one line, without raised and hidden characters. A number that is typed before the
/// text may stand in it.</param>
public sealed record SourceLine(string Text)
{
    /// <summary>The label that stands before the text, where it is not part of it: <c>7.</c>, <c>(a)</c>; null for
    /// none.</summary>
    public string? Label { get; init; }

    /// <summary>The line of the file, from 1; 0 where there are no lines.</summary>
    public int LineNumber { get; init; }

    /// <summary>How many lines of the file the paragraph takes, as <see cref="WrappedLines"/> joined them; 1 for most.
    /// </summary>
    public int LineCount { get; init; } = 1;

    /// <summary>What links the paragraph carries.</summary>
    public ValueList<SourceLink> Links { get; init; }

    /// <summary>The place of the italic words that open the paragraph: in documents of the United Nations, its verb.
    /// <c>null</c> where the source does not show what is italic.</summary>
    public TextSpan? Italic { get; init; }

    /// <summary>True where the source marks the paragraph as a heading.</summary>
    public bool IsHeading { get; init; }
}
