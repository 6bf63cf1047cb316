using MongoDB.Bson;
using MongoDB.Bson.IO;
using MongoDB.Bson.Serialization;
using MongoDB.Bson.Serialization.Serializers;
using Wsis.Governance;

namespace Ecosystem;

/// <summary>A value as its text; what is not stated is an empty text.</summary>
internal sealed class TextSerializer<T> : StructSerializerBase<T>
    where T : struct, ITextValue<T>
{
    public override void Serialize(BsonSerializationContext context, BsonSerializationArgs args, T value) =>
        context.Writer.WriteString(value.Text);

    public override T Deserialize(BsonDeserializationContext context, BsonDeserializationArgs args) =>
        context.Reader.ReadString() is { Length: > 0 } text ? T.Parse(text, null) : default;
}

/// <summary>A record as a document with the members of its JSON.</summary>
internal sealed class RecordSerializer<T> : SerializerBase<T>
    where T : Record
{
    private static readonly JsonWriterSettings relaxed = new() { OutputMode = JsonOutputMode.RelaxedExtendedJson };

    public override void Serialize(BsonSerializationContext context, BsonSerializationArgs args, T value) =>
        BsonDocumentSerializer.Instance.Serialize(context, BsonDocument.Parse(WsisJson.ToJson(value)));

    public override T Deserialize(BsonDeserializationContext context, BsonDeserializationArgs args) =>
        (T)WsisJson.Read(BsonDocumentSerializer.Instance.Deserialize(context).ToJson(relaxed)).ValueOrThrow()[0];
}

/// <summary>Finds the serializer of every value and record; registered once, before the first use.</summary>
internal sealed class WsisSerializers : IBsonSerializationProvider
{
    public IBsonSerializer? GetSerializer(Type type) =>
        type.IsAssignableTo(typeof(Record)) ? Make(typeof(RecordSerializer<>), type)
        : type.GetInterfaces().Any(IsTextValue) ? Make(typeof(TextSerializer<>), type)
        : null;

    private static bool IsTextValue(Type face) =>
        face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>);

    private static IBsonSerializer Make(Type serializer, Type type) =>
        (IBsonSerializer)Activator.CreateInstance(serializer.MakeGenericType(type))!;
}

internal static class MongoDbRecipe
{
    public sealed class Stored
    {
        public Id<Mandate> Id { get; set; }

        public DocumentSymbol Instrument { get; set; }

        public PartialDate Deadline { get; set; }

        public PartialDate? Asked { get; set; }

        public Mandate? Mandate { get; set; }
    }

    public static void Run()
    {
        BsonSerializer.RegisterSerializationProvider(new WsisSerializers());
        foreach (var mandate in ReferenceData.Corpus.Mandates)
        {
            var document = new Stored
            {
                Id = mandate.Id,
                Instrument = mandate.Instrument.Document.Symbol,
                Deadline = mandate.Deadline,
                Mandate = mandate,
            }.ToBsonDocument();
            var back = BsonSerializer.Deserialize<Stored>(document);

            Expect.Equal(mandate.Id.Text, document["_id"].AsString);
            Expect.Equal(mandate.IssuedBy.Text, document["Mandate"]["issuedBy"].AsString);
            Expect.Equal(mandate, back.Mandate);
            Expect.Equal((mandate.Id, mandate.Deadline), (back.Id, back.Deadline));
        }
    }
}
