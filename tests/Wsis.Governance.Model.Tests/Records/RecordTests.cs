using NodaTime;

namespace Wsis.Governance.Tests.Records;

public sealed class RecordTests
{
    public static TheoryData<string> RecordNames => ContractType.RecordNames;

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void Type_id_text_and_reference_identify_the_record(string type)
    {
        var record = (Record)FilledObjects.Of(ContractType.Named(type).Type, 1);

        record.Type.ToString().Should().Be(type);
        record.IdText.Should().Be("id-1");
        record.Reference.Should().Be(new RecordRef { Type = record.Type, Id = Id<Record>.Parse("id-1") });
    }

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void An_object_that_was_not_filled_prints_and_has_empty_members(string type)
    {
        var record = (Record)Blank(ContractType.Named(type).Type);

        record.IdText.Should().BeEmpty();
        record.Reference.Id.IsDefault.Should().BeTrue();
        record.ToString().Should().MatchRegex($$"""^{{record.GetType().Name}} \{ .*\}$""");
        record.Sources.Should().BeEmpty();
        record.UnknownMembers.Should().BeEmpty();
        record.IsUnverified.Should().BeFalse();
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("seen", false)]
    [InlineData("partial", false)]
    [InlineData("unverified", true)]
    [InlineData("hearsay", false)]
    public void Only_the_evidence_unverified_makes_a_record_unverified(string evidence, bool expected)
    {
        var code = evidence.Length == 0 ? default : Code<Evidence>.Parse(evidence);

        new Principle
        {
            Id = Id<Principle>.Parse("openness"),
            Text = LocalizedText.Create("en", "Open to all."),
            Basis = new Citation { Document = DocumentRef.Parse("tunis-agenda") },
            Evidence = code,
        }.IsUnverified.Should().Be(expected);
    }

    [Fact]
    public void With_changes_one_member_and_not_the_original()
    {
        var original = FilledObjects.Of<OutcomeDocument>(1);
        var changed = original with { Adopted = new LocalDate(2005, 11, 18) };

        changed.Adopted.Should().Be(new LocalDate(2005, 11, 18));
        changed.Title.Should().Be(original.Title);
        changed.UnknownMembers.Should().Equal(original.UnknownMembers);
        original.Adopted.Should().Be(new LocalDate(2003, 12, 13));
    }

    private static ExtensibleObject Blank(Type type) =>
        (ExtensibleObject)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
}
