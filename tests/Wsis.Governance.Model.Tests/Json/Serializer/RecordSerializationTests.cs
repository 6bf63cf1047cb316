using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Tests.Json.Serializer;

public sealed class RecordSerializationTests
{
    [Fact]
    public void A_record_of_any_type_is_read_as_what_it_is()
    {
        var record = JsonSerializer.Deserialize<Record>(ContractSamples.Principle, WsisJson.Options);

        record.Should().Be(WsisJson.Read(ContractSamples.Principle).ValueOrThrow()[0]).And.BeOfType<Principle>();
    }

    [Fact]
    public void A_record_of_a_known_type_is_read_and_written_as_the_same_bytes()
    {
        var principle = JsonSerializer.Deserialize<Principle>(ContractSamples.Principle, WsisJson.Options)!;

        principle.Text["ar"].Should().Be("الانفتاح");
        JsonSerializer.Serialize(principle, WsisJson.Options).Should().Be(ContractSamples.Principle);
        JsonSerializer.Serialize<Record>(principle, WsisJson.Options).Should().Be(ContractSamples.Principle);
    }

    [Fact]
    public void The_type_may_be_the_last_member()
    {
        const string Json = """{"id":"p","text":{"en":"a"},"basis":{"document":"tunis-agenda"},"type":"principle"}""";

        JsonSerializer.Deserialize<Record>(Json, WsisJson.Options)!.IdText.Should().Be("p");
    }

    [Fact]
    public void A_file_is_a_corpus_and_keeps_unknown_members()
    {
        var corpus = JsonSerializer.Deserialize<WsisCorpus>(ContractSamples.File, WsisJson.Options)!;

        corpus.Should().Equal(WsisJson.Read(ContractSamples.File).ValueOrThrow());
        corpus.UnknownMembers.Should().ContainSingle().Which.Name.Should().Be("publisher");
        JsonSerializer.Serialize(corpus, WsisJson.Options).Should().Be(ContractSamples.File);
    }

    [Fact]
    public void A_single_record_is_a_corpus_too()
    {
        var corpus = JsonSerializer.Deserialize<WsisCorpus>(ContractSamples.Principle, WsisJson.Options)!;

        corpus.Principles["open-internet"].Basis.Paragraphs.ToString().Should().Be("29");
    }

    [Fact]
    public void Records_of_a_corpus_know_their_pointers_but_not_their_offsets()
    {
        var origin = JsonSerializer.Deserialize<WsisCorpus>(ContractSamples.File, WsisJson.Options)!.OriginOf(1);

        origin.Pointer.ToString().Should().Be("/records/1");
        origin.Offset.Should().Be(-1);
    }

    [Fact]
    public void Findings_about_such_records_are_located_by_their_pointers()
    {
        var json = Encoding.UTF8.GetBytes(ContractSamples.File.Replace("},{", "},\n{", StringComparison.Ordinal));
        var corpus = JsonSerializer.Deserialize<WsisCorpus>(json, WsisJson.Options)!;
        var finding = new Finding
        {
            Rule = ReadingRules.UnknownCode,
            Severity = Severity.Warning,
            Pointer = JsonPointer.Parse("/records/1/kind"),
            Origin = corpus.OriginOf(1),
        };

        var place = WsisJson.AddLocations([finding], json)[0].Location!.Value;

        place.Line.Should().Be(2);
        place.Column.Should().Be(ContractSamples.Organization.IndexOf("\"specializedAgency\"", StringComparison.Ordinal) + 1);
    }

    [Fact]
    public void Metadata_is_available_in_trimmed_programs()
    {
        JsonSerializer.Deserialize(
            ContractSamples.Principle, WsisJson.TypeInfoOf<Record>()).Should().BeOfType<Principle>();
        Assert.Throws<NotSupportedException>(WsisJson.TypeInfoOf<Version>);
    }

    [Fact]
    public void Json_null_is_read_as_null_and_written_as_null()
    {
        JsonSerializer.Deserialize<Mandate>("null", WsisJson.Options).Should().BeNull();
        JsonSerializer.Serialize<Mandate?>(null, WsisJson.Options).Should().Be("null");
    }

