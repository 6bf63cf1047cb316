using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Wsis.Governance.Tests.Json.Serializer;

public sealed class ValueSerializationTests
{
    private static readonly JsonSerializerOptions combined = new(WsisJson.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(WsisJson.Resolver, new DefaultJsonTypeInfoResolver()),
    };

    [Fact]
    public void Every_kind_of_value_keeps_its_string()
    {
        Holds<DocumentSymbol>("A/66/77-E/2011/103");
        Holds<ParagraphSet>("35 (a)-(e)");
        Holds<PartialDate>("2005-11");
        Holds<LanguageTag>("zh-Hant");
        Holds<WebAddress>("https://www.itu.int/net/wsis/");
        Holds<JsonPointer>("/rows/1/total");
        Holds<DocumentRef>("tunis-agenda");
        Holds<Addressee>("civilSociety");
        Holds<Id<Mandate>>("ec-consultation-2010");
        Holds<Id<Record>>("itu");
        Holds<Code<OperativeVerb>>("requests");
        Holds<Code<Organ>>("anOrganOfLaterTimes");
    }

    [Fact]
    public void A_symbol_is_written_as_it_was_read()
    {
        Holds<DocumentSymbol>("a/res/60/252");
        Holds<DocumentRef>("a/res/60/252");
    }

    [Fact]
    public void Texts_by_language_are_objects()
    {
        const string Json = """{"en":"Tunis Agenda","ar":"برنامج عمل تونس"}""";

        var text = JsonSerializer.Deserialize<LocalizedText>(Json, WsisJson.Options);

        text["ar"].Should().Be("برنامج عمل تونس");
        JsonSerializer.Serialize(text, WsisJson.Options).Should().Be(Json);
    }

    [Theory]
    [InlineData("{}", "A text by language has at least one language.")]
    [InlineData("\"a\"", "Expected a text by language, as an object.")]
    [InlineData("""{"en":1}""", "The text in the language en is not a string.")]
    [InlineData("""{"en":"a","EN":"b"}""", "The language en occurs twice.")]
    [InlineData("""{"e":"a"}""", "\"e\" is not a language tag: at character 1: expected a language of two to eight letters.")]
    public void A_malformed_text_is_reported_with_the_reason(string json, string message)
    {
        var thrown =
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalizedText>(json, WsisJson.Options));

        thrown.Message.Should().Be(message);
    }

    [Fact]
    public void An_invalid_value_is_reported_with_the_reason()
    {
        var date = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>("\"2005-13\""));
        var number = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>("2005"));
        var surrogate = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>("\"\\ud800\""));

        date.Message.Should().Be("\"2005-13\" is not a date (yyyy-MM-dd, yyyy-MM or yyyy): at character 6: expected a month from 01 to 12.");
        number.Message.Should().Be("Expected a date (yyyy-MM-dd, yyyy-MM or yyyy), as a string.");
        surrogate.Message.Should().Be("The text holds a lone surrogate or bytes that are not UTF-8.");
    }

    [Fact]
    public void Escaped_characters_are_read() =>
        JsonSerializer.Deserialize<Id<Mandate>>("\"\\u0061b\"", WsisJson.Options).Should().Be(Id<Mandate>.Parse("ab"));

    [Fact]
    public void Ids_and_codes_are_keys_of_dictionaries()
    {
        const string Json = """{"itu":{"requests":{"A/RES/60/252":1}}}""";

        var map = JsonSerializer.Deserialize<
            Dictionary<Id<Organization>, Dictionary<Code<OperativeVerb>, Dictionary<DocumentSymbol, int>>>>(Json,
                combined)!;

        map[Id<Organization>.Parse("itu")][OperativeVerb.Requests][DocumentSymbol.Parse("A/RES/60/252")].Should().Be(1);
        JsonSerializer.Serialize(map, combined).Should().Be(Json);
    }

    [Fact]
    public void A_key_is_well_formed_and_stated()
    {
        var malformed = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Dictionary<Id<Mandate>, int>>("""{"A B":1}""", combined));
        var unstated = Assert.Throws<JsonException>(
            () => JsonSerializer.Serialize(new Dictionary<Id<Mandate>, int> { [default] = 1 }, combined));

        malformed.Message.Should().StartWith("\"A B\" is not an id: at character 1");
        unstated.Message.Should().Be("A key that is an id must be stated.");
    }

    [Fact]
    public void Custom_types_contain_values_with_any_options()
    {
        var own = new Own(
            Id<Mandate>.Parse("m"), OperativeVerb.Invites, DocumentSymbol.Parse("E/2010/68"),
                LocalizedText.Create("en", "a"), null, default);

        var json = JsonSerializer.Serialize(own);

        json.Should().Be(
            """{"Mandate":"m","Verb":"invites","Symbol":"E/2010/68","Title":{"en":"a"},"Due":null,"Language":null}""");
        JsonSerializer.Deserialize<Own>(json).Should().Be(own);
    }

    [Fact]
    public void Custom_types_contain_records_with_the_resolver()
    {
        var json = $$"""{"record":{{ContractSamples.Principle}},"places":[{"document":"tunis-agenda"}],"days":["2005","2006-01"]}""";

        var own = JsonSerializer.Deserialize<Envelope>(json, combined)!;

        own.Record.Should().BeOfType<Principle>();
        own.Days.Should().HaveCount(2);
        JsonSerializer.Serialize(own, combined).Should().Be(json);
    }

    [Fact]
    public void Lists_and_nullable_values_resolve_without_reflection()
    {
        var symbols = JsonSerializer.Deserialize<ValueList<DocumentSymbol>>("""["A/66/77","E/2011/103"]""",
            WsisJson.Options);

        symbols.Should().HaveCount(2);
        JsonSerializer.Deserialize<PartialDate?>("null", WsisJson.Options).Should().BeNull();
        JsonSerializer.Deserialize<PartialDate?>("\"2005\"", WsisJson.Options).Should().Be(PartialDate.Create(2005));
        JsonSerializer.Deserialize<Code<Organ>[]>("""["wsis"]""", WsisJson.Options).Should().Equal(Organ.Wsis);
        JsonSerializer.Serialize<IReadOnlyList<LanguageTag>>([LanguageTag.Arabic],
            WsisJson.Options).Should().Be("""["ar"]""");
    }

    [Fact]
    public void Every_value_type_of_the_library_resolves()
    {
        var codeLists = typeof(ICodeList).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && !type.IsAbstract && typeof(ICodeList).IsAssignableFrom(type)).ToList();

        codeLists.Should().NotBeEmpty();
        foreach (var list in codeLists)
        {
            var code = typeof(Code<>).MakeGenericType(list);
            WsisJson.Resolver.GetTypeInfo(code, WsisJson.Options).Should().NotBeNull(list.Name);
        }
    }

    private static void Holds<T>(string text)
        where T : struct, ITextValue<T>
    {
        var json = $"\"{text}\"";
        foreach (var options in (JsonSerializerOptions[])[WsisJson.Options, JsonSerializerOptions.Default])
        {
            var value = JsonSerializer.Deserialize<T>(json, options);
            value.IsDefault.Should().BeFalse();
            Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, options)).Should().Be(json);
        }
    }

    private sealed record Own(
        Id<Mandate> Mandate,
        Code<OperativeVerb> Verb,
        DocumentSymbol Symbol,
        LocalizedText Title,
        PartialDate? Due,
        LanguageTag Language);

    private sealed record Envelope(Record Record, ValueList<Citation> Places, PartialDate[] Days);
}
