using System.Reflection;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Tests.Support;

/// <summary>A record type or a nested object, with its contract.</summary>
internal sealed record ContractType(string Name, Type Type, IReadOnlyList<ContractMember> Members, bool IsRecord)
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>All of them: the record types in their order, then the nested objects by name.</summary>
    public static IReadOnlyList<ContractType> All { get; } = FindAll();

    public static ContractType Named(string name) => All.Single(shaped => shaped.Name == name);

    /// <summary>Names for theories.</summary>
    public static TheoryData<string> Names => new(All.Select(shaped => shaped.Name));

    public static TheoryData<string> RecordNames => new(All.Where(s => s.IsRecord).Select(s => s.Name));

    /// <summary>The properties that can be set, the list of unknown members aside.</summary>
    public IEnumerable<PropertyInfo> MemberProperties =>
        SettableProperties.Where(property => property.Name != nameof(ExtensibleObject.UnknownMembers));

    public IEnumerable<PropertyInfo> SettableProperties =>
        Type.GetProperties(Instance).Where(property => property.SetMethod is { IsPublic: true });

    /// <summary>The JSON name of a property.</summary>
    public static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static ContractType[] FindAll()
    {
        var visitor = new Collector();
        for (var index = 0; index < RecordTypes.Count; index++)
        {
            RecordTypes.Visit(index, ref visitor);
        }

        var found = visitor.Found.ToDictionary(shaped => shaped.Type);
        var open = new Queue<Type>(visitor.Found.SelectMany(NestedIn));
        while (open.TryDequeue(out var type))
        {
            if (!found.ContainsKey(type))
            {
                found.Add(type, new ContractType(ContractNames.Of(type), type, ContractOf(type), false));
                NestedIn(found[type]).ToList().ForEach(open.Enqueue);
            }
        }

        var nested = found.Values.Where(shaped => !shaped.IsRecord);
        return [.. visitor.Found, .. nested.OrderBy(shaped => shaped.Name, StringComparer.Ordinal)];
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
