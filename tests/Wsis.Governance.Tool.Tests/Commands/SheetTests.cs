using System.Text;
using Wsis.Governance.Tool.Csv;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>Sheets of records, there and back.</summary>
public sealed class SheetTests
{
    public static TheoryData<string> Types => [.. RecordType.Known];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_records_of_a_type_come_back_from_their_sheet_as_they_were(string type)
    {
        var sheet = ToolRun.Of("export", "--type", type, "--format", "csv").Output;

        var back = ToolRun.WithInput(sheet, "import", "-", "--type", type);

        back.Error.Should().BeEmpty();
        back.Output.Should().Be(ToolRun.Of("export", "--type", type).Output);
    }

    [Fact]
    public void Unknown_members_and_further_languages_come_back()
    {
        const string Record =
            """{"type":"organization","id":"board","name":{"en":"Board","pt-BR":"Conselho"},"acronym":"=B","kind":"office","group":"government","colour":[1,{"a":null}]}""" + "\n";
        using var folder = new TemporaryFolder();
        var path = folder.Write("mine.jsonl", Encoding.UTF8.GetBytes(Record));
        var sheet = ToolRun.Of("export", "--in", path, "--type", "organization", "--format", "csv").Output;

        sheet.Should().Contain("name.pt-BR").And.Contain(",otherMembers\n").And.Contain(",'=B,");
        ToolRun.WithInput(sheet, "import", "-", "--type", "organization").Output.Should().Be(Record);
    }

    [Fact]
    public void Lenient_spellings_are_read_with_a_note()
    {
        const string Sheet =
            "id;title.en;instrument.document;instrument.paragraphs;issuedBy;verb;addressees;task.en;status;deadline\n"
            + "m-1;Mandate;A/RES/60/252;8;General Assembly;Calls upon;secretary-general; Do it ;Active;18 November 2005\n";

        var run = ToolRun.WithInput(Sheet, "import", "-", "--type", "mandate");

        run.Code.Should().Be(0);
        run.Output.Should().Contain("\"issuedBy\":\"generalAssembly\"").And.Contain("\"verb\":\"callsUpon\"")
            .And.Contain("\"deadline\":\"2005-11-18\"").And.Contain("\"status\":\"active\"")
            .And.Contain("\"en\":\"Do it\"");
        run.Error.Should().Contain(
            "-, row 2, column deadline: note: \"18 November 2005\" is read as \"2005-11-18\".");
    }

    [Fact]
    public void Places_and_documents_are_read_as_people_write_them()
    {
        const string Sheet =
            "id;title.en;instrument.document;instrument.paragraphs;issuedBy;basis;verb;addressees;task.en;status\n"
            + "m-1;M;resolution 60/252;paras. 12 (a) and (b);General Assembly;Tunis Agenda, paras. 35 and 69;requests;"
            + "secretary-general;Do it;active\n";

        var run = ToolRun.WithInput(Sheet, "import", "-", "--type", "mandate");

        run.Code.Should().Be(0, run.Error);
        run.Output.Should().Contain("\"instrument\":{\"document\":\"A/RES/60/252\",\"paragraphs\":\"12 (a), 12 (b)\"}")
            .And.Contain("\"basis\":[{\"document\":\"tunis-agenda\",\"paragraphs\":\"35, 69\"}]");
        run.Error.Split('\n').Should().Contain(
        [
            "-, row 2, column instrument.document: note: \"resolution 60/252\" is read as \"A/RES/60/252\".",
            "-, row 2, column basis: note: \"paras. 35 and 69\" is read as \"35, 69\".",
        ]);
    }

    [Theory]
    [InlineData("18 November 2005", "2005-11-18")]
    [InlineData("Nov 2005", "2005-11")]
    [InlineData("November 18, 2005", "2005-11-18")]
    [InlineData("18/11/2005", "2005-11-18")]
    [InlineData("18.11.2005", "2005-11-18")]
    [InlineData("2005/11/8", "2005-11-08")]
    [InlineData("12/31/2010", "2010-12-31")]
    [InlineData("08/11/2005", null)]
    [InlineData("31 November 2005", null)]
    [InlineData("2010/12", "2010-12")]
    [InlineData("2010/11", null)]
    [InlineData("2010 November", "2010-11")]
    [InlineData("18 novembre 2005", "2005-11-18")]
    [InlineData("18 de noviembre de 2005", "2005-11-18")]
    [InlineData("18 ноября 2005 г.", "2005-11-18")]
    [InlineData("2005年11月18日", "2005-11-18")]
    [InlineData("18 نوفمبر 2005", "2005-11-18")]
    [InlineData("sometime", null)]
    public void A_date_is_read_where_it_can_mean_one_day_only(string text, string? expected) =>
        LenientReading.DateOf(text).Should().Be(expected);

