namespace Wsis.Governance.Sharding.Lookup;

/// <summary>The hash of a text.</summary>
internal delegate int TextHash(ReadOnlySpan<char> text);
