using System.Text;
using Wsis.Governance.Json;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Tests;

public sealed class ShardCollectionTests
{
    private const string Issue =
        """{"type":"policyIssue","id":"issue-a","name":{"en":"One"},"broader":"issue-b","sources":[{"document":"A/66/77"}]}""";

    private const string Parent =
        """{"type":"policyIssue","id":"issue-b","name":{"en":"Two"},"sources":[{"document":"A/66/77"}]}""";

    [Fact]
    public void The_records_of_the_laws_break_most_rules_of_both_kinds()
    {
        var texts = Texts((ShardTexts.Lines, false));
        var codes = texts.Whole().Rules.Select(finding => finding.Code).ToHashSet();

        codes.Count(code => Looks(code, beyond: true)).Should().BeGreaterThan(40);
        codes.Count(code => Looks(code, beyond: false)).Should().BeGreaterThan(30);
        texts.ShouldHaveSameFindings(texts.Shards(["shard-0"]));
        codes.Should().Contain(
            RuleCatalogue.Entries.Where(entry => entry.Is<CorpusRule>())
                .Select(entry => entry.Implementation.Rule.Code));
    }

    [Fact]
    public void A_link_from_one_part_to_another_is_found()
    {
        var texts = Texts(([Issue], false), ([Parent], false));

        var alone = texts.Shards(["shard-0"]).Validate(texts.OptionsOf(null));
        var together = texts.Shards(texts.Names).Validate(texts.OptionsOf(null));

        alone.Findings.Select(finding => finding.ToString()).Should().Equal(
            "shard-0(1,68): error WSIS9002 /broader: There is no policyIssue with the id \"issue-b\". "
            + "Did you mean \"issue-a\"?");
        together.Findings.Should().BeEmpty();
    }

    [Fact]
    public void An_index_with_texts_needs_no_other_file()
    {
        var texts = Texts(([Issue], false), ([Issue, Issue], false));
        byte[] file = [.. texts.FileOf("shard-0", withTexts: true), .. texts.FileOf("shard-1", withTexts: true)];
        var options = texts.OptionsOf(null) with { OpenText = name => new MemoryStream(name == "index" ? file : []) };
        var shards = new ShardCollection();
        shards.AddIndex(new MemoryStream(file), "index", options);

        texts.ShouldHaveSameFindings(shards, options);
    }

    [Fact]
    public void A_text_that_has_changed_since_the_check_is_refused()
    {
        var texts = Texts(([Issue], false));
        var index = texts.Shards(["shard-0"]);
        texts.Replace("shard-0", "\n\n\n\n"u8.ToArray());

        index.Invoking(it => it.Validate(texts.OptionsOf(null)))
            .Should().Throw<IOException>().WithMessage("\"shard-0\" has changed since it was checked. Check it again.");
    }

    [Fact]
    public void A_text_that_is_longer_now_is_refused_though_no_record_is_read_again()
    {
        var clean = "{\"type\":\"policyIssue\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}\n"u8.ToArray();
        var index = new MemoryStream();
        var options = new ShardOptions
        {
            Reading = new ReadOptions { SourceName = "shard" }, OpenText = _ => new MemoryStream([.. clean, .. clean]),
        };
        ShardCollection.Write(new MemoryStream(clean), index, options with { OpenText = _ => new MemoryStream(clean) });
        index.Position = 0;
        var shards = new ShardCollection();
        shards.AddIndex(index, "index", options);

        shards.Invoking(it => it.Validate(options)).Should().Throw<IOException>().WithMessage("\"shard\" has changed since it was checked*");
    }

