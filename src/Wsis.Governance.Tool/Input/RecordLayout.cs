namespace Wsis.Governance.Tool.Input;

/// <summary>How records stand in a file.</summary>
internal enum RecordLayout
{
    /// <summary>One a line.</summary>
    Lines,

    /// <summary>In a list, indented, with what stands around them.</summary>
    File,

    /// <summary>A single record, indented.</summary>
    Single,
}
