using System.Reflection;
using Wsis.Governance.Contracts;
using Wsis.Governance.Tests.Support;

namespace Wsis.Governance.Tests.Json.Contracts;

/// <summary>A type with a contract: a record, or an object that stands in records.</summary>
internal sealed class ShapedType
{
    private ShapedType(Type type)
    {
        Type = type;
        Members = (IReadOnlyList<ContractMember>)typeof(ContractRecorder).GetMethod(nameof(ContractRecorder.MembersOf))!
            .MakeGenericMethod(type).Invoke(null, null)!;
    }

    /// <summary>All record types in the order of the contract.</summary>
    public static IReadOnlyList<ShapedType> Records { get; } =
        [.. RecordType.Known.ToArray().Select(code => new ShapedType(ClassOf(code)))];

    /// <summary>The objects that stand in records, by name.</summary>
    public static IReadOnlyList<ShapedType> Objects { get; } = FindObjects();

    /// <summary>Records, then objects.</summary>
    public static IEnumerable<ShapedType> All => Records.Concat(Objects);

    /// <summary>The class.</summary>
    public Type Type { get; }

    /// <summary>The name of the class in camel case; of a record, what stands in <c>type</c>.</summary>
    public string Name => ContractNames.Of(Type);

    /// <summary>True for a record.</summary>
    public bool IsRecord => typeof(Record).IsAssignableFrom(Type);

    /// <summary>The members of the contract; the discriminator of a record is not among them.</summary>
    public IReadOnlyList<ContractMember> Members { get; }

    /// <summary>The property behind a member.</summary>
    public PropertyInfo PropertyOf(ContractMember member) =>
        Type.GetProperty(char.ToUpperInvariant(member.Name[0]) + member.Name[1..])
        ?? throw new InvalidOperationException($"{Type.Name} has no property for the member \"{member.Name}\".");

    /// <summary>A name as it stands in JSON.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A name of JSON as words, for people: <c>Outcome document</c>.</summary>
    public static string Words(string name) => char.ToUpperInvariant(name[0]) + string.Concat(
        name[1..].Select(letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    private static Type ClassOf(string code) =>
        typeof(Record).Assembly.GetType($"Wsis.Governance.{char.ToUpperInvariant(code[0])}{code[1..]}", true)!;

    private static List<ShapedType> FindObjects()
    {
        var found = new SortedDictionary<string, ShapedType>(StringComparer.Ordinal);
        var open = new Queue<ShapedType>(Records);
        while (open.TryDequeue(out var type))
        {
            foreach (var member in type.Members.Where(member => member.Kind == MemberKind.Object))
            {
                var inner = new ShapedType(member.ValueType!);
                if (found.TryAdd(inner.Name, inner))
                {
                    open.Enqueue(inner);
                }
            }
        }

        return [.. found.Values];
    }
}
