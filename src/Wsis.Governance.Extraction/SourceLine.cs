namespace Wsis.Governance.Extraction;

/// <summary>One paragraph of a document, as read from a file.</summary>
/// <param name="Text">The text, on one line, without superscript and hidden characters. It may begin with
/// a typed number.</param>
public sealed record SourceLine(string Text)
{
    /// <summary>The label before the text, if it is not part of the text: <c>7.</c>, <c>(a)</c>; null if
    /// there is none.</summary>
    public string? Label { get; init; }

    /// <summary>The line of the file, from 1; 0 if the file has no lines.</summary>
    public int LineNumber { get; init; }

    /// <summary>The number of lines of the file that <see cref="WrappedLines"/> joined to the paragraph;
    /// 1 for most.</summary>
    public int LineCount { get; init; } = 1;

    /// <summary>The links of the paragraph.</summary>
    public ValueList<SourceLink> Links { get; init; }

    /// <summary>The place of the italic words that open the paragraph: in documents of the United Nations, its verb.
    /// <c>null</c> if the source does not show italics.</summary>
    public TextSpan? Italic { get; init; }

    /// <summary>The heading above the table of which the paragraph is a cell: it names the organ of numbers without
    /// one. Null outside tables.</summary>
    public string? TableHeading { get; init; }

    /// <summary>True if the source marks the paragraph as a heading.</summary>
    public bool IsHeading { get; init; }
}
