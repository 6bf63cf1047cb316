using System.Text.Json;
using Wsis.Governance.Contracts;
using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Records;

namespace Wsis.Governance.Tests.Contracts.Elements;

public sealed class RecordElementWalkerTests
{
    public static TheoryData<int> Types => [.. Enumerable.Range(0, RecordTypes.Count)];

    [Fact]
    public void Elements_are_visited_in_the_order_of_the_contract() => Described(
        """
        {"type": "mandate", "id": "m", "title": {"en": "T"},
         "instrument": {"document": "A/RES/65/141", "paragraphs": "22"}, "issuedBy": "generalAssembly",
         "basis": [{"document": "tunis-agenda", "paragraphs": "71"}], "verb": "requests",
         "addressees": ["secretary-general", "civilSociety"], "task": {"en": "T"},
         "status": "active", "dischargedBy": ["A/66/77-E/2011/103"], "renews": ["n", "o"],
         "sources": [{"document": "A/RES/60/252"}]}
        """).Should().Equal(
        "Citations /instrument",
        "Symbols /instrument/document A/RES/65/141",
        "Citations /basis/0",
        "Links /basis/0/document outcomeDocument/tunis-agenda",
        "Links /addressees/0 organization/secretary-general",
        "Symbols /dischargedBy/0 A/66/77-E/2011/103",
        "Links /renews/0 mandate/n",
        "Links /renews/1 mandate/o",
        "Sources /sources/0",
        "Symbols /sources/0/document A/RES/60/252");

    [Fact]
    public void A_reference_is_one_link_at_its_id() => Described(
        """
        {"type": "position", "id": "p", "subject": {"type": "mandate", "id": "m"}, "stance": "supports",
         "statement": {"en": "S"}, "heldBy": {"quantifier": "some"}}
        """).Should().Equal("Links /subject/id mandate/m (reference)");

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_place_is_that_of_the_part(int type)
    {
        var gathering = new Sampling();
        RecordTypes.Visit(type, ref gathering);
        using var json = JsonDocument.Parse(WsisJson.ToJson(gathering.Record!));

        var parts = Gathered(gathering.Record!);
        parts.Should().NotBeEmpty("every record has sources");
        foreach (var (part, place) in parts)
        {
            var there = At(json.RootElement, place);
            switch (part.Kind)
            {
                case ElementKinds.Symbols: there.GetString().Should().Be(part.Symbol.Text); break;
                case ElementKinds.Links: there.GetString().Should().Be(part.Id); break;
                case ElementKinds.Citations: Same(there, part.Citation); break;
                default: Same(there, part.Source); break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Elements_of_other_kinds_are_not_visited(int type)
    {
        var gathering = new Sampling();
        RecordTypes.Visit(type, ref gathering);
        var all = Gathered(gathering.Record!).ConvertAll(it => (it.Part.Kind, it.Place));

        foreach (var kind in Enum.GetValues<ElementKinds>())
        {
            var some = new Gathering { RequestedKinds = kind };
            RecordElementWalker<Gathering>.Run(gathering.Record!, ref some);
            some.Parts.ConvertAll(it => (it.Part.Kind, it.Place)).Should().Equal(all.FindAll(it => it.Kind == kind));
        }
    }

    private static List<string> Described(string json) => Gathered(WsisJson.Read(json).Value[0]).ConvertAll(it =>
        $"{it.Part.Kind} {it.Place} {TextOf(it.Part)}".TrimEnd());

    private static string TextOf(RecordElement part) => part.Kind switch
    {
        ElementKinds.Symbols => part.Symbol.Text,
        ElementKinds.Links => $"{RecordType.Known[part.TypeIndex]}/{part.Id}{(part.IsReference ? " (reference)" : "")}",
        _ => "",
    };

    private static List<(RecordElement Part, string Place)> Gathered(Record record)
    {
        var gathering = new Gathering
        {
            RequestedKinds = ElementKinds.Symbols | ElementKinds.Links | ElementKinds.Citations | ElementKinds.Sources,
        };
        RecordElementWalker<Gathering>.Run(record, ref gathering);
        return gathering.Parts;
    }

    private static void Same<T>(JsonElement there, T part) =>
        JsonElement.DeepEquals(there, JsonSerializer.SerializeToElement(part)).Should().BeTrue();

    private static JsonElement At(JsonElement json, string place)
    {
        foreach (var name in place.Split('/').Skip(1))
        {
            json = json.ValueKind == JsonValueKind.Array ? json[int.Parse(name)] : json.GetProperty(name);
        }

        return json;
    }

    private struct Gathering() : IElementVisitor
    {
        public ElementKinds RequestedKinds { get; init; }

        public readonly bool NeedsPointers => true;

        public List<(RecordElement Part, string Place)> Parts { get; } = [];

        public readonly void Visit(in RecordElement part, string? place) => Parts.Add((part, place!));
    }

    private struct Sampling : IRecordTypeVisitor
    {
        public Record? Record { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            Record = FilledObjects.Of<T>(1);
    }
}
