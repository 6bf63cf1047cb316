using System.Reflection;

namespace Wsis.Governance.Tests.Contracts;

public class MemberVisitorTests
{
    public static TheoryData<string> Names => ContractType.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_visitor_that_is_a_class_visits_the_same_members(string name)
    {
        var shaped = ContractType.Named(name);

        var names = typeof(MemberNames).GetMethod(nameof(MemberNames.Of))!
            .MakeGenericMethod(shaped.Type).Invoke(null, BindingFlags.Default, null, [], null);

        names.Should().BeAssignableTo<IReadOnlyList<string>>()
            .Which.Should().Equal(shaped.Members.Select(member => member.Name));
    }
}
