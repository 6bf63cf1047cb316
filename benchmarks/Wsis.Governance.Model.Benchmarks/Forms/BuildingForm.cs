using System.Text.Json;

namespace Wsis.Governance.Benchmarks.Forms;

/// <summary>
/// The form in which the contract builds the record: it requests each member and creates a new object from the values.
/// Writing through the same statement passes the members of a record, and discards the new object.
/// </summary>
internal static class BuildingForm
{
    /// <summary>A source of the value of each member.</summary>
    internal interface IMemberSource
    {
        T Value<T>(ReadOnlySpan<byte> name, T current)
            where T : struct, ITextValue<T>;

        ValueList<T> Values<T>(ReadOnlySpan<byte> name, ValueList<T> current)
            where T : struct, ITextValue<T>;

        LocalizedText Text(ReadOnlySpan<byte> name, LocalizedText current);
    }

    /// <summary>The contract.</summary>
    public static PropertyView Describe<TSource>(ref TSource source, PropertyView instance)
        where TSource : IMemberSource, allows ref struct => new()
        {
            Id = source.Value("id"u8, instance.Id),
            Stance = source.Value("stance"u8, instance.Stance),
            Statement = source.Text("statement"u8, instance.Statement),
            Scope = source.Value("scope"u8, instance.Scope),
            Since = source.Value("since"u8, instance.Since),
            Groups = source.Values("groups"u8, instance.Groups),
        };

    /// <summary>Takes the values from JSON.</summary>
    internal ref struct Reading(Utf8JsonReader json) : IMemberSource
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
    internal readonly struct Writing(Utf8JsonWriter json) : IMemberSource
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
