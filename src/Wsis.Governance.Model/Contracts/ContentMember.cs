namespace Wsis.Governance.Contracts;

/// <summary>A stated member of an object.</summary>
/// <param name="Name">Its JSON name.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct ContentMember(string Name, ContentNode Value);
