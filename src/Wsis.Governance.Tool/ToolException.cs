namespace Wsis.Governance.Tool;

/// <summary>The tool cannot do what was asked. The message is one clear line that says what, where and what to
/// do.</summary>
internal sealed class ToolException(string message) : Exception(message);
