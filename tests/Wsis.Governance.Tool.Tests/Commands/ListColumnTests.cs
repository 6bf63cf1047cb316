namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>Columns and order of <c>wsis list</c>.</summary>
public sealed class ListColumnTests
{
    private const string Mandate =
        """{"type":"mandate","id":"ID","title":{"en":"Mandate ID","fr":"Mandat ID"},"instrument":{"document":"A/RES/60/252"},"issuedBy":"generalAssembly","verb":"requests","addressees":["itu","unesco"],"task":{"en":"T"},"deadline":"DAY","status":"active"}""";

    private static readonly string mine = string.Join('\n', new[] { ("m-10", "2010"), ("m-9", "2011-05"), ("m-2", "") }
        .Select(static one => Mandate.Replace("ID", one.Item1).Replace("\"deadline\":\"DAY\",", one.Item2.Length == 0 ? "" : $"\"deadline\":\"{one.Item2}\",")));

    [Fact]
    public void Chosen_columns_make_a_table() =>
        Of("--columns", "id,Deadline,addressees,title.fr").Should().Equal(
            "id    deadline  addressees   title.fr",
            "m-10  2010      itu; unesco  Mandat m-10",
            "m-9   2011-05   itu; unesco  Mandat m-9",
            "m-2             itu; unesco  Mandat m-2",
            "3 records");

    [Fact]
    public void Chosen_columns_make_a_sheet() =>
        Of("--columns", "id,title,status", "--format", "csv").Should().Equal(
            "\uFEFFid,title.en,status", "m-10,Mandate m-10,active", "m-9,Mandate m-9,active", "m-2,Mandate m-2,active");

    [Theory]
    [InlineData("id", false, "m-2 m-9 m-10")]
    [InlineData("id", true, "m-10 m-9 m-2")]
    [InlineData("deadline", false, "m-10 m-9 m-2")]
    [InlineData("deadline", true, "m-9 m-10 m-2")]
    [InlineData("status", true, "m-10 m-9 m-2")]
    public void A_column_sorts_by_value_with_empty_cells_last(
        string column, bool isDescending, string ids) =>
        Of(["--columns", "id", "--format", "csv", "--sort", column,
            .. Enumerable.Repeat("--descending", isDescending ? 1 : 0)])
            .Skip(1).Should().Equal(ids.Split(' '));

    [Fact]
    public void All_formats_have_the_same_order() =>
        Of("--sort", "id", "--format", "json").Select(static line => line.Split('"')[7])
            .Should().Equal("m-2", "m-9", "m-10");

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    public void A_table_fits_the_terminal(int width)
    {
        var run = ToolRun.OnTerminal(width, "list", "--type", "mandate", "--columns", "id,status,deadline,title,verb");

        run.Code.Should().Be(0);
        Plain(run.Output).Split('\n').Should().AllSatisfy(line => line.Length.Should().BeLessThanOrEqualTo(width));
    }

    [Fact]
    public void Ids_are_broken_only_if_nothing_else_fits() =>
        ToolRun.Of("list", "--type", "mandate", "--columns", "id,status,title,task").Output
            .Should().Contain("\nwsis-followup-modalities-2013 ");

    [Theory]
    [InlineData("--columns id,titel --type mandate", "No record of type mandate has a column \"titel\". Did you mean \"title\"?")]
    [InlineData("--columns titel", "Did you mean \"title\"?")]
    [InlineData("--sort wat", "No record has a column \"wat\". The columns are type, id, name, status, date and those of `wsis export --type TYPE --format csv`.")]
    [InlineData("--columns ,", "--columns names no column.")]
    [InlineData("--descending", "--descending needs --sort.")]
    [InlineData("--columns id --format json", "--format json prints whole records: leave out --columns")]
    [InlineData("--type mandate --columns id,title,task,verb,addressees,deadline,status,process,basis", "9 columns do not fit into a line.")]
    public void A_wrong_column_is_refused_in_one_line(string arguments, string message)
    {
        var run = ToolRun.Of(["list", .. arguments.Split(' ')]);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message).And.Subject.TrimEnd('\n').Should().NotContain("\n");
    }

    private static string[] Of(params string[] arguments) =>
        ToolRun.WithInput(mine, ["list", "--in", "-", .. arguments]).Lines;

    private static string Plain(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "\u001B\\[[0-9;]*m", "");
}
