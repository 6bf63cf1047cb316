using System.Text;
using System.Text.Json;
using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading.Corrections;
using Wsis.Governance.Records;

namespace Wsis.Governance.Json.Reading;

/// <content>Problems and unknown members.</content>
internal ref partial struct DiagnosticRecordReader
{
    /// <summary>The name of a record in messages.</summary>
    internal const string RecordKind = "a record, which is an object";

    private const string WholeNumber = "a whole number";
    private const string TrueOrFalse = "true or false";
    private const int MaxQuoted = 80;
    private const string NoText = "it holds a lone surrogate or bytes that are not UTF-8";

    /// <summary>Finds the discriminator anywhere in the record.</summary>
    /// <returns>The index of the record type, or -1 after a problem was added; the offset is -1 if there is
    /// no member <c>type</c>.</returns>
    private int FindType(out long offset)
    {
        offset = -1;
        var ahead = json;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isType = IsName(ahead, "type"u8);
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
        if (at.TokenType == JsonTokenType.Null)
        {
            reading.Note(
                ReadingRules.NullNotAllowed, at.TokenStartIndex, [new("expected", "a record type, as a string")]);
            return -1;
        }

        if (at.TokenType != JsonTokenType.String)
        {
            reading.Note(
                ReadingRules.WrongValueKind,
                at.TokenStartIndex,
                ReadErrors.WrongKind("a record type, as a string", KindOf(at.TokenType)));
            return -1;
        }

        var index = at.ValueIsEscaped ? IndexOfEscapedType(at.ValueSpan) : RecordTypes.IndexOf(at.ValueSpan);
        if (index < 0)
        {
            var text = Quote(at.ValueSpan);
            var hint = Suggestion.Sentence(Suggestion.Among(RecordType.Known, text));
            reading.Note(ReadingRules.UnknownRecordType, at.TokenStartIndex, [new("type", text), new("hint", hint)]);
        }

        return index;
    }

    // The id of a record whose type is not known.
    private readonly string? FindId()
    {
        var ahead = json;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isId = IsName(ahead, "id"u8);
            ahead.Read();
            if (isId)
            {
                return ahead.TokenType == JsonTokenType.String && !ahead.ValueSpan.IsEmpty
                    ? Quote(ahead.ValueSpan)
                    : null;
            }

            ahead.TrySkip();
        }

        return null;
    }

    private static int IndexOfEscapedType(ReadOnlySpan<byte> raw)
    {
        for (var index = 0; index < RecordTypes.Count; index++)
        {
            if (EscapedName.Equals(raw, Encoding.ASCII.GetBytes(RecordType.Known[index])))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Keeps the current member, which is next to the records of a file.</summary>
    public void KeepFileMember(ref UnknownMembers? kept) =>
        KeepUnknown(ref kept, static name => Suggestion.Among(["format", "records"], name), isRoot: true);

    /// <summary>Reports that the current member occurs in its object for the second time, and skips it.</summary>
    public void SkipFileDuplicate(string name)
    {
        NoteDuplicate(name);
        json.Read();
        json.TrySkip();
    }

    /// <summary>Reports if the current value is not the format that this version reads.</summary>
    public void CheckFormat()
    {
        if (json.TokenType != JsonTokenType.String)
        {
            SkipWrongKind("the format, as a string");
        }
        else if (!json.ValueIsEscaped && !json.ValueSpan.StartsWith("wsis-governance/"u8))
        {
            NoteWrongKind("the format \"wsis-governance/1\"", $"\"{Quote(json.ValueSpan)}\"", json.TokenStartIndex);
        }
        else if (!EscapedName.Equals(json.ValueSpan, "wsis-governance/1"u8))
        {
            reading.Note(ReadingRules.UnsupportedFormat, json.TokenStartIndex, [new("format", Quote(json.ValueSpan))]);
        }
    }

    /// <summary>True if the current value is a list; otherwise it is reported and skipped.</summary>
    public bool IsAtList() => BeginList();

    /// <summary>Keeps the current member. At the top of a file or a record, the schema of an editor and the context of
    /// linked data are allowed without a finding.</summary>
    private void KeepUnknown(ref UnknownMembers? kept, Func<string, string?> suggest, bool isRoot)
    {
        var at = json.TokenStartIndex;
        if (!TryText(out var name))
        {
            json.Read();
            json.TrySkip();
            return;
        }

        json.Read();
        kept ??= new UnknownMembers();
        if (!kept.TryName(name))
        {
            reading.Note(ReadingRules.DuplicateMember, at, [new("member", name)]);
            json.TrySkip();
            return;
        }

        switch (UnknownValueCopier.TryRead(ref json, reading.Options.MaxStringLength, out var raw, out var fault))
        {
            case UnknownValueError.None:
                kept.Keep(name, raw);
                if (!(isRoot && name is ("$schema" or "@context")))
                {
                    NoteUnknownMember(name, at, suggest);
                }

                break;
            case UnknownValueError.TooLong:
                NoteLongString(fault);
                break;
            default:
                reading.Note(ReadingRules.InvalidText, fault, [new("problem", NoText)]);
                break;
        }
    }

    // The search for a similar name takes time; it is omitted if no more findings will be added.
    private readonly void NoteUnknownMember(string name, long at, Func<string, string?> suggest)
    {
        if (!reading.IsFull)
        {
            var hint = Suggestion.Sentence(suggest(name));
            reading.Note(ReadingRules.UnknownMember, at, [new("member", name), new("hint", hint)]);
        }
    }

    private void SkipWrongKind(string expected, string? hint = null)
    {
        NoteWrongKind(expected, hint);
        json.TrySkip();
    }

    private readonly void NoteWrongKind(string expected, string? hint = null)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            reading.Note(ReadingRules.NullNotAllowed, json.TokenStartIndex, [new("expected", expected)]);
            return;
        }

        NoteWrongKind(expected, Found(), json.TokenStartIndex, hint ?? UnquotedHint(expected));
    }

    private readonly string Found() => json.TokenType switch
    {
        JsonTokenType.Number => "the number " + Quote(json.ValueSpan),
        JsonTokenType.String => $"the string \"{Quote(json.ValueSpan)}\"",
        var other => KindOf(other),
    };

    private readonly void NoteWrongKind(string expected, string found, long offset, string hint = "") => reading.Note(
        ReadingRules.WrongValueKind, offset, ReadErrors.WrongKind(expected, found, hint));

    private readonly void NoteMissing(long offset, ReadOnlySpan<byte> name, string hint = "") =>
        reading.Note(ReadingRules.MissingMember, offset, ReadErrors.Missing(Encoding.UTF8.GetString(name), hint));

    private readonly void NoteDuplicate(string name) =>
        reading.Note(ReadingRules.DuplicateMember, json.TokenStartIndex, [new("member", name)]);

    private readonly void NoteInvalidText(string problem) =>
        reading.Note(ReadingRules.InvalidText, json.TokenStartIndex, [new("problem", problem)]);

    private readonly void NoteLongString(long offset) =>
        reading.NoteLimit(
            offset, "length of a string, in bytes,", reading.Options.MaxStringLength, losesRecords: false);

    private readonly void NoteUnknownCode(string code, string kind, string hint) => reading.Note(
        ReadingRules.UnknownCode,
        json.TokenStartIndex,
        [new("code", code), new("kind", kind), new("hint", hint)]);

    private readonly void NoteMalformed(string kind, string text, string problem) => reading.Note(
        ReadingRules.MalformedDate,
        json.TokenStartIndex,
        [new("text", text), new("kind", kind), new("problem", problem), new("hint", "")]);

    private readonly void NoteFault<T>(ParseError error)
        where T : struct, ITextValue<T>
    {
        if (!error.IsFault)
        {
            return;
        }

        var text = Quote(json.ValueSpan);
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            NoteInvalidText("it holds bytes that are not UTF-8");
            return;
        }

        var rule = ReadErrors.RuleFor<T>();
        var hint = reading.IsFull || json.ValueIsEscaped ? "" : Correction.HintFor<T>(text);
        if (rule == ReadingRules.WrongValueKind)
        {
            NoteWrongKind(T.TypeDescription, $"\"{text}\" ({error})", json.TokenStartIndex, hint);
            return;
        }

        reading.Note(
            rule,
            json.TokenStartIndex,
            [
                new("text", text), new("kind", T.TypeDescription), new("problem", error.ToString()), new("hint", hint),
            ]);
    }

    /// <summary>The beginning of a text, for a message.</summary>
    internal static string Quote(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, MaxQuoted * 4)]);
        return text.Length <= MaxQuoted ? text : string.Concat(text.AsSpan(0, MaxQuoted), "…");
    }

    /// <summary>The kind of value that a token begins, for a message.</summary>
    internal static string KindOf(JsonTokenType token) => token switch
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
