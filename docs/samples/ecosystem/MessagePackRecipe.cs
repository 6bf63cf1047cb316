using MessagePack;
using MessagePack.Formatters;
using MessagePack.Resolvers;
using Wsis.Governance;

namespace Ecosystem;

/// <summary>A value as its text; what is not stated is an empty text.</summary>
internal sealed class TextFormatter<T> : IMessagePackFormatter<T>
    where T : struct, ITextValue<T>
{
    public void Serialize(ref MessagePackWriter writer, T value, MessagePackSerializerOptions options) =>
        writer.Write(value.Text);

    public T Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) =>
        reader.ReadString() is { Length: > 0 } text ? T.Parse(text, null) : default;
}

/// <summary>A record as its JSON.</summary>
internal sealed class RecordFormatter<T> : IMessagePackFormatter<T?>
    where T : Record
{
    public void Serialize(ref MessagePackWriter writer, T? value, MessagePackSerializerOptions options) =>
        writer.Write(value is null ? null : WsisJson.ToJson(value));

    public T? Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) =>
        reader.ReadString() is { } json ? (T)WsisJson.Read(json).ValueOrThrow()[0] : null;
}

/// <summary>Finds the formatter of every value and record. It comes before the other resolvers.</summary>
internal sealed class WsisResolver : IFormatterResolver
{
    public IMessagePackFormatter<T>? GetFormatter<T>() => Made<T>.Formatter;

    private static class Made<T>
    {
        public static readonly IMessagePackFormatter<T>? Formatter =
            typeof(T).IsAssignableTo(typeof(Record)) ? Make(typeof(RecordFormatter<>))
            : typeof(T).GetInterfaces().Any(IsTextValue) ? Make(typeof(TextFormatter<>))
            : null;

        private static bool IsTextValue(Type face) =>
            face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>);

        private static IMessagePackFormatter<T> Make(Type formatter) =>
            (IMessagePackFormatter<T>)Activator.CreateInstance(formatter.MakeGenericType(typeof(T)))!;
    }
}

public static class MessagePackRecipe
{
    public sealed class Message
    {
        public Id<Mandate> Id { get; set; }

        public PartialDate Deadline { get; set; }

        public Mandate? Mandate { get; set; }
    }

    public static void Run()
    {
        var options = MessagePackSerializerOptions.Standard.WithResolver(
            CompositeResolver.Create(new WsisResolver(), ContractlessStandardResolver.Instance));
        foreach (var mandate in ReferenceData.Corpus.Mandates)
        {
            var message = new Message { Id = mandate.Id, Deadline = mandate.Deadline, Mandate = mandate };
            var bytes = MessagePackSerializer.Serialize(message, options);
            var back = MessagePackSerializer.Deserialize<Message>(bytes, options);

            Expect.Equal((mandate.Id, mandate.Deadline, mandate), (back.Id, back.Deadline, back.Mandate!));
        }
    }
}
