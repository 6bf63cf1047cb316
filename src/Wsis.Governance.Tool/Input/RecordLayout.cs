namespace Wsis.Governance.Tool.Input;

/// <summary>The layout of records in a file.</summary>
internal enum RecordLayout
{
    /// <summary>One record per line.</summary>
    Lines,

    /// <summary>A list of records, indented, with the members around it.</summary>
    File,

    /// <summary>A single record, indented.</summary>
    Single,
}
