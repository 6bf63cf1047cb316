using System.Reflection;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Tests.Support;

/// <summary>A record type or a nested object, with its contract.</summary>
internal sealed record ContractType(string Name, Type Type, IReadOnlyList<ContractMember> Members, bool IsRecord)
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>The record types, in the order of the contract.</summary>
    public static IReadOnlyList<ContractType> Records { get; } = FindRecords();

    /// <summary>The objects that stand in records, by name.</summary>
    public static IReadOnlyList<ContractType> Objects { get; } = FindObjects();

    /// <summary>The record types, then the objects.</summary>
    public static IReadOnlyList<ContractType> All { get; } = [.. Records, .. Objects];

    public static ContractType Named(string name) => All.Single(shaped => shaped.Name == name);

    /// <summary>Names for theories.</summary>
    public static TheoryData<string> Names => new(All.Select(shaped => shaped.Name));

    public static TheoryData<string> RecordNames => new(Records.Select(shaped => shaped.Name));

    /// <summary>The properties that can be set, the list of unknown members aside.</summary>
    public IEnumerable<PropertyInfo> MemberProperties =>
        SettableProperties.Where(property => property.Name != nameof(ExtensibleObject.UnknownMembers));

    public IEnumerable<PropertyInfo> SettableProperties =>
        Type.GetProperties(Instance).Where(property => property.SetMethod is { IsPublic: true });

    /// <summary>The property of a member.</summary>
    public PropertyInfo PropertyOf(ContractMember member) =>
        Type.GetProperty(ContractNames.PascalCase(member.Name))
        ?? throw new InvalidOperationException($"{Type.Name} has no property for the member \"{member.Name}\".");

    private static List<ContractType> FindRecords()
    {
        var visitor = new Collector();
        for (var index = 0; index < RecordTypes.Count; index++)
        {
            RecordTypes.Visit(index, ref visitor);
        }

        return visitor.Found;
    }

    private static ContractType[] FindObjects()
    {
        var found = new Dictionary<Type, ContractType>();
        var open = new Queue<Type>(Records.SelectMany(NestedIn));
        while (open.TryDequeue(out var type))
        {
            if (!found.ContainsKey(type))
            {
                found.Add(type, new ContractType(ContractNames.Of(type), type, ContractOf(type), false));
                NestedIn(found[type]).ToList().ForEach(open.Enqueue);
            }
        }

        return [.. found.Values.OrderBy(shaped => shaped.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<Type> NestedIn(ContractType shaped) =>
        shaped.Members.Where(member => member.Kind == MemberKind.Object).Select(member => member.ValueType!);

    private static IReadOnlyList<ContractMember> ContractOf(Type type) =>
        (IReadOnlyList<ContractMember>)typeof(ContractRecorder).GetMethod(nameof(ContractRecorder.MembersOf))!
            .MakeGenericMethod(type)
            .Invoke(null, [])!;

    private readonly struct Collector() : IRecordTypeVisitor
    {
        public List<ContractType> Found { get; } = [];

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            Found.Add(new ContractType(T.TypeCode.ToString(), typeof(T), ContractRecorder.MembersOf<T>(), true));
    }
}
