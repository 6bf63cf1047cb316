using System.Text;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>Sheets that hold errors, and files that are no sheets: nothing is lost without a word.</summary>
public sealed class SheetFileTests
{
    private const string Heads = "id,title.en,instrument.document,issuedBy,verb,addressees,task.en,status,deadline,"
        + "reporting.to,reporting.session\n";

    private const string Good = "good,M,A/RES/60/252,generalAssembly,requests,secretary-general,T,active,,,\n";

    [Theory]
    [InlineData("sep=;\r\nid;name.en;kind;group\r\nriver-board;Board;office;government\r\n")]
    [InlineData("sep=,\nid,name.en,kind,group\nriver-board,Board,office,government\n")]
    public void A_line_that_names_the_separator_is_no_row(string sheet)
    {
        var run = ToolRun.WithInput(sheet, "import", "--type", "organization", "-");

        (run.Code, run.Error).Should().Be((0, ""));
        run.Output.Should().StartWith("{\"type\":\"organization\",\"id\":\"river-board\"");
    }

    [Theory]
    [InlineData("m,M,A/RES/60/252,generalAssembly,requests,secretary-general,T,active,31/31/2010,,")]
    [InlineData("m,M,A/RES/60/252,generalAssembly,requests,secretary-general,T,active,,generalAssembly,sixty-six")]
    [InlineData("m,M,A/RES/60/252,generalAssembly,requests,Nobody We Know,T,active,,,")]
    [InlineData("m,M,A/RES/60/252,generalAssembly,requests,,T,active,,,")]
    public void A_row_with_an_error_gives_no_record_and_is_reported(string row)
    {
        var run = ToolRun.WithInput(Heads + Good + row + "\n", "import", "-", "--type", "mandate");

        run.Code.Should().Be(1);
        run.Lines.Should().ContainSingle().Which.Should().Contain("\"id\":\"good\"");
        run.Error.Should().Contain("-, row 3").And
            .EndWith("wsis: 1 row with errors is not imported; 1 record written.\n");
    }

    [Fact]
    public void An_addressee_is_read_by_its_name()
    {
        var run = ToolRun.WithInput(
            Heads + Good.Replace("secretary-general", "Secretary-General; the ITU; civil society"),
            "import", "-", "--type", "mandate");

        run.Code.Should().Be(0, run.Error);
        run.Output.Should().Contain("\"addressees\":[\"secretary-general\",\"itu\",\"civilSociety\"]");
        run.Error.Should().Contain("note: \"the ITU\" is read as \"itu\".");
    }

    [Fact]
    public void Values_with_commas_between_them_get_the_separator_named() =>
        ToolRun.WithInput(
            Heads + Good.Replace("secretary-general", "\"secretary-general, river board\""), "import", "-", "--type", "mandate")
            .Error.Should().Contain("Separate several values with semicolons.");

    [Fact]
    public void Missing_required_columns_are_reported_once()
    {
        var run = ToolRun.WithInput("id,title.fr,status\na,A,active\nb,B,active\n", "import", "-", "--type", "mandate");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be(
            "wsis: \"-\" lacks the columns instrument.document, issuedBy, verb, addressees, task.en: every record of "
            + "type mandate must have them. Nothing was imported. `wsis export --type mandate --format csv` shows a "
            + "sheet.\n");
    }

    [Fact]
    public void A_sheet_in_a_code_page_is_refused_with_the_line()
    {
        byte[] sheet = [.. Encoding.UTF8.GetBytes(Heads + Good), .. Encoding.Latin1.GetBytes(Good.Replace("M,", "\u00C9t\u00E9,"))];

        var run = ToolRun.With(sheet, "import", "-", "--type", "mandate");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("\"-\" is not UTF-8: line 3 holds the byte 0xC9").And.Contain("\"CSV UTF-8\"");
    }

