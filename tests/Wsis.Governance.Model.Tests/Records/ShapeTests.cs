using System.Reflection;
using Wsis.Governance.Tests.Support;

namespace Wsis.Governance.Tests.Records;

public class ShapeTests
{
    public static TheoryData<string> Names => ContractType.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shape_that_is_a_class_is_led_through_the_same_members(string name)
    {
        var shaped = ContractType.Named(name);

        var names = typeof(NamesOfMembers).GetMethod(nameof(NamesOfMembers.Of))!
            .MakeGenericMethod(shaped.Type).Invoke(null, BindingFlags.Default, null, [], null);

        names.Should().BeAssignableTo<IReadOnlyList<string>>()
            .Which.Should().Equal(shaped.Members.Select(member => member.Name));
    }
}
