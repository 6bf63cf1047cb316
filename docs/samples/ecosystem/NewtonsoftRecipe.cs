using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Wsis.Governance;
using ConverterAttribute = System.Text.Json.Serialization.JsonConverterAttribute;
using Platform = System.Text.Json;

namespace Ecosystem;

/// <summary>Reads and writes records, values, texts and lists for Newtonsoft.Json, through System.Text.Json.</summary>
internal sealed class WsisConverter : JsonConverter
{
    private static readonly Platform.JsonSerializerOptions options = new() { Encoder = WsisJson.Options.Encoder };

    public override bool CanConvert(Type objectType)
    {
        var type = Nullable.GetUnderlyingType(objectType) ?? objectType;
        return type.Assembly == typeof(Record).Assembly
            && type.GetCustomAttribute<ConverterAttribute>() is not null;
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteRawValue(Platform.JsonSerializer.Serialize(value, options));

    public override object? ReadJson(
        JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        // Members that the contract does not know keep their text: dates are not parsed, numbers keep their digits.
        reader.DateParseHandling = DateParseHandling.None;
        reader.FloatParseHandling = FloatParseHandling.Decimal;
        var json = JToken.ReadFrom(reader).ToString(Formatting.None);
        return Platform.JsonSerializer.Deserialize(json, objectType, options);
    }
}

internal static class NewtonsoftRecipe
{
    public sealed record Note(
        Mandate Mandate, DocumentSymbol Symbol, ParagraphSet Paragraphs, LocalizedText Title, PartialDate Due,
        PartialDate? Asked, ValueList<Code<Organ>> Organs, Dictionary<DocumentSymbol, int> Pages);

    public static void Run()
    {
        var settings = new JsonSerializerSettings { Converters = { new WsisConverter() } };
        foreach (var mandate in ReferenceData.Corpus.Mandates)
        {
            var note = new Note(
                mandate, DocumentSymbol.Parse("A/66/77"), ParagraphSet.Parse("68-71"), mandate.Title, mandate.Deadline,
                null, [mandate.IssuedBy], new() { [DocumentSymbol.Parse("A/RES/60/252")] = 5 });
            var json = JsonConvert.SerializeObject(note, settings);
            var back = JsonConvert.DeserializeObject<Note>(json, settings)!;

            Expect.Equal(true, json.Contains(WsisJson.ToJson(mandate), StringComparison.Ordinal));
            Expect.Equal(note with { Pages = back.Pages }, back);
            Expect.Equal(5, back.Pages[DocumentSymbol.Parse("A/RES/60/252")]);
        }
    }
}
