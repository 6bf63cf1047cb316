using System.Text.Json;
using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Validation.RuleSetFiles;

/// <content>Reading and checking of tokens.</content>
internal ref partial struct RuleFileReader
{
    private readonly int Offset => (int)json.TokenStartIndex;

    // The next member of an object, with the reader at its value; null at the end. A repeated member is skipped.
    private string? NextMember(JsonPointer at, HashSet<string> seen)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            nameOffset = Offset;
            var name = TextOfToken(at);
            json.Read();
            if (name is not null && seen.Add(name))
            {
                return name;
            }

            if (name is not null)
            {
                problems.Add(ReadingRules.DuplicateMember, nameOffset, at.Append(name), [new("member", name)]);
            }

            json.Skip();
        }

        return null;
    }

    private bool IsKind(JsonTokenType kind, string expected, JsonPointer at)
    {
        if (json.TokenType == kind)
        {
            return true;
        }

        NoteKind(expected, at);
        json.Skip();
        return false;
    }

    private void NoteKind(string expected, JsonPointer at)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            problems.Add(ReadingRules.NullNotAllowed, Offset, at, [new("expected", expected)]);
            return;
        }

        var found = json.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            _ => "true or false",
        };
        problems.Add(ReadingRules.WrongValueKind, Offset, at, ReadErrors.WrongKind(expected, found));
    }

    private string? Text(JsonPointer at, string expected) =>
        IsKind(JsonTokenType.String, expected, at) ? TextOfToken(at) : null;

    private string? Word(JsonPointer at, string known)
    {
        var word = Text(at, "a string")?.ToLowerInvariant();
        if (word is null || Array.IndexOf(known.Split(", "), word) >= 0)
        {
            return word;
        }

        problems.Add(RuleFileRules.UnknownSetting, Offset, at, [new("word", word), new("known", known)]);
        return null;
    }

    private bool TryRecord(JsonPointer at, out Code<RecordType> type, out Id<Record> id)
    {
        (type, id) = (default, default);
        if (Text(at, "a record's id") is not { } text)
        {
            return false;
        }

        var isRead = Suppression.TryParseRecord(text, out type, out id, out var error);
        if (!isRead)
        {
            problems.Add(
                ReadingRules.MalformedId,
                Offset,
                at,
                [new("text", text), new("problem", error.ToString()), new("hint", "")]);
        }

        return isRead;
    }

    private bool TryPointer(JsonPointer at, out JsonPointer pointer)
    {
        pointer = default;
        if (Text(at, "a JSON pointer") is not { } text)
        {
            return false;
        }

        if (JsonPointer.TryParse(text, out pointer, out var error))
        {
            return true;
        }

        problems.Add(
            ReadingRules.WrongValueKind,
            Offset,
            at,
            ReadErrors.WrongKind("a JSON pointer", $"\"{text}\" ({error})"));
        return false;
    }

    private void PassOverUnknown(string member, string known, JsonPointer at)
    {
        problems.Add(RuleFileRules.UnknownSetting, nameOffset, at, [new("word", member), new("known", known)]);
        json.Skip();
    }

    // An escape may be a lone surrogate, which is not valid text.
    private readonly string? TextOfToken(JsonPointer at)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            const string problem = "an escape is a lone surrogate";
            problems.Add(ReadingRules.InvalidText, Offset, at, [new("problem", problem)]);
            return null;
        }
    }

    private readonly void NoteMalformed(JsonException malformed)
    {
        if (!utf8.ContainsAnyExcept(" \t\r\n"u8))
        {
            problems.Add(ReadingRules.MalformedJson, 0, default, ReadErrors.EmptyText());
            return;
        }

        var offset = 0;
        for (var line = malformed.LineNumber ?? 0; line > 0; line--)
        {
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        offset = (int)Math.Min(utf8.Length, offset + (malformed.BytePositionInLine ?? 0));
        problems.Add(ReadingRules.MalformedJson, offset, default, ReadErrors.Malformed(utf8, offset));
    }
}
