namespace Wsis.Governance.Contracts;

/// <summary>The description of one member in a contract.</summary>
/// <param name="Name">The JSON name.</param>
/// <param name="Kind">The JSON form; for a list, the form of its elements.</param>
/// <param name="IsList">True for a list.</param>
/// <param name="IsRequired">True if the member is required.</param>
/// <param name="ValueType">The type of the value or object; null if the form has no such type.</param>
internal sealed record ContractMember(string Name, MemberKind Kind, bool IsList, bool IsRequired, Type? ValueType);