    [Theory]
    [InlineData("issuedBy", "ECOSOC", "economicAndSocialCouncil")]
    [InlineData("issuedBy", "Совет по правам человека", "humanRightsCouncil")]
    [InlineData("issuedBy", "the General Assembly", "generalAssembly")]
    [InlineData("verb", "calls on", "callsUpon")]
    [InlineData("verb", "prie", "requests")]
    [InlineData("verb", "souligne", null)]
    [InlineData("addressees", "Member States", "memberState")]
    [InlineData("addressees", "Gouvernements", "government")]
    [InlineData("addressees", "media", null)]
    [InlineData("addressees", "Union internationale des télécommunications", "itu")]
    [InlineData("addressees", "the Secretary-General, ITU and UNESCO", "secretary-general; itu; unesco")]
    [InlineData("addressees", "ITU/UNESCO", "itu; unesco")]
    [InlineData("addressees", "the Secretary-General and the river board", null)]
    [InlineData("instrument.document", "ECOSOC resolution 2010/2", "E/RES/2010/2")]
    [InlineData("instrument.document", "GA res. 60/252", "A/RES/60/252")]
    [InlineData("instrument.document", "résolution 60/252 de l'Assemblée générale", "A/RES/60/252")]
    [InlineData("instrument.document", "резолюция 60/252 Генеральной Ассамблеи", "A/RES/60/252")]
    [InlineData("instrument.document", "大会第60/252号决议", "A/RES/60/252")]
    [InlineData("instrument.document", "UN Doc. A/66/77", "A/66/77")]
    [InlineData("instrument.document", "https://docs.un.org/en/A/RES/60/252", "A/RES/60/252")]
    [InlineData("instrument.document", "report on resolution 60/252", null)]
    [InlineData("instrument.document", "not resolution 60/252", null)]
    public void A_cell_in_words_is_read_if_it_means_one_thing(string column, string cell, string? expected)
    {
        var lenient = SheetColumns.Of("mandate").Single(one => one.Name == column).Lenient!;

        lenient(cell).Should().Be(expected);
    }

    [Fact]
    public void Several_addressees_of_a_cell_become_several_values()
    {
        const string Sheet = "id,title.en,instrument.document,issuedBy,verb,addressees,task.en,status\n"
            + "m-1,M,A/RES/60/252,UNGA,requests,\"Member States, ITU and civil society\",Do it,active\n";

        var run = ToolRun.WithInput(Sheet, "import", "-", "--type", "mandate");

        run.Output.Should().Contain("\"addressees\":[\"memberState\",\"itu\",\"civilSociety\"]");
    }

    [Fact]
    public void A_finding_names_row_and_column()
    {
        const string Sheet = "id,name.en,kind,group,founded\nboard,Board,office,government,some time\nx y,B,office,government,\n";

        var run = ToolRun.WithInput(Sheet, "import", "-", "--type", "organization");

        run.Code.Should().Be(1);
        run.Error.Split('\n').Should().Contain(
            line => line.StartsWith("-, row 2, column founded: error: WSIS", StringComparison.Ordinal));
        run.Error.Split('\n').Should().Contain(
            line => line.StartsWith("-, row 3, column id: error: WSIS", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_that_must_contain_JSON_says_so() =>
        ToolRun.WithInput(
            "id,symbol,title.en,author,submittedTo\nA/66/77,A/66/77,R,secretary-general,GA 66\n", "import", "-", "--type", "report")
            .Error.Should().Contain("The cells of this column contain JSON: `wsis export --type report --format csv` shows some.");

    [Theory]
    [InlineData("id,tilte.en\n", "has a column \"tilte.en\", which records of type mandate do not have. Did you mean \"title.en\"?")]
    [InlineData("id,title\n", "has a column \"title\", which records of type mandate do not have. Did you mean \"title.en\"?")]
    [InlineData("", "has no row with the names of the columns.")]
    public void A_file_that_is_no_sheet_is_refused(string sheet, string message)
    {
        var run = ToolRun.WithInput(sheet, "import", "-", "--type", "mandate");

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Theory]
    [InlineData("=1+2")]
    [InlineData("-dash")]
    [InlineData("29.10")]
    [InlineData("0012")]
    [InlineData("1e5")]
    [InlineData("'quoted")]
    [InlineData("3%")]
    public void Cells_that_a_spreadsheet_would_change_are_protected(string text)
    {
        CellText.Protect(text).Should().Be("'" + text);
        CellText.Unprotect(CellText.Protect(text)).Should().Be(text);
    }

    [Theory]
    [InlineData("2005-11-18")]
    [InlineData("2005-11")]
    [InlineData("12")]
    [InlineData("A/66/77")]
    [InlineData("68-71")]
    [InlineData("")]
    public void Cells_that_a_spreadsheet_does_not_change_are_unchanged(string text)
    {
        CellText.Protect(text).Should().Be(text);
        CellText.Unprotect(text).Should().Be(text);
    }
}