    [Fact]
    public void A_sheet_in_utf_16_with_its_mark_is_read() =>
        ToolRun.With(
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Heads + Good)],
            "import", "-", "--type", "mandate").Lines.Should().ContainSingle();

    [Theory]
    [InlineData("504B0304")]
    [InlineData("D0CF11E0A1B11AE1")]
    public void A_workbook_is_refused(string beginning)
    {
        var run = ToolRun.With(Convert.FromHexString(beginning), "import", "-", "--type", "mandate");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("is a workbook (Excel or OpenDocument), not a CSV file.").And.Contain("\"CSV UTF-8\"");
    }

    [Theory]
    [InlineData("\"M,A/RES/60/252\nrest,of the sheet\n", "A quotation mark opens this cell and none closes it")]
    [InlineData("\"M\" N,A/RES/60/252,generalAssembly,requests,secretary-general,T,active,,,\n", "Text follows the closing quotation mark")]
    public void A_cell_whose_quotation_marks_do_not_close_it_is_an_error_where_it_begins(string cell, string reason)
    {
        var sheet = Heads + Good.Replace("M,", "\"M\nN\",") + "m," + cell;

        var run = ToolRun.WithInput(sheet, "import", "-", "--type", "mandate");

        run.Code.Should().Be(1);
        run.Lines.Should().ContainSingle().Which.Should().Contain("\"id\":\"good\"");
        run.Error.Should().StartWith("-, row 4, column title.en: error: " + reason).And.Contain("rite two marks (\"\")");
    }

    [Fact]
    public void Quotation_marks_within_a_cell_are_part_of_it() =>
        ToolRun.WithInput(Heads + Good.Replace("M,", "The \"M\" word,"), "import", "-", "--type", "mandate")
            .Output.Should().Contain("\"en\":\"The \\\"M\\\" word\"");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_row_is_named_by_the_line_on_which_it_begins(string line)
    {
        var sheet = Heads + "\n\n" + Good.Replace("M,", "\"M\n\nN\",") + Good.Replace("active", "\"lost\n\"");

        var run = ToolRun.WithInput(sheet.Replace("\n", line), "import", "-", "--type", "mandate");

        run.Error.Should().StartWith("-, row 7, column status: ");
    }

    [Theory]
    [InlineData("", "more", "column 12: error: The first row has no name for this column")]
    [InlineData(",", "more", "column 12: error: The first row has no name for this column")]
    [InlineData(",otherMembers", "\"[1]\"", "column otherMembers: error: The cell must be a JSON object")]
    [InlineData(",otherMembers", "\"{\"\"id\"\":\"\"x\"\"}\"", "column otherMembers: error: The member \"id\" is in another column")]
    [InlineData(",otherMembers", "\"{\"\"task\"\":1}\"", "column otherMembers: error: The member \"task\" is in another column")]
    [InlineData(",otherMembers", "\"{\"\"a\"\":1,\"\"a\"\":2}\"", "column otherMembers: error: The cell cannot be read as JSON: an object has two members of one name.")]
    [InlineData(",otherMembers", "\"{\"\"a\"\" 1}\"", "column otherMembers: error: The cell cannot be read as JSON: a colon is missing after the name of the member, before \"1\".")]
    [InlineData(",otherMembers", "\"{\"\"a\"\":\"\"\\ud800\"\"}\"", "column otherMembers: error: The cell cannot be read as JSON: an escape is a lone surrogate.")]
    [InlineData(",type", "report", "column type: error: The row is of type \"report\", and --type is mandate.")]
    public void A_cell_that_would_be_lost_is_an_error(string head, string cell, string reason)
    {
        var run = ToolRun.WithInput(
            Heads.Replace("\n", head + "\n") + Good.Replace("\n", $",{cell}\n"), "import", "-", "--type", "mandate");

        (run.Code, run.Output).Should().Be((1, ""));
        run.Error.Should().StartWith("-, row 2, " + reason);
    }

    [Fact]
    public void Other_members_may_come_before_the_columns()
    {
        var sheet = "otherMembers," + Heads + "\"{\"\"task\"\":\"\"x\"\"}\"," + Good;

        var run = ToolRun.WithInput(sheet, "import", "-", "--type", "mandate");

        run.Error.Should().StartWith("-, row 2, column otherMembers: error: The member \"task\" is in another column");
    }

    [Theory]
    [InlineData("id")]
    [InlineData("ID")]
    [InlineData("title.EN")]
    public void A_column_that_occurs_twice_is_refused(string head)
    {
        var run = ToolRun.WithInput(Heads.Replace("\n", $",{head}\n") + Good, "import", "-", "--type", "mandate");

        (run.Code, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain("\" twice. Nothing was imported.");
    }

    [Theory]
    [InlineData(",,,,")]
    [InlineData(",mandate")]
    [InlineData(",Mandate")]
    public void Empty_cells_and_the_type_itself_are_no_errors(string more)
    {
        var heads = more.StartsWith(",,", StringComparison.Ordinal) ? Heads : Heads.Replace("\n", ",type\n");

        ToolRun.WithInput(heads + Good.Replace("\n", more + "\n"), "import", "-", "--type", "mandate").Code.Should().Be(0);
    }
}
