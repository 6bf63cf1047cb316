namespace Wsis.Governance.Json.Reading;

/// <summary>The forms in which records are written.</summary>
internal enum InputFormat
{
    /// <summary>Unknown until more of the text is available.</summary>
    Undecided,

    /// <summary>An object with a list of records.</summary>
    File,

    /// <summary>One record, on any number of lines.</summary>
    Single,

    /// <summary>One record per line.</summary>
    Lines,
}
