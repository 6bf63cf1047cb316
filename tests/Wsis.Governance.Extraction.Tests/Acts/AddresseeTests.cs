namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>Those whom a verb addresses are distinguished from the phrases around them.</summary>
public sealed class AddresseeTests
{
    [Theory]
    [InlineData("Requests the Office of the United Nations High Commissioner for Human Rights to prepare a report;", "Office of the United Nations High Commissioner for Human Rights")]
    [InlineData("Requests the Office to, within its mandate, count the boats;", "Office")]
    [InlineData("Encourages Governments, individually and collectively, to count the boats;", "Governments")]
    [InlineData("Invites Member States, in consultation with the lake towns, to plant trees;", "Member States")]
    [InlineData("Requests the Office, within its mandate and existing resources, to print maps;", "Office")]
    [InlineData("Urges States that have not yet done so to sign the lake treaty;", "States")]
    [InlineData("Calls upon States making boats to paint them;", "States making boats")]
    [InlineData("Recommends that the Economic and Social Council consider the matter of boats;", "Economic and Social Council")]
    [InlineData("Encourages the Special Rapporteur on the right to water to visit the lakes;", "Special Rapporteur on the right to water")]
    [InlineData("The Committee on Lakes is invited to meet.", "Committee on Lakes")]
    [InlineData("Invites States parties to the Lake Treaty to swim;", "States parties to the Lake Treaty")]
    [InlineData("Invites the States parties to the Convention on Lakes, the Covenant on Boats, and the Protocol on Rivers to swim;", "States parties to the Convention on Lakes, the Covenant on Boats, and the Protocol on Rivers")]
    public void One_addressee_is_found_without_what_is_inserted(string text, string name) =>
        Texts.Addressees(text).Should().Equal(name);

    [Theory]
    [InlineData("Invites Governments, the Bank and other donors to lend boats;", "Governments|Bank|other donors")]
    [InlineData("Invites Governments, as well as the Bank, to lend boats;", "Governments|Bank")]
    [InlineData("Urges regional and subregional organizations and the media to write of lakes;", "regional and subregional organizations|media")]
    [InlineData("Requests the Office on Drugs and Crime and the Department of Economic and Social Affairs to meet;", "Office on Drugs and Crime|Department of Economic and Social Affairs")]
    [InlineData("Calls upon the United Nations funds and programmes and the specialized agencies to help;", "United Nations funds and programmes|specialized agencies")]
    public void And_parts_names_and_not_the_words_of_one(string text, string names) =>
        Texts.Addressees(text).Should().Equal(names.Split('|'));

    [Fact]
    public void Those_that_including_names_are_addressed_and_marked()
    {
        var found = Texts.Act("Invites all stakeholders, including Member States and the Bank, to lend boats;").Addressees;

        found.Select(one => (one.Name, one.IsIncluded))
            .Should().Equal(("all stakeholders", false), ("Member States", true), ("Bank", true));
    }

    [Fact]
    public void An_action_is_no_addressee_and_is_reported()
    {
        var paragraph = Texts.Operative("Encourages the continuation of the work on lakes;");

        paragraph.Acts[0].Addressees.Should().BeEmpty();
        paragraph.Doubts.Select(doubt => $"{doubt.Span.Start}-{doubt.Span.End} {doubt.Reason.Split(':')[0]}").Should().Equal(
            "18-42 Left out as an addressee", "14-42 No addressee was found");
    }

    [Fact]
    public void A_group_that_is_known_has_its_code() =>
        Texts.Act("Urges all Member States to plant trees;").Addressees[0].Known.Group.ToString().Should().Be("government");

    [Theory]
    [InlineData("Invites the United Nations Educational, Scientific and Cultural Organization to lend boats;", "unesco")]
    [InlineData("Requests the Commission on Narcotic Drugs and the Economic and Social Council to meet;", "cnd|ecosoc")]
    [InlineData("Invites the United Nations Children’s Fund (UNICEF) and the Secretary General to swim;", "unicef|secretary-general")]
    [InlineData("Requests the Department of Economic and Social Affairs of the Secretariat to count the lakes;", "un-desa")]
    public void A_body_is_known_by_its_printed_name(string text, string ids) =>
        Texts.Act(text).Addressees.Select(one => one.Known.Organization.ToString()).Should().Equal(ids.Split('|'));

    [Fact]
    public void A_short_name_is_of_the_organ_whose_text_it_is()
    {
        var document = Texts.Read("The Human Rights Council,", "1. Requests the Office of the High Commissioner to swim;");

        document.Paragraphs[1].Acts[0].Addressees[0].Known.Organization.ToString().Should().Be("ohchr");
    }

    [Fact]
    public void Further_treaties_of_the_parties_addressed_are_no_addressees() =>
        Texts.Addressees("Invites the Bank, States parties to the Convention, the Covenant on Youth and the Protocol on Women to swim;")
            .Should().Equal("Bank", "States parties to the Convention");

    [Fact]
    public void An_adjective_behind_other_belongs_to_the_next_name() =>
        Texts.Addressees("Invites all bodies of the Bank and other international and regional organizations to swim;")
            .Should().Equal("all bodies of the Bank", "other international and regional organizations");

    [Theory]
    [InlineData("Urges all organs, bodies and agencies of the United Nations system to count;",
        "all organs, bodies and agencies of the United Nations system")]
    [InlineData("Urges the specialized agencies and organizations of the United Nations system to count;",
        "specialized agencies", "organizations of the United Nations system")]
    [InlineData("Urges all interested regional and local lake towns and governments to count;",
        "all interested regional and local lake towns", "governments")]
    [InlineData("Urges States, either directly or jointly, to count;", "States")]
    [InlineData("Urges States, both individually and collectively, to count;", "States")]
    public void Words_that_share_an_ending_are_one_name(string text, params string[] names) =>
        Texts.Addressees(text).Should().Equal(names);

    [Fact]
    public void A_decimal_point_ends_no_clause() =>
        Texts.Addressees("In accordance with rule 3.9, the Board is requested to count;").Should().Equal("Board");
}
