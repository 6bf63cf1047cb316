using System.Buffers.Text;
using System.Text.Json;

namespace Wsis.Governance.Json.Reading;

/// <content>What to write instead of a value of another kind.</content>
internal ref partial struct DiagnosticRecordReader
{
    private readonly string UnquotedHint(string expected)
    {
        var isUnquoted = json.TokenType == JsonTokenType.String
            && (expected == WholeNumber
                ? Utf8Parser.TryParse(json.ValueSpan, out int _, out var length) && length == json.ValueSpan.Length
                : expected == TrueOrFalse && (json.ValueSpan.SequenceEqual("true"u8)
                    || json.ValueSpan.SequenceEqual("false"u8)));
        return isUnquoted ? " Write it without quotation marks." : "";
    }

    private readonly string HintForList() =>
        ValueAsWritten() is { } value ? $" Write [{value}]." : "";

    private readonly string HintForText() =>
        ValueAsWritten() is { } value ? $" Write {{\"en\": {value}}}, with the language of the text." : "";

    // A citation of a document alone is most often written as its symbol.
    private readonly string HintForObject<T>() =>
        (typeof(T) == typeof(Citation) || typeof(T) == typeof(SourceReference)) && ValueAsWritten() is { } value
            ? $" Write {{\"document\": {value}}}."
            : "";

    // Only what a reader can copy.
    private readonly string? ValueAsWritten() =>
        json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && json.ValueSpan.Length <= MaxQuoted
            ? $"\"{Quote(json.ValueSpan)}\""
            : null;

    /// <summary>Why an object is taken for a record without a type: its name in other letters, or records in a list of
    /// another name.</summary>
    private readonly string HintForNoType()
    {
        var ahead = json;
        string? list = null;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var name = Quote(ahead.ValueSpan);
            ahead.Read();
            if (name.Equals("type", StringComparison.OrdinalIgnoreCase))
            {
                return $" The name is in small letters: \"type\", not \"{name}\".";
            }

            if (name == "id")
            {
                return "";
            }

            list ??= BeginsObjects(ahead) ? name : null;
            ahead.TrySkip();
        }

        return list is null ? ""
            : $" A file of records has them in a list with the name \"records\", not \"{list}\".";
    }

    private static bool BeginsObjects(Utf8JsonReader ahead) =>
        ahead.TokenType == JsonTokenType.StartArray && ahead.Read()
        && ahead.TokenType is JsonTokenType.StartObject or JsonTokenType.EndArray;
}