    [Fact]
    public void Objects_of_records_can_be_read_and_written_separately()
    {
        const string Json = """{"document":"A/RES/60/252","paragraphs":"6","seen":1}""";

        var citation = JsonSerializer.Deserialize<Citation>(Json, WsisJson.Options)!;

        citation.Document.Symbol.Should().Be(DocumentSymbol.Parse("A/RES/60/252"));
        JsonSerializer.Serialize(citation, WsisJson.Options).Should().Be(Json);
    }

    [Fact]
    public void Lists_of_records_are_read_as_each_kind_of_list()
    {
        const string Json = $"[{ContractSamples.Principle}]";

        JsonSerializer.Deserialize<ValueList<Principle>>(Json, WsisJson.Options).Should().ContainSingle();
        JsonSerializer.Deserialize<ValueList<Record>>(Json, WsisJson.Options).Should().ContainSingle();
        JsonSerializer.Deserialize<Principle[]>(Json, WsisJson.Options).Should().ContainSingle();
        JsonSerializer.Deserialize<Record[]>(Json, WsisJson.Options).Should().ContainSingle();
        var list = JsonSerializer.Deserialize<IReadOnlyList<Principle>>(Json, WsisJson.Options);
        list.Should().ContainSingle();
        JsonSerializer.Serialize(list, WsisJson.Options).Should().Be(Json);
        JsonSerializer.Serialize(ValueList.Create(list!.ToArray()), WsisJson.Options).Should().Be(Json);
    }

    [Fact]
    public void Every_record_type_resolves()
    {
        foreach (var type in ContractType.Records.Select(record => record.Type))
        {
            WsisJson.Options.GetTypeInfo(type).Type.Should().Be(type);
            WsisJson.Options.GetTypeInfo(typeof(ValueList<>).MakeGenericType(type)).Should().NotBeNull();
            WsisJson.Options.GetTypeInfo(type.MakeArrayType()).Should().NotBeNull();
            WsisJson.Options.GetTypeInfo(typeof(Id<>).MakeGenericType(type)).Should().NotBeNull();
        }
    }

    [Fact]
    public void Other_types_are_left_to_other_resolvers() =>
        WsisJson.Resolver.GetTypeInfo(typeof(Version), WsisJson.Options).Should().BeNull();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task A_text_in_pieces_is_read_like_a_complete_one(int size)
    {
        var bytes = Encoding.UTF8.GetBytes(ContractSamples.File);
        var expected = WsisJson.Read(bytes).ValueOrThrow();

        var piped = await JsonSerializer.DeserializeAsync<WsisCorpus>(
            PipeReader.Create(Pieces(bytes, size)), WsisJson.Options, TestContext.Current.CancellationToken);
        using var stream = new SlowStream(bytes, size);
        var streamed = await JsonSerializer.DeserializeAsync<WsisCorpus>(
            stream, WsisJson.Options, TestContext.Current.CancellationToken);

        piped.Should().Equal(expected);
        streamed.Should().Equal(expected);
    }

    [Fact]
    public async Task Records_of_a_streamed_array_are_read_with_members_that_are_passed_over()
    {
        var one = ContractSamples.Principle.Replace("\"id\"", "\"more\":{\"a\":[1,2]},\"id\"", StringComparison.Ordinal);
        using var stream = new SlowStream(Encoding.UTF8.GetBytes($"[{one},{one}]"), 5);

        var read = await JsonSerializer.DeserializeAsync<Record[]>(
            stream, WsisJson.Options, TestContext.Current.CancellationToken);

        read.Should().HaveCount(2);
        read![1].UnknownMembers.Should().ContainSingle().Which.Json.Should().Be("""{"a":[1,2]}""");
    }

    private static ReadOnlySequence<byte> Pieces(byte[] bytes, int size)
    {
        var first = new Piece(bytes.AsMemory(0, Math.Min(size, bytes.Length)), 0);
        var last = first;
        for (var at = size; at < bytes.Length; at += size)
        {
            last = last.Then(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)));
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long start) => (Memory, RunningIndex) = (memory, start);

        public Piece Then(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }

    private sealed class SlowStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
