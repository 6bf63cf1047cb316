namespace Wsis.Governance.Contracts;

/// <summary>What a contract says of one member.</summary>
/// <param name="Name">The JSON name.</param>
/// <param name="Kind">The JSON form, of the element where the member is a list.</param>
/// <param name="IsList">True for a list.</param>
/// <param name="IsRequired">True where the member must be there.</param>
/// <param name="ValueType">The type of the value or object; null where the form says it all.</param>
internal sealed record ContractMember(string Name, MemberKind Kind, bool IsList, bool IsRequired, Type? ValueType);
