using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Wsis.Governance.Contracts;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Json.Reading;

/// <content>Single values: each is read, or reported and skipped.</content>
internal ref partial struct DiagnosticRecordReader
{
    private T? TryObject<T>()
        where T : ExtensibleObject, IHasContract<T>
    {
        if (json.TokenType == JsonTokenType.StartObject)
        {
            return ReadObject<T>(isRecord: false);
        }

        SkipWrongKind("an object", HintForObject<T>());
        return null;
    }

    private bool TryNumber(out int number)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out number))
        {
            return true;
        }

        number = 0;
        if (json.TokenType == JsonTokenType.Number && TryWholeWithFraction(json.ValueSpan, out number))
        {
            reading.NoteOnce(
                ReadingRules.WholeNumberWithFraction, json.TokenStartIndex, [new("number", Quote(json.ValueSpan))]);
            return true;
        }

        var isLarge = json.TokenType == JsonTokenType.Number
            && !json.ValueSpan.ContainsAnyExcept("-0123456789"u8);
        SkipWrongKind(isLarge ? WholeNumber + " from -2147483648 to 2147483647" : WholeNumber);
        return false;
    }

    // 39.0, as written by engines with a single kind of number.
    private static bool TryWholeWithFraction(ReadOnlySpan<byte> text, out int number)
    {
        var isNumber = Utf8Parser.TryParse(text, out number, out var length);
        return isNumber && length < text.Length - 1 && text[length] == '.'
            && !text[(length + 1)..].ContainsAnyExcept((byte)'0');
    }

    private bool TryString([NotNullWhen(true)] out string? text)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            return TryText(out text);
        }

        text = null;
        SkipWrongKind("a string");
        return false;
    }

    private bool TryTextValue<T>(out T value)
        where T : struct, ITextValue<T>
    {
        if (json.TokenType != JsonTokenType.String)
        {
            value = default;
            SkipWrongKind(T.TypeDescription + ", as a string");
            return false;
        }

        if (!json.ValueIsEscaped && T.TryParsePooled(json.ValueSpan, reading.Texts, out value))
        {
            return true;
        }

        return TryNewTextValue(out value);
    }

    private bool TryNewTextValue<T>(out T value)
        where T : struct, ITextValue<T>
    {
        ParseError error;
        var isValue = json.ValueIsEscaped
            ? TryEscaped(out value, out error)
            : T.TryParse(json.ValueSpan, out value, out error);
        if (!isValue)
        {
            if (TryPrinted(out value))
            {
                return true;
            }

            NoteFault<T>(error);
            return false;
        }

        if (!T.IsRecognized(value))
        {
            NoteUnknownCode(value.ToString()!, T.TypeDescription, Suggestion.ForCode<T>(value.ToString()!));
        }

        return true;
    }

    // Paragraphs in another form are accepted if they have only one meaning.
    private readonly bool TryPrinted<T>(out T value)
        where T : struct, ITextValue<T>
    {
        value = default;
        if (typeof(T) != typeof(ParagraphSet) || json.ValueSpan.Length > MaxQuoted)
        {
            return false;
        }

        var text = Quote(json.ValueSpan);
        if (json.ValueIsEscaped || !ParagraphSet.TryParseLenient(text, out var paragraphs))
        {
            return false;
        }

        reading.Note(
            ReadingRules.ParagraphsAsPrinted,
            json.TokenStartIndex,
            [new("text", text), new("paragraphs", paragraphs.ToString())]);
        value = (T)(object)paragraphs;
        return true;
    }

    private bool TryEscaped<T>(out T value, out ParseError error)
        where T : struct, ITextValue<T>
    {
        value = default;
        error = default;
        return TryText(out var text) && T.TryParse(text, out value, out error);
    }

    private bool TryLocalizedText(out LocalizedText value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            SkipWrongKind("a text by language, as an object", HintForText());
            return false;
        }

        var start = json.TokenStartIndex;
        var isEmpty = true;
        var entries = default(ListBuilder<(LanguageTag, string)>);
        var places = default(ListBuilder<long>);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            isEmpty = false;
            var at = json.TokenStartIndex;
            var isTag = TryNewTextValue<LanguageTag>(out var tag);
            json.Read();
            if (isTag && SkipNull())
            {
                continue;
            }

            if (TryString(out var text) && isTag)
            {
                entries.Add((tag, text));
                places.Add(at);
            }
        }

        if (isEmpty)
        {
            NoteWrongKind("at least one language", "an object without any", start);
        }

        value = LocalizedText.FromEntries(entries.AsSpan(), out var repeated);
        if (repeated >= 0)
        {
            NoteRepeated(entries.ToList(), places.ToList());
        }

        return !value.IsDefault;
    }

    private readonly void NoteRepeated(ValueList<(LanguageTag Language, string Text)> entries, ValueList<long> places)
    {
        var seen = new HashSet<LanguageTag>();
        for (var i = 0; i < entries.Count; i++)
        {
            if (!seen.Add(entries[i].Language))
            {
                reading.Note(ReadingRules.DuplicateMember, places[i], [new("member", entries[i].Language.ToString())]);
            }
        }
    }

    /// <summary>The current string; false, with a problem, if it is not valid text.</summary>
    private bool TryText([NotNullWhen(true)] out string? text)
    {
        var length = json.ValueSpan.Length;
        if (length > reading.Options.MaxStringLength)
        {
            NoteLongString(json.TokenStartIndex);
            text = null;
            return false;
        }

        try
        {
            text = json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            NoteInvalidText(NoText);
            text = null;
            return false;
        }

        // A raw character below U+0020 is not valid JSON, so it can only come from an escape.
        var control = json.ValueIsEscaped ? IndexOfControl(text) : text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F');
        if (control >= 0)
        {
            NoteInvalidText(FormattableString.Invariant($"it holds the control character U+{(int)text[control]:X4}"));
        }

        return control < 0;
    }

    /// <summary>The index of a forbidden control character in a text with escapes; -1 if there is none.</summary>
    internal static int IndexOfControl(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsControl(text[at]) && text[at] is not ('\t' or '\n' or '\r'))
            {
                return at;
            }
        }

        return -1;
    }
}
