using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Tests.Records;

public sealed class RecordTypesTests
{
    [Fact]
    public void The_types_are_visited_in_the_order_of_the_known_codes() =>
        ContractType.Records.Select(shaped => shaped.Name)
            .Should().Equal(RecordType.Known.ToArray(), "RecordTypes.Visit and RecordType.Known go together");

    [Fact]
    public void Every_record_of_the_assembly_is_listed() =>
        ContractType.Records.Select(shaped => shaped.Type).Should().BeEquivalentTo(
            typeof(Record).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Record)) && !type.IsAbstract),
            "a new record type has its line in RecordTypes.Visit and its code in RecordType");

    [Fact]
    public void Every_type_code_is_the_type_name_of_its_class_in_camel_case() =>
        ContractType.Records.Should().OnlyContain(
            shaped => shaped.Name == ContractNames.CamelCase(shaped.Type.Name));

    [Fact]
    public void Types_are_found_by_name_and_by_code()
    {
        for (var index = 0; index < RecordTypes.Count; index++)
        {
            var name = RecordType.Known[index];

            RecordTypes.IndexOf(System.Text.Encoding.UTF8.GetBytes(name)).Should().Be(index);
            RecordTypes.IndexOf(Code<RecordType>.Parse(name)).Should().Be(index);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mandate")]
    [InlineData("mandates")]
    [InlineData("mandat")]
    public void Another_name_is_no_type(string name) =>
        RecordTypes.IndexOf(System.Text.Encoding.UTF8.GetBytes(name)).Should().Be(-1);

    [Fact]
    public void A_code_that_is_not_known_or_not_stated_is_no_type()
    {
        RecordTypes.IndexOf(Code<RecordType>.Parse("treaty")).Should().Be(-1);
        RecordTypes.IndexOf(default(Code<RecordType>)).Should().Be(-1);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(18)]
    public void An_index_beyond_the_list_has_no_type(int index)
    {
        var visitor = new Nothing();
        var visit = () => RecordTypes.Visit(index, ref visitor);

        visit.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
    }

    private sealed class Nothing : IRecordTypeVisitor
    {
        public void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
        }
    }
}
