using System.Globalization;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Tests.Findings;

public sealed class FindingTests
{
    private static readonly Finding bare = new() { Rule = ReadingRules.MissingMember, Severity = Severity.Error };

    [Fact]
    public void The_message_names_the_arguments() =>
        Of(ReadingRules.WrongValueKind, ("expected", "a list"), ("found", "a number"), ("hint", "")).Message
            .Should().Be("Expected a list, found a number.");

    [Fact]
    public void The_order_of_the_arguments_does_not_matter() =>
        Of(ReadingRules.WrongValueKind, ("hint", ""), ("found", "a number"), ("expected", "a list")).Message
            .Should().Be("Expected a list, found a number.");

    [Fact]
    public void Braces_in_an_argument_are_text() =>
        Of(ReadingRules.MalformedId, ("text", "{problem}{text}"), ("problem", "it has {text} in it"), ("hint", "")).Message
            .Should().Be("\"{problem}{text}\" is not an id: it has {text} in it.");

    [Fact]
    public void An_argument_that_is_not_given_stays_visible() =>
        Of(ReadingRules.WrongValueKind, ("expected", "a list"), ("hint", "")).Message.Should().Be("Expected a list, found {found}.");

    [Fact]
    public void An_empty_argument_is_replaced_by_nothing() =>
        Of(ReadingRules.UnknownRecordType, ("type", "treaty"), ("hint", "")).Message
            .Should().Be("\"treaty\" is not a record type of this version; the record cannot be read.");

    [Fact]
    public void An_argument_that_the_message_does_not_name_is_passed_over() =>
        Of(ReadingRules.MissingMember, ("member", "title"), ("hint", ""), ("more", "x")).Message
            .Should().Be("The required member \"title\" is missing.");

    [Fact]
    public void Code_and_message_id_are_those_of_the_rule()
    {
        bare.Code.Should().Be("WSIS0003");
        bare.MessageId.Should().Be("missing-member");
    }

    [Theory]
    [InlineData("a.json", 3, 14, "a.json(3,14): error WSIS0003 /records/0: The required member \"id\" is missing.")]
    [InlineData("a.json", 0, 0, "a.json: error WSIS0003 /records/0: The required member \"id\" is missing.")]
    [InlineData(null, 3, 14, "(3,14): error WSIS0003 /records/0: The required member \"id\" is missing.")]
    [InlineData(null, 0, 0, "error WSIS0003 /records/0: The required member \"id\" is missing.")]
    public void One_line_gives_the_place_as_far_as_it_is_known(string? source, int line, int column, string expected) =>
        (Of(ReadingRules.MissingMember, ("member", "id"), ("hint", "")) with
        {
            Source = source,
            Location = line > 0 ? new LinePosition(line, column) : null,
            Pointer = JsonPointer.Parse("/records/0"),
        }).ToString().Should().Be(expected);

    [Fact]
    public void A_finding_about_the_whole_document_has_no_pointer_to_print() =>
        Of(ReadingRules.MissingMember, ("member", "id"), ("hint", "")).ToString()
            .Should().Be("error WSIS0003: The required member \"id\" is missing.");

    [Fact]
    public void A_finding_is_printed_on_one_line_for_every_text() =>
        Of(ReadingRules.MalformedId, ("text", "a\r\nerror\u2028\u001b[31m"), ("problem", "no"), ("hint", "")).ToString()
            .Should().Be("error WSIS0013: \"a\\u000D\\u000Aerror\\u2028\\u001B[31m\" is not an id: no.");

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Note, "note")]
    [InlineData(Severity.Off, "off")]
    public void The_severity_is_that_of_the_finding(Severity severity, string expected) =>
        (bare with { Severity = severity }).ToString().Should().StartWith($"{expected} WSIS0003");

    [Fact]
    public void Findings_of_equal_content_are_equal()
    {
        var one = Of(ReadingRules.MissingMember, ("member", "id"), ("hint", ""));

        Of(ReadingRules.MissingMember, ("member", "id"), ("hint", "")).Should().Be(one);
        Of(ReadingRules.MissingMember, ("member", "title"), ("hint", "")).Should().NotBe(one);
    }

    [Fact]
    public void Printing_does_not_depend_on_the_culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";
        var finding = Of(ReadingRules.MissingMember, ("member", "id"), ("hint", "")) with { Location = new LinePosition(-1, -2) };

        Cultures.Under(culture, finding.ToString).Should().StartWith("(-1,-2): ");
        Cultures.Under(culture, () => new LinePosition(-1, -2).ToString()).Should().Be("-1:-2");
    }

    private static Finding Of(Rule rule, params (string Name, string Value)[] arguments) => new()
    {
        Rule = rule,
        Severity = rule.Severity,
        Arguments = arguments.Select(pair => new FindingArgument(pair.Name, pair.Value)).ToValueList(),
    };
}
