namespace Wsis.Governance.Tool.Output;

/// <summary>The reader of the output has closed it, as in <c>wsis export | head</c>: the tool ends
/// without a message.</summary>
internal sealed class BrokenPipeException(Exception inner) : Exception(inner.Message, inner);
