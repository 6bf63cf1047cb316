using System.Text;

namespace Wsis.Governance.Tool.Tests.Input;

/// <summary>Baselines: a finding that is known stays known.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Broken = """{"type":"organization","id":"board","name":"Board","kind":"office"}""";
    private const string WithoutSource =
        """{"type":"organization","id":"forum","name":{"en":"Forum"},"kind":"office","group":"government"}""";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("{0}/records")]
    [InlineData("{0}/records/")]
    [InlineData("{0}/./records")]
    [InlineData("{0}/records/mine.jsonl")]
    [InlineData("{0}/records/../records/mine.jsonl")]
    public void A_finding_is_known_under_every_name_of_its_file(string path)
    {
        var baseline = WriteBaseline(Broken, WithoutSource);

        var run = ToolRun.Of("validate", string.Format(path, folder.Path), "--baseline", baseline);

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines[^1].Should().StartWith("0 errors, 0 warnings, 0 notes, ");
    }

    [Fact]
    public void A_path_in_a_baseline_is_relative_to_its_folder() =>
        File.ReadAllText(WriteBaseline(Broken)).Should().Contain("\"source\":\"records/mine.jsonl\"")
            .And.NotContain(folder.Path);

    [Fact]
    public void A_record_added_before_others_causes_no_new_finding()
    {
        var baseline = WriteBaseline(Broken, WithoutSource);
        Write(WithoutSource.Replace("forum", "other"), Broken, WithoutSource);

        var run = ToolRun.Of("validate", Records, "--baseline", baseline, "--rule", "WSIS9004=off");

        run.Lines[^1].Should().StartWith("0 errors, ");
    }

    [Fact]
    public void The_same_fault_with_another_value_is_new()
    {
        var baseline = WriteBaseline(Broken);
        Write(Broken, Broken.Replace("\"id\":\"board\"", "\"id\":\"B\""));

        ToolRun.Of("validate", Records, "--baseline", baseline).Code.Should().Be(1);
    }

    [Fact]
    public void What_is_not_found_again_is_counted()
    {
        var baseline = WriteBaseline(Broken, WithoutSource);
        Write(Broken);

        ToolRun.Of("validate", Records, "--baseline", baseline).Error.Should().Be(
            $"wsis: 1 finding of the baseline \"{baseline}\" was not found again. "
            + $"`wsis validate --write-baseline {baseline}` renews it.\n");
    }

    public void Dispose() => folder.Dispose();

    private string Records => folder.Path + "/records";

    private string WriteBaseline(params string[] records)
    {
        Write(records);
        var path = folder.Path + "/known.json";
        ToolRun.Of("validate", Records, "--write-baseline", path).Code.Should().Be(0);
        return path;
    }

    private void Write(params string[] records)
    {
        Directory.CreateDirectory(Records);
        File.WriteAllBytes(Records + "/mine.jsonl", Encoding.UTF8.GetBytes(string.Join('\n', records) + "\n"));
    }
}
