using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Records.Verbs;

public sealed class VerbTests
{
    private static readonly string[] languages = ["en", "fr", "es", "ru", "zh", "ar"];

    public static TheoryData<string> Codes => [.. OperativeVerb.Known.ToArray()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_verb_has_a_class_and_states_whether_it_confers_a_mandate(string code)
    {
        var verb = Code<OperativeVerb>.Parse(code);

        OperativeVerb.ClassOf(verb).Should().NotBe(VerbClass.Unknown);
        OperativeVerb.CanConferMandate(verb).Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_verb_is_printed_in_all_six_languages(string code)
    {
        foreach (var language in languages)
        {
            OperativeVerb.FormsOf(Code<OperativeVerb>.Parse(code),
                language).Operative.Should().NotBeEmpty("{0} needs a name", language);
        }
    }

    [Fact]
    public void The_tables_name_the_verbs_in_the_order_of_the_list()
    {
        string[] tables = ["verbs/verbs.tsv", .. languages.Select(language => $"verbs/verbs.{language}.tsv")];
        foreach (var table in tables)
        {
            EmbeddedTable.Read(table).Select(row => row[0]).Should().Equal(OperativeVerb.Known.ToArray(), "{0}", table);
        }
    }

    [Fact]
    public void An_unknown_verb_has_no_class_no_forms_and_no_answer()
    {
        var unknown = Code<OperativeVerb>.Parse("juggles");

        OperativeVerb.ClassOf(unknown).Should().Be(VerbClass.Unknown);
        OperativeVerb.CanConferMandate(unknown).Should().BeNull();
        OperativeVerb.FormsOf(unknown, "en").Operative.Should().BeEmpty();
        OperativeVerb.FormsOf(OperativeVerb.Requests, "de").Operative.Should().BeEmpty();
        OperativeVerb.ClassOf(default).Should().Be(VerbClass.Unknown);
    }

    [Theory]
    [InlineData("requests", VerbClass.Directive, true)]
    [InlineData("demands", VerbClass.Directive, true)]
    [InlineData("decides", VerbClass.Deciding, true)]
    [InlineData("approves", VerbClass.Deciding, true)]
    [InlineData("recalls", VerbClass.Reinforcing, false)]
    [InlineData("underscores", VerbClass.Reinforcing, false)]
    [InlineData("condemns", VerbClass.Expressing, false)]
    [InlineData("endorses", VerbClass.Deciding, true)]
    [InlineData("seeks", VerbClass.Expressing, true)]
    public void A_verb_has_the_class_of_what_it_does(string code, VerbClass expected, bool canConfer)
    {
        var verb = Code<OperativeVerb>.Parse(code);

        OperativeVerb.ClassOf(verb).Should().Be(expected);
        OperativeVerb.CanConferMandate(verb).Should().Be(canConfer);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_printed_form_is_read_as_its_verb_or_one_that_is_printed_alike(string code)
    {
        var verb = Code<OperativeVerb>.Parse(code);
        foreach (var language in languages)
        {
            var forms = OperativeVerb.FormsOf(verb, language);
            foreach (var form in forms.Operative.Concat(forms.Preambular))
            {
                PrintedVerb.TryReadAt(form, 0, language, out var printed).Should().BeTrue("{0} {1}", language, form);
                printed.Alternatives.Append(printed.Code).Should().Contain(verb, "{0} {1}", language, form);
                printed.Length.Should().Be(form.Length, "{0} {1}", language, form);
            }
        }
    }
}
