using System.Buffers;
using System.Text.Json;

namespace Wsis.Governance.Tool.Differences;

/// <summary>Merges a record that both sides changed, if they changed different members.</summary>
/// <remarks>Texts by language are merged language by language, other objects member by member; lists are one value, and
/// so are objects that repeat a name. An undefined element is a member that is absent, which is not the same as
/// null.</remarks>
internal static class MemberMerge
{
    private static readonly JsonDocumentOptions deep = new() { MaxDepth = 1000 };

    /// <summary>The record with the changes of both; null if both changed one member differently.</summary>
    public static Record? TryMerge(Record origin, Record mine, Record theirs)
    {
        using var before = JsonDocument.Parse(WsisJson.ToJson(origin), deep);
        using var first = JsonDocument.Parse(WsisJson.ToJson(mine), deep);
        using var second = JsonDocument.Parse(WsisJson.ToJson(theirs), deep);
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
        {
            if (!TryWriteObject(before.RootElement, first.RootElement, second.RootElement, json))
            {
                return null;
            }
        }

        var read = WsisJson.Read(text.WrittenSpan);
        return read is { HasErrors: false, Value: [var record] } ? record : null;
    }

    private static bool TryWriteObject(JsonElement before, JsonElement mine, JsonElement theirs, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var name in NamesIn(before).Concat(NamesIn(mine)).Concat(NamesIn(theirs))
            .Distinct(StringComparer.Ordinal))
        {
            if (!TryWriteMember(name, MemberOf(before, name), MemberOf(mine, name), MemberOf(theirs, name), json))
            {
                return false;
            }
        }

        json.WriteEndObject();
        return true;
    }

    private static bool TryWriteMember(
        string name, JsonElement before, JsonElement mine, JsonElement theirs, Utf8JsonWriter json)
    {
        if (AreEqual(mine, theirs) || AreEqual(before, theirs))
        {
            Write(name, mine, json);
            return true;
        }

        if (AreEqual(before, mine))
        {
            Write(name, theirs, json);
            return true;
        }

        if (!HasMembers(before) || !HasMembers(mine) || !HasMembers(theirs))
        {
            return false;
        }

        json.WritePropertyName(name);
        return TryWriteObject(before, mine, theirs, json);
    }

    private static IEnumerable<string> NamesIn(JsonElement value) =>
        value.EnumerateObject().Select(static member => member.Name);

    private static JsonElement MemberOf(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) ? member : default;

    private static bool HasMembers(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && NamesIn(value).Distinct(StringComparer.Ordinal).Count() == NamesIn(value).Count();

    private static bool AreEqual(JsonElement one, JsonElement other) =>
        one.ValueKind == JsonValueKind.Undefined || other.ValueKind == JsonValueKind.Undefined
            ? one.ValueKind == other.ValueKind
            : JsonElement.DeepEquals(one, other);

    private static void Write(string name, JsonElement value, Utf8JsonWriter json)
    {
        if (value.ValueKind != JsonValueKind.Undefined)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value.GetRawText(), skipInputValidation: true);
        }
    }
}
