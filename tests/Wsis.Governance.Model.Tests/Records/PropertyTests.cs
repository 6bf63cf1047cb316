using System.Reflection;
using System.Runtime.CompilerServices;

namespace Wsis.Governance.Tests.Records;

/// <summary>The C# properties of records and their contracts say the same.</summary>
public sealed class PropertyTests
{
    private static readonly string[] computed = ["Type", "IdText", "Reference", "IsUnverified"];

    public static TheoryData<string> Names => ContractType.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_has_a_member_and_every_member_a_property(string type)
    {
        var shaped = ContractType.Named(type);

        shaped.MemberProperties.Select(property => ContractNames.CamelCase(property.Name)).Should().BeEquivalentTo(
            shaped.Members.Select(member => member.Name),
            "a property in PascalCase and a member of Describe in camelCase belong together; add the one that lacks");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Required_properties_are_the_required_members(string type)
    {
        var shaped = ContractType.Named(type);
        var required = shaped.MemberProperties.Where(IsRequired).Select(property =>
            ContractNames.CamelCase(property.Name));

        required.Should().BeEquivalentTo(
            shaped.Members.Where(member => member.IsRequired).Select(member => member.Name),
            "the keyword required and Need.Required go together");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_member_that_may_be_absent_may_be_null_and_no_other(string type)
    {
        var shaped = ContractType.Named(type);
        var needed = shaped.Members.ToDictionary(member => member.Name, member => member.IsRequired);

        foreach (var property in shaped.MemberProperties.Where(CanBeNull))
        {
            var state = new NullabilityInfoContext().Create(property).ReadState;

            state.Should().Be(
                needed[ContractNames.CamelCase(property.Name)] ? NullabilityState.NotNull : NullabilityState.Nullable,
                "{0}.{1} must be nullable exactly where it is optional", type, property.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Members_of_the_contract_have_the_type_of_their_property(string type)
    {
        var shaped = ContractType.Named(type);
        var properties = shaped.MemberProperties.ToDictionary(property => ContractNames.CamelCase(property.Name));

        foreach (var member in shaped.Members.Where(member => member.ValueType is not null))
        {
            var property = properties[member.Name].PropertyType;
            var element = member.IsList ? property.GetGenericArguments()[0] : property;

            element.Should().Be(member.ValueType, "{0}.{1} is described by the field behind it", type, member.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Computed_properties_cannot_be_set(string type) =>
        ContractType.Named(type).Type.GetProperties().Where(property => property.SetMethod is null)
            .Select(property => property.Name).Should().BeSubsetOf(computed);

    [Theory]
    [MemberData(nameof(Names))]
    public void Properties_are_set_when_the_object_is_made_and_never_after(string type)
    {
        foreach (var property in ContractType.Named(type).SettableProperties)
        {
            property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Should().Contain(
                typeof(IsExternalInit), "{0}.{1} must be { get; init; }", type, property.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Types_are_sealed(string type) => ContractType.Named(type).Type.Should().BeSealed();

    [Fact]
    public void Nobody_else_can_derive_a_record()
    {
        Type[] bases = [typeof(ExtensibleObject), typeof(Record), typeof(Record<>)];

        bases.SelectMany(type => type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(constructor => constructor.GetParameters().Length == 0)
            .Should().HaveCount(3).And.OnlyContain(constructor => constructor.IsFamilyAndAssembly);
    }

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    private static bool CanBeNull(PropertyInfo property) =>
        !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null;
}
