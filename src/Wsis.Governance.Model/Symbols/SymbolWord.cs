using System.Runtime.InteropServices;

namespace Wsis.Governance.Symbols;

/// <summary>The meaning of a word or dotted element in a symbol.</summary>
/// <param name="Code">Its letters, by <see cref="SymbolBodies.Append"/>; 0 for a word that means nothing here.</param>
/// <param name="Kind">The kind of document it names, with or without a point.</param>
/// <param name="PlainKind">The kind it names where no point follows.</param>
/// <param name="Change">The change of text it names.</param>
/// <param name="Uses">The positions that it can have.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SymbolWord(
    ulong Code, SymbolKind Kind, SymbolKind PlainKind, SymbolSuffixKind Change, SymbolWordUses Uses)
{
    /// <summary>True for an element that names a body under another: <c>CN.16</c>.</summary>
    public bool IsSubsidiary => (Uses & SymbolWordUses.Subsidiary) != 0;

    /// <summary>True for a change of text that need not be counted.</summary>
    public bool IsChangeWithoutNumber => Change is SymbolSuffixKind.Summary or SymbolSuffixKind.Supplement;

    /// <summary>True for a word without a point that can follow a principal organ directly.</summary>
    public bool CanFollowOrgan => (Uses & SymbolWordUses.AfterOrgan) != 0;

    /// <summary>True for a dotted element that can follow a principal organ directly.</summary>
    public bool CanFollowOrganWithPoint => IsSubsidiary || Kind != SymbolKind.Document;

    /// <summary>True for a dotted element that every body uses in the same sense.</summary>
    public bool IsCommonElement => (Uses & (SymbolWordUses.Subsidiary | SymbolWordUses.Common)) != 0;
}

/// <summary>The positions that a word can have in a symbol.</summary>
[Flags]
internal enum SymbolWordUses : byte
{
    /// <summary>Nowhere in particular.</summary>
    None = 0,

    /// <summary>With a point and number, it names a body under another.</summary>
    Subsidiary = 1,

    /// <summary>Without a point, directly after a principal organ.</summary>
    AfterOrgan = 2,

    /// <summary>With a point and number, in the symbols of any body.</summary>
    Common = 4,
}
