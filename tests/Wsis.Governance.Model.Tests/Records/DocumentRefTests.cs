namespace Wsis.Governance.Tests.Records;

public sealed class DocumentRefTests
{
    [Fact]
    public void A_text_that_begins_with_a_small_letter_is_the_id_of_an_outcome_document()
    {
        var document = DocumentRef.Parse("tunis-agenda");

        document.OutcomeDocument.Should().Be(Id<OutcomeDocument>.Parse("tunis-agenda"));
        document.Symbol.IsDefault.Should().BeTrue();
        document.Should().Be((DocumentRef)Id<OutcomeDocument>.Parse("tunis-agenda"));
        document.ToString().Should().Be("tunis-agenda");
    }

    [Fact]
    public void Any_other_text_is_a_symbol()
    {
        var document = DocumentRef.Parse("A/RES/60/252");

        document.Symbol.Should().Be(DocumentSymbol.Parse("A/RES/60/252"));
        document.OutcomeDocument.IsDefault.Should().BeTrue();
        document.Should().Be((DocumentRef)DocumentSymbol.Parse("A/RES/60/252"));
        document.ToString().Should().Be("A/RES/60/252");
    }

    [Theory]
    [InlineData("")]
    [InlineData("tunis agenda")]
    [InlineData("A//1")]
    public void Text_that_is_neither_symbol_nor_id_is_refused_with_position(string text)
    {
        var parse = () => DocumentRef.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage(
            $"\"{text}\" is not a document symbol or the id of an outcome document: at character *");
        DocumentRef.TryParse(text, out var value).Should().BeFalse();
        value.IsDefault.Should().BeTrue();
    }

    [Fact]
    public void A_default_reference_names_no_document()
    {
        default(DocumentRef).IsDefault.Should().BeTrue();
        default(DocumentRef).ToString().Should().BeEmpty();
    }
}
