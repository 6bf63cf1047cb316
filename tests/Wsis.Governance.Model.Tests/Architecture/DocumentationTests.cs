using System.Reflection;

namespace Wsis.Governance.Tests.Architecture;

public sealed class DocumentationTests
{
    [Fact]
    public void Every_public_type_is_documented() =>
        Library.PublicTypes.Where(type => !Documentation.IsDocumented(type)).Select(DocumentationId.Of)
            .ShouldBeEmpty("write a <summary>: meaning, units, ranges, errors, what default does");

    [Fact]
    public void Every_public_member_is_documented() =>
        Library.PublicTypes.SelectMany(MembersOf).Where(member => !Documentation.IsDocumented(member))
            .Select(DocumentationId.Of)
            .ShouldBeEmpty("write a <summary>: meaning, units, ranges, errors, what default does");

    [Fact]
    public void No_documentation_is_empty_or_a_leftover() =>
        Documentation.Members.Where(member => string.IsNullOrWhiteSpace(member.Value.Value)
                && !member.Value.Descendants("inheritdoc").Any()
            || member.Value.Value.Contains("TODO", StringComparison.OrdinalIgnoreCase))
            .Select(member => member.Key).ShouldBeEmpty("say what the member is");

    [Fact]
    public void A_public_method_that_throws_for_null_documents_it() =>
        Library.PublicTypes.SelectMany(MembersOf).OfType<MethodInfo>()
            .Where(static method => IlReader.Read(method).Any(ThrowsForNull))
            .Where(static method => Documentation.Of(method) is var text
                && !text.Contains($"T:{typeof(ArgumentNullException).FullName}", StringComparison.Ordinal)
                && !text.Contains("<inheritdoc", StringComparison.Ordinal))
            .Select(DocumentationId.Of)
            .ShouldBeEmpty("write an <exception> for it");

    [Fact]
    public void Ids_are_those_of_the_compiler()
    {
        MemberInfo[] members =
        [
            typeof(Id<>),
            typeof(ValueList).GetMethod("Create")!,
            typeof(ValueList<>.Enumerator).GetMethod("MoveNext")!,
            typeof(DocumentRef).GetMethod("op_Implicit", [typeof(DocumentSymbol)])!,
        ];

        members.Select(DocumentationId.Of).Should().BeSubsetOf(Documentation.Members.Keys);
    }

    private static bool ThrowsForNull(IlInstruction instruction) => instruction.Operand is MethodInfo
    {
        Name: nameof(ArgumentNullException.ThrowIfNull),
    } called && called.DeclaringType == typeof(ArgumentNullException);

    private static IEnumerable<MemberInfo> MembersOf(Type type) =>
        type.GetMembers(Library.Declared).Where(member => member switch
        {
            _ when Library.IsCompilerMade(member) => false,
            FieldInfo field => (field.IsPublic || field.IsFamily) && field.Name != "value__",
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen) && !IsContract(property),
            MethodInfo method => IsSeen(method) && (!method.IsSpecialName || IsOperator(method)),
            ConstructorInfo constructor => IsSeen(constructor) && !IsImplicit(constructor),
            _ => false,
        });

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOperator(MethodBase method) => method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsContract(PropertyInfo property) => property.Name == "EqualityContract";

    private static bool IsImplicit(ConstructorInfo constructor) =>
        constructor.GetParameters().Length == 0 && constructor.DeclaringType!.GetConstructors().Length == 1;
}
