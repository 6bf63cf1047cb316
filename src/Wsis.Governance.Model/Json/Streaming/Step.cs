namespace Wsis.Governance.Json.Streaming;

/// <summary>The result of one step through a streamed text.</summary>
internal enum Step
{
    /// <summary>No item; the next step can follow immediately.</summary>
    Done,

    /// <summary>There is an item.</summary>
    Item,

    /// <summary>More of the text is needed.</summary>
    NeedsMore,

    /// <summary>The end of the text, or nothing more of it can be read.</summary>
    Over,
}