    [Fact]
    public void A_text_that_is_elsewhere_now_is_missed_only_if_it_is_needed()
    {
        var clean = "{\"type\":\"policyIssue\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"sources\":[{\"document\":\"A/66/77\"}]}\n"u8.ToArray();
        var index = new MemoryStream();
        var options = new ShardOptions
        {
            Reading = new ReadOptions { SourceName = "shard" }, OpenText = _ => throw new FileNotFoundException(),
        };
        ShardCollection.Write(new MemoryStream(clean), index, options with { OpenText = _ => new MemoryStream(clean) });
        index.Position = 0;
        var shards = new ShardCollection();
        shards.AddIndex(index, "index", options);

        shards.Validate(options).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Parts_that_were_checked_under_other_rules_are_refused()
    {
        var texts = Texts(([Issue], false));
        var other = new ShardOptions { Validation = new ValidationOptions { Rules = RuleSet.Strict } };

        texts.Shards(["shard-0"]).Invoking(index => index.Validate(other)).Should().Throw<ArgumentException>()
            .WithMessage("shard-0 was checked with other rules. Use the same rules for all shards*");
    }

    [Fact]
    public void The_limits_of_findings_hold_for_all_parts_together()
    {
        var lines = Enumerable.Repeat(Issue, 4);
        var texts = Texts((lines, false), (lines, false));
        var options = texts.OptionsOf(null) with { Validation = ShardTexts.Validation with { MaxFindings = 5 } };
        var whole = texts.Corpus().Validate(options.Validation);

        var report = texts.Shards(texts.Names).Validate(options);

        report.Findings.Select(finding => finding.ToString()).Should().HaveCount(5);
        report.Findings.Select(finding => (finding.Code, finding.RecordIndex))
            .Should().Equal(whole.Findings.Select(finding => (finding.Code, finding.RecordIndex)));
        report.OmittedCount.Should().Be(whole.OmittedCount).And.BePositive();
    }

    [Fact]
    public void A_text_without_a_name_cannot_be_read_again_and_is_refused() =>
        FluentActions.Invoking(() => new ShardCollection().Add(new MemoryStream(), ShardOptions.Default))
            .Should().Throw<ArgumentException>().WithMessage("A text that is read again must have a name.*");

    [Fact]
    public void A_link_to_a_record_of_a_later_text_is_found_across_other_texts()
    {
        var between = Enumerable.Range(0, 3000).Select(
            number => Parent.Replace("issue-b", FormattableString.Invariant($"issue-{number}")));
        var texts = Texts(([Issue], false), (between, false), ([Parent], false));

        texts.ShouldHaveSameFindings(texts.Shards(texts.Names));
        texts.Shards(["shard-0", "shard-2"]).Validate(texts.OptionsOf(null)).Findings.Should().BeEmpty();
        texts.Shards(["shard-0", "shard-1"]).Validate(texts.OptionsOf(null)).Findings.Should().ContainSingle();
    }

    [Fact]
    public void The_first_of_two_records_with_one_id_counts_in_any_order_of_texts()
    {
        var unseen = Parent.Replace("\"id\"", "\"evidence\":\"unverified\",\"id\"");
        var between = Enumerable.Range(0, 3000).Select(
            number => Parent.Replace("issue-b", FormattableString.Invariant($"issue-{number}")));
        var texts = Texts(
            ([Parent, Issue, .. between, unseen, Issue], false), ([unseen, Issue, .. between, Parent], false));

        texts.ShouldHaveSameFindings(texts.Shards(texts.Names));
    }

    [Fact]
    public void An_index_leaves_out_running_text()
    {
        var texts = Texts((["""{"type":"policyIssue","id":"a","name":{"en":"A long name"},"x":1,"evidence":"unverified"}"""], false));

        Encoding.UTF8.GetString(texts.FileOf("shard-0")).Should().Contain(
            """{"at":[0,1,1],"record":{"type":"policyIssue","id":"a","name":{"en":"…"},"evidence":"unverified"}}""");
    }

    [Theory]
    [InlineData("x", "line 1: the line is not valid JSON of an index")]
    [InlineData("[]", "line 1: a line of an index is a JSON object")]
    [InlineData("{}", "line 1: the line is not valid JSON of an index")]
    [InlineData("""{"index":"other/2"}""", "line 1: the index has the format \"other/2\"; this version reads \"wsis-governance-index/2\"")]
    [InlineData("""{"index":"wsis-governance-index/2"}""", "line 1: the index does not say which rules were run")]
    [InlineData("""{"at":[0,1,1]}""", "line 1: an index begins with its format, source and rules")]
    [InlineData("HEAD", "line 1: the index is cut off: its last line is missing. Create it again")]
    [InlineData("HEAD\nHEAD", "line 2: the index before this one is cut off. Create it again")]
    [InlineData("HEAD\n{\"other\":1}", "line 2: an index has no entry \"other\"")]
    [InlineData("HEAD\n{\"at\":[0,1,1]}", "line 2: the record is incomplete")]
    [InlineData("HEAD\n{\"at\":[0,1,1],\"record\":{\"type\":\"mandate\"}}", "line 2: the record is incomplete")]
    [InlineData("HEAD\n{\"at\":[\"\"]}", "line 2: the record is incomplete")]
    [InlineData("HEAD\n{\"finding\":\"WSIS0000\"}", "line 2: this version has no rule \"WSIS0000\"")]
    [InlineData("HEAD\n{\"finding\":\"WSIS9002\",\"at\":0}", "line 2: the finding is about no record of this shard")]
    [InlineData("HEAD\n{\"finding\":\"WSIS9002\",\"severity\":\"grave\"}", "line 2: the line is not valid JSON of an index")]
    [InlineData("HEAD\n{\"end\":1}", "line 2: 1 records are announced, but there are 0")]
    public void A_text_that_is_no_index_is_refused_with_its_line(string text, string problem)
    {
        var head = """{"index":"wsis-governance-index/2","rules":"0"}""";
        var file = new MemoryStream(Encoding.UTF8.GetBytes(text.Replace("HEAD", head)));
        var reading = () => new ShardCollection().AddIndex(file, "a.index");

        reading.Should().Throw<FormatException>().WithMessage($"a.index, {problem}.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void An_empty_file_is_no_index(string text)
    {
        var reading = () => new ShardCollection().AddIndex(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.index");

        reading.Should().Throw<FormatException>().WithMessage("a.index contains no index: *Create it again.");
    }

    [Fact]
    public void Blank_lines_between_indexes_are_ignored()
    {
        var texts = Texts(([Issue], false), ([Parent], false));
        byte[] file = [.. texts.FileOf("shard-0"), .. "\n \r\n"u8, .. texts.FileOf("shard-1"), .. "\n"u8];

        texts.ShouldHaveSameFindings(texts.IndexOf(file));
    }

    [Fact]
    public void A_truncated_index_is_refused_at_any_length()
    {
        var texts = Texts(([Issue, Parent], false));
        var file = texts.FileOf("shard-0");

        for (var length = 0; length < file.Length - 1; length++)
        {
            var cut = new MemoryStream(file[..length]);
            FluentActions.Invoking(() => new ShardCollection().AddIndex(cut, "a.index")).Should().Throw<FormatException>();
        }
    }

    [Fact]
    public void Two_shards_of_other_records_have_other_digests_and_the_same_ones_the_same()
    {
        var texts = Texts(([Issue], false), ([Parent], false), ([Issue], true));

        var shards = texts.Names.ConvertAll(name => texts.Shards([name]).Shards[0].Counts with { Length = -1 });

        shards[0].Should().Be(shards[2]).And.NotBe(shards[1]);
    }

    [Fact]
    public void Records_that_cannot_be_read_are_counted_too()
    {
        var shards = Texts(([Issue, "{", Parent, ""], false)).Shards(["shard-0"]);

        (shards.Count, shards.TotalCount).Should().Be((2, 3));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void An_empty_text_is_a_shard_without_records_where_that_is_allowed(bool isAllowed, int problems)
    {
        var text = new MemoryStream("\n"u8.ToArray());

        var shards = new ShardCollection();
        shards.Add(text, new ShardOptions { AllowsEmpty = isAllowed, Reading = new ReadOptions { SourceName = "a" } });

        (shards.Count, shards.TotalCount, shards.ReadingFindings.Count).Should().Be((0, problems, problems));
    }

    [Fact]
    public void Progress_is_reported_in_records()
    {
        var reported = new List<long>();
        var texts = Texts((Enumerable.Repeat(Issue, 600), false));

        new ShardCollection().Add(
            new MemoryStream(texts.TextOf("shard-0")), texts.OptionsOf("shard-0") with { Progress = new Noted(reported) });

        reported.Should().BeInAscendingOrder().And.EndWith(600);
    }

    private static bool Looks(string code, bool beyond) =>
        Array.Find(RuleCatalogue.Entries, entry => entry.Implementation.Rule.Code == code) is { } entry
        && entry.Is<ICrossRecordRule>() == beyond;

    private static ShardTexts Texts(params ReadOnlySpan<(IEnumerable<string> Lines, bool IsFile)> parts)
    {
        var texts = new ShardTexts();
        foreach (var (lines, isFile) in parts)
        {
            texts.Add(FormattableString.Invariant($"shard-{texts.Names.Count}"), lines, isFile);
        }

        return texts;
    }

    private sealed class Noted(List<long> reported) : IProgress<long>
    {
        public void Report(long value) => reported.Add(value);
    }
}
