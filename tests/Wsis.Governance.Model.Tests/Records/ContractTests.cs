using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tests.Records;

public sealed class ContractTests
{
    public static TheoryData<string> Names => ContractType.Names;

    [Fact]
    public void The_record_types_are_those_of_the_vocabulary_in_its_order() =>
        ContractType.Records.Select(shaped => shaped.Name)
            .Should().Equal(VocabularyTable.RecordTypes);

    [Fact]
    public void The_objects_within_records_are_those_of_the_vocabulary() =>
        ContractType.Objects.Select(shaped => shaped.Name)
            .Should().BeEquivalentTo(VocabularyTable.NestedObjects);

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_needs_kinds_and_order_of_the_members_are_those_of_the_vocabulary(string type) =>
        ContractType.Named(type).Members.Select(Line).Should().Equal(
            VocabularyTable.MembersOf(type),
            "JSON names are a contract: state an addition in VocabularyTable; a change needs a new format version");

    [Theory]
    [MemberData(nameof(Names))]
    public void No_name_occurs_twice_in_an_object(string type) =>
        ContractType.Named(type).Members.Select(member => member.Name).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Names))]
    public void No_member_is_called_type_but_that_of_a_reference(string type) =>
        ContractType.Named(type).Members.Where(member => member.Name == "type").Should().HaveCount(
            type == "recordRef" ? 1 : 0, "the member type of a record is written by the file, before its contract");

    private static string Line(ContractMember member) =>
        $"{member.Name}{(member.IsRequired ? "*" : "")}  {(member.IsList ? "list of " : "")}{KindOf(member)}";

    private static string KindOf(ContractMember member) => member.Kind switch
    {
        MemberKind.String => "string",
        MemberKind.Number => "number",
        MemberKind.Boolean => "boolean",
        MemberKind.Date => "date",
        MemberKind.Text => "text",
        MemberKind.Object when member.ValueType == typeof(RecordRef) => "any ref",
        MemberKind.Object => ContractNames.Of(member.ValueType!),
        _ => ValueKind(member.ValueType!),
    };

    private static string ValueKind(Type type) => type switch
    {
        _ when type == typeof(DocumentSymbol) => "symbol",
        _ when type == typeof(DocumentRef) => "symbol or outcome document",
        _ when type == typeof(Addressee) => "organization or group",
        _ when type == typeof(ParagraphSet) => "paragraphs",
        _ when type == typeof(PartialDate) => "partial date",
        _ when type == typeof(LanguageTag) => "language tag",
        _ when type == typeof(WebAddress) => "web address",
        _ when type == typeof(JsonPointer) => "JSON pointer",
        _ when type.GetGenericTypeDefinition() == typeof(Id<>) => $"id of {ArgumentOf(type)}",
        _ => $"code of {ArgumentOf(type)}",
    };

    private static string ArgumentOf(Type type) => ContractNames.Of(type.GetGenericArguments()[0]);
}
