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

    [Theory]
    [InlineData("a/res/60/252", "A/RES/60/252")]
    [InlineData("e/2009/92", "E/2009/92")]
    public void A_symbol_in_small_letters_is_a_symbol(string text, string symbol)
    {
        var read = DocumentRef.Parse(text);

        (read.Symbol.Canonical, read.OutcomeDocument.IsDefault).Should().Be((symbol, true));
        WsisJson.Read($$"""
            {"type":"resolution","id":"A/RES/70/248","symbol":"A/RES/70/248","title":{"en":"Rivers"},"organ":"generalAssembly","sources":[{"document":"{{text}}"}]}
            """).Value[0].Sources[0].Document.Should().Be(read);
    }

    [Theory]
    [InlineData("tunis-agenda")]
    [InlineData("zz/1")]
    public void Another_text_in_small_letters_is_an_id(string text) =>
        DocumentRef.Parse(text).OutcomeDocument.Text.Should().Be(text);
}
