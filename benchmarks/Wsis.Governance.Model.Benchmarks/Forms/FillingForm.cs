using System.Text.Json;

namespace Wsis.Governance.Benchmarks.Forms;

/// <summary>The form in which the contract hands out the members by reference: a reader fills them, a writer takes
/// them. The library's own form, cut down to what the other two do.</summary>
internal static class FillingForm
{
    /// <summary>Something that is handed each member.</summary>
    internal interface IMembers
    {
        void Value<T>(ReadOnlySpan<byte> name, ref T value)
            where T : struct, ITextValue<T>;

        void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values)
            where T : struct, ITextValue<T>;

        void Text(ReadOnlySpan<byte> name, ref LocalizedText value);
    }

    /// <summary>The record, with fields that a reader can fill.</summary>
    internal sealed record FilledView
    {
        private Id<Position> id;
        private Code<Stance> stance;
        private LocalizedText statement;
        private Code<GeographicScope> scope;
        private PartialDate since;
        private ValueList<Code<StakeholderGroup>> groups;

        public Id<Position> Id { get => id; init => id = value; }

        /// <summary>The contract.</summary>
        public static void Describe<TMembers>(ref TMembers members, FilledView instance)
            where TMembers : IMembers, allows ref struct
        {
            members.Value("id"u8, ref instance.id);
            members.Value("stance"u8, ref instance.stance);
            members.Text("statement"u8, ref instance.statement);
            members.Value("scope"u8, ref instance.scope);
            members.Value("since"u8, ref instance.since);
            members.Values("groups"u8, ref instance.groups);
        }
    }

    /// <summary>Fills the members with what the JSON holds.</summary>
    internal ref struct Reading(Utf8JsonReader json) : IMembers
    {
        private Utf8JsonReader json = json;

        public bool Begin() => json.Read() && json.Read();

        public void Value<T>(ReadOnlySpan<byte> name, ref T value)
            where T : struct, ITextValue<T>
        {
            if (Enter(name))
            {
                value = FormValues.Value<T>(ref json);
                json.Read();
            }
        }

        public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values)
            where T : struct, ITextValue<T>
        {
            if (Enter(name))
            {
                values = FormValues.Values<T>(ref json);
                json.Read();
            }
        }

        public void Text(ReadOnlySpan<byte> name, ref LocalizedText value)
        {
            if (Enter(name))
            {
                value = FormValues.Text(ref json);
                json.Read();
            }
        }

        private bool Enter(ReadOnlySpan<byte> name) =>
            json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(name) && json.Read();
    }

    /// <summary>Writes the members.</summary>
    internal readonly struct Writing(Utf8JsonWriter json) : IMembers
    {
        public void Value<T>(ReadOnlySpan<byte> name, ref T value)
            where T : struct, ITextValue<T> =>
            FormValues.Write(json, name, value);

        public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values)
            where T : struct, ITextValue<T> =>
            FormValues.Write(json, name, values);

        public void Text(ReadOnlySpan<byte> name, ref LocalizedText value) => FormValues.Write(json, name, value);
    }
}
