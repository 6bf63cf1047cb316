namespace Wsis.Governance.Json.Reading;

/// <summary>The forms in which records are written.</summary>
internal enum InputFormat
{
    /// <summary>Not to be told before more of the text is there.</summary>
    Undecided,

    /// <summary>An object with a list of records.</summary>
    File,

    /// <summary>One record, over as many lines as it likes.</summary>
    Single,

    /// <summary>One record a line.</summary>
    Lines,
}
