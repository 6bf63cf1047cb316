using System.Text.Json;

namespace Wsis.Governance.Benchmarks.Forms;

/// <summary>The form without a contract: a switch over member names for reading, a list of statements for writing, and
/// nothing that keeps the two together.</summary>
internal static class HandWrittenForm
{
    /// <summary>Reads a record.</summary>
    public static PropertyView Read(ref Utf8JsonReader json)
    {
        Id<Position> id = default;
        Code<Stance> stance = default;
        LocalizedText statement = default;
        Code<GeographicScope> scope = default;
        PartialDate since = default;
        ValueList<Code<StakeholderGroup>> groups = default;
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            json.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8): id = FormValues.Value<Id<Position>>(ref json); break;
                case 5 when name.SequenceEqual("scope"u8): scope = FormValues.Value<Code<GeographicScope>>(ref json); break;
                case 5 when name.SequenceEqual("since"u8): since = FormValues.Value<PartialDate>(ref json); break;
                case 6 when name.SequenceEqual("stance"u8): stance = FormValues.Value<Code<Stance>>(ref json); break;
                case 6 when name.SequenceEqual("groups"u8):
                    groups = FormValues.Values<Code<StakeholderGroup>>(ref json); break;
                case 9 when name.SequenceEqual("statement"u8): statement = FormValues.Text(ref json); break;
                default: json.Skip(); break;
            }
        }

        return new PropertyView
        {
            Id = id, Stance = stance, Statement = statement, Scope = scope, Since = since, Groups = groups,
        };
    }

    /// <summary>Writes a record.</summary>
    public static void Write(Utf8JsonWriter json, PropertyView it)
    {
        json.WriteStartObject();
        FormValues.Write(json, "id"u8, it.Id);
        FormValues.Write(json, "stance"u8, it.Stance);
        FormValues.Write(json, "statement"u8, it.Statement);
        FormValues.Write(json, "scope"u8, it.Scope);
        FormValues.Write(json, "since"u8, it.Since);
        FormValues.Write(json, "groups"u8, it.Groups);
        json.WriteEndObject();
    }
}
