using System.Text;
using System.Text.Json;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <content>What is wrong, and what is not known.</content>
internal ref partial struct RecordReader
{
    private const int MostQuoted = 80;

    /// <summary>Looks for the discriminator, wherever in the record it stands.</summary>
    /// <returns>The index of the record type, or -1 after a problem was noted; the offset is -1 where there is no
    /// member <c>type</c>.</returns>
    private int FindType(out long offset)
    {
        offset = -1;
        var ahead = json;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isType = ahead.ValueTextEquals("type"u8);
            ahead.Read();
            if (isType)
            {
                offset = ahead.TokenStartIndex;
                return IndexOfType(ahead);
            }

            ahead.TrySkip();
        }

        return -1;
    }

    private readonly int IndexOfType(Utf8JsonReader at)
    {
        if (at.TokenType != JsonTokenType.String)
        {
            reading.Note(
                ReadingRules.WrongValueKind,
                at.TokenStartIndex,
                [new("expected", "a record type, as a string"), new("found", KindOf(at.TokenType))]);
            return -1;
        }

        var index = at.ValueIsEscaped ? -1 : RecordTypes.IndexOf(at.ValueSpan);
        if (index < 0)
        {
            var text = Quote(at.ValueSpan);
            var hint = Suggestion.Sentence(Suggestion.Among(RecordType.Known, text));
            reading.Note(ReadingRules.UnknownRecordType, at.TokenStartIndex, [new("type", text), new("hint", hint)]);
        }

        return index;
    }

    /// <summary>Keeps the member at hand, which stands beside the records of a file.</summary>
    public void KeepFileMember(ref ValueList<UnknownMember> kept)
    {
        KeepUnknown(ref kept, static name => Suggestion.Among(["format", "records"], name));
    }

    /// <summary>Passes over the value at hand.</summary>
    public void PassValue() => json.TrySkip();

    /// <summary>Passes over what is left of the list at hand.</summary>
    public void PassList()
    {
        while (json.TokenType != JsonTokenType.EndArray && json.Read())
        {
            json.TrySkip();
        }
    }

    /// <summary>True where the value at hand is a list; else it is a problem and is passed over.</summary>
    public bool IsAtList() => BeginList();

    private void KeepUnknown(ref ValueList<UnknownMember> kept, Func<string, string?> suggest)
    {
        var at = json.TokenStartIndex;
        if (!TryText(out var name))
        {
            json.Read();
            json.TrySkip();
            return;
        }

        json.Read();
        if (Holds(kept, name))
        {
            reading.Note(ReadingRules.DuplicateMember, at, [new("member", name)]);
            json.TrySkip();
        }
        else if (RawValue.TryRead(ref json, out var raw))
        {
            kept = [.. kept, new UnknownMember(name, raw)];
            var hint = Suggestion.Sentence(suggest(name));
            reading.Note(ReadingRules.UnknownMember, at, [new("member", name), new("hint", hint)]);
        }
        else
        {
            NoteInvalidText("it holds a lone surrogate or bytes that are not UTF-8");
        }
    }

    private static bool Holds(ValueList<UnknownMember> kept, string name)
    {
        foreach (var member in kept)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void PassWrongKind(string expected)
    {
        NoteWrongKind(expected);
        json.TrySkip();
    }

    private readonly void NoteWrongKind(string expected)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            reading.Note(ReadingRules.NullNotAllowed, json.TokenStartIndex, [new("expected", expected)]);
            return;
        }

        var found = json.TokenType == JsonTokenType.Number ? "the number " + Quote(json.ValueSpan) : KindOf(json.TokenType);
        NoteWrongKind(expected, found, json.TokenStartIndex);
    }

    private readonly void NoteWrongKind(string expected, string found, long offset) =>
        reading.Note(ReadingRules.WrongValueKind, offset, [new("expected", expected), new("found", found)]);

    private readonly void NoteMissing(long offset, ReadOnlySpan<byte> name) =>
        reading.Note(ReadingRules.MissingMember, offset, [new("member", Encoding.UTF8.GetString(name))]);

    private readonly void NoteDuplicate(string name) =>
        reading.Note(ReadingRules.DuplicateMember, json.TokenStartIndex, [new("member", name)]);

    private readonly void NoteInvalidText(string problem) =>
        reading.Note(ReadingRules.InvalidText, json.TokenStartIndex, [new("problem", problem)]);

    private readonly void NoteUnknownCode(string code, string kind, string? near) => reading.Note(
        ReadingRules.UnknownCode,
        json.TokenStartIndex,
        [new("code", code), new("kind", kind), new("hint", Suggestion.Sentence(near))]);

    private readonly void NoteMalformed(string kind, string text, string problem) => reading.Note(
        ReadingRules.MalformedDate,
        json.TokenStartIndex,
        [new("text", text), new("kind", kind), new("problem", problem)]);

    private readonly void NoteFault<T>(ParseFault fault)
        where T : struct, ITextValue<T>
    {
        if (!fault.IsFault)
        {
            return;
        }

        var text = Quote(json.ValueSpan);
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            NoteInvalidText("it holds bytes that are not UTF-8");
            return;
        }

        var rule = Faults.RuleFor<T>();
        if (rule == ReadingRules.WrongValueKind)
        {
            NoteWrongKind(T.Kind, $"\"{text}\" ({fault})", json.TokenStartIndex);
            return;
        }

        reading.Note(
            rule, json.TokenStartIndex, [new("text", text), new("kind", T.Kind), new("problem", fault.ToString())]);
    }

    private static string Quote(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, MostQuoted * 4)]);
        return text.Length <= MostQuoted ? text : string.Concat(text.AsSpan(0, MostQuoted), "…");
    }

    private static string KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
