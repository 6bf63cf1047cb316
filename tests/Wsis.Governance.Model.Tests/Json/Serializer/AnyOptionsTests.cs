using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Wsis.Governance.Tests.Json.Serializer;

/// <summary>The contract holds whatever options a call of the serializer is made with.</summary>
public sealed class AnyOptionsTests
{
    public static TheoryData<string> Names => [.. allOptions.Keys];

    private static readonly Dictionary<string, JsonSerializerOptions> allOptions = new()
    {
        ["default"] = JsonSerializerOptions.Default,
        ["web"] = JsonSerializerOptions.Web,
        ["strict"] = JsonSerializerOptions.Strict,
        ["other names"] = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
            DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower,
        },
        ["references kept"] = new() { ReferenceHandler = ReferenceHandler.Preserve },
        ["numbers as strings"] = new()
        {
            NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
        },
        ["without defaults"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        ["lenient"] = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip },
        ["generated"] = GeneratedContext.Default.Options,
        ["generated after"] = new() { TypeInfoResolverChain = { WsisJson.Resolver, GeneratedContext.Default } },
        ["generated before"] = new() { TypeInfoResolverChain = { GeneratedContext.Default, WsisJson.Resolver } },
        ["contract"] = WsisJson.Options,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_record_of_the_reference_data_is_written_and_read_as_the_contract_has_it(string name)
    {
        var options = allOptions[name];
        foreach (var record in ReferenceFiles.Records())
        {
            var json = JsonSerializer.Serialize<Record>(record, options);

            JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(WsisJson.ToJson(record))).Should().BeTrue();
            JsonSerializer.Deserialize<Record>(json, options).Should().Be(record);
        }
    }

    [Theory]
    [InlineData("default")]
    [InlineData("web")]
    [InlineData("strict")]
    [InlineData("other names")]
    [InlineData("references kept")]
    [InlineData("numbers as strings")]
    [InlineData("without defaults")]
    [InlineData("lenient")]
    [InlineData("generated")]
    [InlineData("generated before")]
    [InlineData("generated after")]
    public void Records_values_and_lists_of_a_custom_type_are_read_back_equal(string name)
    {
        var mandate = ReferenceFiles.Records().Mandates[0];
        var holder = new Holder
        {
            Mandate = mandate,
            Basis = Citation(24),
            Mandates = [mandate],
            Paragraphs = [Citation(8), Citation(9)],
            Numbers = [1, 2],
            Words = ["a"],
            ById = new Dictionary<string, Mandate> { ["first"] = mandate },
        };

        var json = JsonSerializer.Serialize(holder, allOptions[name]);
        var again = JsonSerializer.Deserialize<Holder>(json, allOptions[name])!;

        again.Mandate.Should().Be(mandate);
        again.Basis.Should().Be(holder.Basis);
        again.Mandates.Should().Equal(mandate);
        again.Paragraphs.Should().Equal(holder.Paragraphs);
        again.Numbers.Should().Equal(1, 2);
        again.Words.Should().Equal("a");
        again.ById!["first"].Should().Be(mandate);
    }

    [Fact]
    public void Comments_and_extra_commas_are_skipped_in_records_where_the_options_allow_them()
    {
        var mandate = ReferenceFiles.Records().Mandates[0];
        var json = $$"""
            { /* one */ "a" : // two
              {{WsisJson.ToJson(mandate)[..^1]}} /* three */ , } , }
            """;

        JsonSerializer.Deserialize<Dictionary<string, Mandate>>(json, allOptions["lenient"])!["a"].Should().Be(mandate);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("generated")]
    public void A_list_that_is_null_is_empty(string name)
    {
        const string Json = """{"Mandates":null,"Paragraphs":null,"Numbers":null,"Words":null}""";

        var holder = JsonSerializer.Deserialize<Holder>(Json, allOptions[name])!;

        holder.Mandates.Should().BeEmpty();
        holder.Paragraphs.Should().BeEmpty();
        holder.Numbers.Should().BeEmpty();
        holder.Words.Should().BeEmpty();
    }

    [Fact]
    public void Nodes_and_elements_are_read_and_written_like_texts()
    {
        var mandate = ReferenceFiles.Records().Mandates[0];
        using var document = JsonDocument.Parse($"[0,{WsisJson.ToJson(mandate)}]");

        document.RootElement[1].Deserialize<Mandate>().Should().Be(mandate);
        JsonNode.Parse(WsisJson.ToJson(mandate)).Deserialize<Record>().Should().Be(mandate);
        JsonSerializer.SerializeToNode<object>(mandate)!.Deserialize<Mandate>().Should().Be(mandate);
    }

    [Fact]
    public async Task Records_come_one_after_the_other_from_a_stream()
    {
        var mandates = ReferenceFiles.Records().Mandates;
        using var lines = new MemoryStream();
        await WsisJson.WriteLinesAsync(mandates, lines, TestContext.Current.CancellationToken);
        lines.Position = 0;

        var read = JsonSerializer.DeserializeAsyncEnumerable<Record>(
            lines, topLevelValues: true, cancellationToken: TestContext.Current.CancellationToken);

        (await read.ToListAsync(TestContext.Current.CancellationToken)).Should().Equal(mandates);
    }

    [Fact]
    public void A_corpus_is_a_file_under_default_options()
    {
        var corpus = WsisJson.Read(ContractSamples.File).ValueOrThrow();

        var json = JsonSerializer.Serialize(corpus);

        JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(ContractSamples.File)).Should().BeTrue();
        JsonSerializer.Deserialize<WsisCorpus>(json).Should().Equal(corpus);
    }

    [Fact]
    public void A_record_that_is_wrong_is_refused_under_default_options_with_all_findings() =>
        ((Action)(() => JsonSerializer.Deserialize<Mandate>("""{"type":"mandate","id":"x"}""")))
            .Should().Throw<JsonException>().WithInnerException<WsisFormatException>()
            .Which.Findings.Select(finding => $"{finding.Code} {finding.Arguments[0].Value}").Should().Equal(
                "WSIS0003 title", "WSIS0003 instrument", "WSIS0003 issuedBy", "WSIS0003 verb", "WSIS0003 addressees",
                "WSIS0003 task", "WSIS0003 status");

    [Fact]
    public async Task Lists_sequences_and_dictionaries_of_records_are_known_to_the_options_of_the_library()
    {
        const string Json = $"[{ContractSamples.Principle}]";
        const string ByName = $$"""{"a":{{ContractSamples.Principle}}}""";

        var principle = WsisJson.Read(ContractSamples.Principle).ValueOrThrow().Principles[0];
        JsonSerializer.Deserialize<List<Principle>>(Json, WsisJson.Options).Should().Equal(principle);
        JsonSerializer.Deserialize<IEnumerable<Record>>(Json, WsisJson.Options).Should().Equal(principle);
        var byName = JsonSerializer.Deserialize<Dictionary<string, Principle>>(ByName, WsisJson.Options);
        JsonSerializer.Serialize(byName, WsisJson.Options).Should().Be(ByName);
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(
            stream, new[] { byName!["a"] }.ToAsyncEnumerable(), WsisJson.TypeInfoOf<IAsyncEnumerable<Principle>>(),
            TestContext.Current.CancellationToken);
        System.Text.Encoding.UTF8.GetString(stream.ToArray()).Should().Be(Json);
    }

    [Fact]
    public void Records_that_are_equal_are_equivalent_and_records_that_differ_are_not()
    {
        var records = ReferenceFiles.Records();
        var (first, second) = (records.Mandates[0], records.Mandates[1]);

        Assert.Equivalent(first, WsisJson.Read(WsisJson.ToJson(first)).ValueOrThrow()[0], strict: true);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Assert.Equivalent(first, second));
    }

    private static Citation Citation(int paragraph) =>
        new() { Document = DocumentRef.Parse("E/RES/2010/2"), Paragraphs = ParagraphSet.Create(paragraph) };
}

/// <summary>A type of a program that uses the library.</summary>
internal sealed class Holder
{
    public Mandate? Mandate { get; set; }

    public Citation? Basis { get; set; }

    public ValueList<Mandate> Mandates { get; set; }

    public ValueList<Citation> Paragraphs { get; set; }

    public ValueList<int> Numbers { get; set; }

    public ValueList<string> Words { get; set; }

    public Dictionary<string, Mandate>? ById { get; set; }
}

/// <summary>A context as a program's source generator makes it.</summary>
[JsonSerializable(typeof(Holder))]
[JsonSerializable(typeof(Record))]
internal sealed partial class GeneratedContext : JsonSerializerContext;
