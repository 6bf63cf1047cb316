using System.Text.Json;

namespace Wsis.Governance.Benchmarks.Forms;

/// <summary>
/// The form in which the contract builds the record: each member is asked for, and the answers make a new object.
/// Writing through the same statement asks with the members of a record at hand, and drops the object that comes out.
/// </summary>
internal static class BuildingForm
{
    /// <summary>Something that answers for each member.</summary>
    internal interface IAnswers
    {
        T Value<T>(ReadOnlySpan<byte> name, T current)
            where T : struct, ITextValue<T>;

        ValueList<T> Values<T>(ReadOnlySpan<byte> name, ValueList<T> current)
            where T : struct, ITextValue<T>;

        LocalizedText Text(ReadOnlySpan<byte> name, LocalizedText current);
    }

    /// <summary>The contract.</summary>
    public static PropertyView Describe<TAnswers>(ref TAnswers answers, PropertyView instance)
        where TAnswers : IAnswers, allows ref struct => new()
        {
            Id = answers.Value("id"u8, instance.Id),
            Stance = answers.Value("stance"u8, instance.Stance),
            Statement = answers.Text("statement"u8, instance.Statement),
            Scope = answers.Value("scope"u8, instance.Scope),
            Since = answers.Value("since"u8, instance.Since),
            Groups = answers.Values("groups"u8, instance.Groups),
        };

    /// <summary>Answers with what the JSON holds.</summary>
    internal ref struct Reading(Utf8JsonReader json) : IAnswers
    {
        private Utf8JsonReader json = json;

        public bool Begin() => json.Read() && json.Read();

        public T Value<T>(ReadOnlySpan<byte> name, T current)
            where T : struct, ITextValue<T> =>
            Enter(name) ? Leave(FormValues.Value<T>(ref json)) : default;

        public ValueList<T> Values<T>(ReadOnlySpan<byte> name, ValueList<T> current)
            where T : struct, ITextValue<T> =>
            Enter(name) ? Leave(FormValues.Values<T>(ref json)) : default;

        public LocalizedText Text(ReadOnlySpan<byte> name, LocalizedText current) =>
            Enter(name) ? Leave(FormValues.Text(ref json)) : default;

        private bool Enter(ReadOnlySpan<byte> name) =>
            json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(name) && json.Read();

        private T Leave<T>(T value)
        {
            json.Read();
            return value;
        }
    }

    /// <summary>Answers with the member it is handed, having written it.</summary>
    internal readonly struct Writing(Utf8JsonWriter json) : IAnswers
    {
        public T Value<T>(ReadOnlySpan<byte> name, T current)
            where T : struct, ITextValue<T>
        {
            FormValues.Write(json, name, current);
            return current;
        }

        public ValueList<T> Values<T>(ReadOnlySpan<byte> name, ValueList<T> current)
            where T : struct, ITextValue<T>
        {
            FormValues.Write(json, name, current);
            return current;
        }

        public LocalizedText Text(ReadOnlySpan<byte> name, LocalizedText current)
        {
            FormValues.Write(json, name, current);
            return current;
        }
    }
}
