namespace Wsis.Governance.Tests.Documentation.Vocabulary;

/// <summary>What a member of a record leads to.</summary>
internal enum LinkKind
{
    /// <summary>A record of one type.</summary>
    Record,

    /// <summary>An organization, which nearly every record leads to.</summary>
    Organization,

    /// <summary>A document: by its symbol a resolution or a report, by its id an outcome document.</summary>
    Document,

    /// <summary>A record of whatever type.</summary>
    AnyRecord,
}
