using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tests.Documentation.Vocabulary;

/// <summary>A member by which a record leads to others, as the contract states it.</summary>
/// <param name="Member">The member; one of an object in the record with the way to it, dot by dot.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Target">The type of the record it leads to, as in <c>type</c>; empty where the kind says all.</param>
/// <param name="IsList">True where it may lead to several.</param>
internal sealed record RecordLink(string Member, LinkKind Kind, string Target, bool IsList)
{
    // What a record itself is called.
    private static readonly string[] ownNames = ["id", "symbol", "symbols"];

    /// <summary>The links of a record type, in the order of its contract. Its own names and its sources, which every
    /// record has, are not among them.</summary>
    public static IReadOnlyList<RecordLink> Of(ContractType type) =>
        [.. Of(type, "", false, []).Where(link => !ownNames.Contains(link.Member)
            && !link.Member.StartsWith("sources.", StringComparison.Ordinal))];

    private static IEnumerable<RecordLink> Of(ContractType type, string path, bool isList, HashSet<Type> within)
    {
        foreach (var member in type.Members)
        {
            var name = path + member.Name;
            var many = isList || member.IsList;
            if (member.Kind == MemberKind.Object && within.Add(member.ValueType!))
            {
                var inner = ContractType.Objects.Single(shaped => shaped.Type == member.ValueType);
                foreach (var link in Of(inner, name + ".", many, within))
                {
                    yield return link;
                }

                within.Remove(member.ValueType!);
            }
            else if (LinkOf(name, member.ValueType, many) is { } link)
            {
                yield return link;
            }
        }
    }

    private static RecordLink? LinkOf(string name, Type? type, bool isList)
    {
        if (type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Id<>))
        {
            var target = type.GenericTypeArguments[0];
            return target == typeof(Record) ? new RecordLink(name, LinkKind.AnyRecord, "", isList)
                : target == typeof(Organization) ? new RecordLink(name, LinkKind.Organization, "organization", isList)
                : typeof(Record).IsAssignableFrom(target)
                    ? new RecordLink(name, LinkKind.Record, ContractNames.CamelCase(target.Name), isList)
                : null;
        }

        return type == typeof(Addressee) ? new RecordLink(name, LinkKind.Organization, "organization", isList)
            : type == typeof(DocumentRef) || type == typeof(DocumentSymbol)
                ? new RecordLink(name, LinkKind.Document, "", isList)
            : null;
    }
}
