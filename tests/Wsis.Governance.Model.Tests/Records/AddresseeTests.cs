namespace Wsis.Governance.Tests.Records;

public sealed class AddresseeTests
{
    [Fact]
    public void An_organization_is_addressed_by_its_id()
    {
        var addressee = Addressee.Parse("un-desa");

        addressee.Organization.Should().Be(Id<Organization>.Parse("un-desa"));
        addressee.Group.IsDefault.Should().BeTrue();
        addressee.Should().Be((Addressee)Id<Organization>.Parse("un-desa"));
        addressee.ToString().Should().Be("un-desa");
    }

    [Theory]
    [InlineData("government")]
    [InlineData("civilSociety")]
    [InlineData("indigenousPeoples")]
    public void A_group_is_addressed_by_its_code_known_or_with_a_capital_in_it(string code)
    {
        var addressee = Addressee.Parse(code);

        addressee.Group.Should().Be(Code<StakeholderGroup>.Parse(code));
        addressee.Organization.IsDefault.Should().BeTrue();
        addressee.Should().Be((Addressee)Code<StakeholderGroup>.Parse(code));
        addressee.ToString().Should().Be(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("-")]
    public void Text_that_is_neither_id_nor_group_is_refused_with_position(string text)
    {
        var parse = () => Addressee.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage(
            $"\"{text}\" is not an organization's id or a stakeholder group: at character *");
        Addressee.TryParse(text, out var value).Should().BeFalse();
        value.IsDefault.Should().BeTrue();
    }

    [Fact]
    public void Null_is_refused_as_an_argument()
    {
        var parse = () => Addressee.Parse(null!);

        parse.Should().Throw<ArgumentNullException>().WithParameterName("text");
        Addressee.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void A_default_addressee_addresses_nobody()
    {
        default(Addressee).IsDefault.Should().BeTrue();
        default(Addressee).ToString().Should().BeEmpty();
        default(Addressee).Should().NotBe(Addressee.Parse("itu"));
    }

    [Fact]
    public void No_group_that_came_later_takes_an_id_away_from_an_organization() =>
        StakeholderGroup.Known[7..].ToArray().Should().OnlyContain(
            code => code.Any(char.IsUpper), "a text in lower case is an organization's id unless it has always been a group");
}
