namespace Wsis.Governance.Json.Streaming;

/// <summary>What became of one step through a streamed text.</summary>
internal enum Step
{
    /// <summary>Nothing to hand out; the next step can be made at once.</summary>
    Done,

    /// <summary>There is an item to hand out.</summary>
    Item,

    /// <summary>More of the text is needed.</summary>
    NeedsMore,

    /// <summary>The text is over, or nothing more of it can be read.</summary>
    Over,
}
