namespace Wsis.Governance.Tool.Output;

/// <summary>Nobody reads the output any more, as after <c>wsis export | head</c>: no reason to go on, and none to
/// complain.</summary>
internal sealed class BrokenPipeException(Exception inner) : Exception(inner.Message, inner);
