using System.Text;
using System.Text.Json;
using Wsis.Governance.Contracts;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Json.Reading;

/// <summary>Reads objects through their contracts. Members in canonical order cost one comparison each and one pass;
/// for members out of order the contract is visited again, from the current member, until each member is assigned or
/// unknown. A wrong or missing member becomes a problem, and reading continues.</summary>
/// <remarks>Values are skipped by <c>TrySkip</c>, because <c>Skip</c> rejects the readers that the serializer creates
/// over part of a stream, although it has loaded the whole value.</remarks>
internal ref partial struct DiagnosticRecordReader(ReadContext reading, Utf8JsonReader json)
    : IMemberVisitor, IRecordTypeVisitor
{
    private readonly ReadContext reading = reading;
    private Utf8JsonReader json = json;
    private Progress progress;
    private Record? record;

    /// <summary>The JSON reader, at the last token that was read.</summary>
    public readonly Utf8JsonReader Json => json;

    /// <summary>Where the current token begins.</summary>
    public readonly long Offset => json.TokenStartIndex;

    /// <summary>How deep the current token is nested.</summary>
    public readonly int Depth => json.CurrentDepth;

    /// <summary>True if the current member has that name.</summary>
    public readonly bool IsAt(ReadOnlySpan<byte> name) => IsName(json, name);

    /// <summary>True if the member that a reader is at has that name.</summary>
    public static bool IsName(in Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        json.ValueIsEscaped ? EscapedName.Equals(json.ValueSpan, name) : json.ValueSpan.SequenceEqual(name);

    /// <summary>Goes to the next token; false at the end of the text.</summary>
    /// <exception cref="JsonException">The text is not well-formed.</exception>
    public bool Advance() => json.Read();

    /// <summary>Reads the current record whose opening brace is; stops at its closing brace.</summary>
    /// <returns>The record, or null if it is not whole; the problems say why.</returns>
    /// <exception cref="JsonException">The text is not well-formed.</exception>
    public Record? ReadRecord()
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            NoteWrongKind(RecordKind);
            reading.Gaps.Add(ReadingGaps.AnyRecord);
            json.TrySkip();
            return null;
        }

        var index = FindType(out var typeOffset);
        if (index < 0)
        {
            reading.Gaps.Add(FindId() ?? ReadingGaps.AnyRecord);
            if (typeOffset < 0)
            {
                NoteMissing(json.TokenStartIndex, "type"u8, HintForNoType());
            }

            json.TrySkip();
            return null;
        }

        RecordTypes.Visit(index, ref this);
        return record;
    }

    /// <inheritdoc/>
    void IRecordTypeVisitor.Visit<T>() => record = ReadObject<T>(isRecord: true);

    /// <summary>Reads the current object of a known type; null, with a problem, where it is not whole or
    /// none.</summary>
    public T? ReadObjectOrNote<T>()
        where T : ExtensibleObject, IHasContract<T> =>
        TryObject<T>();

    /// <summary>Reads an object of a known type, without the discriminator of a record.</summary>
    /// <param name="isRecord">True for a record, which has a discriminator.</param>
    public T? ReadObject<T>(bool isRecord)
        where T : ExtensibleObject, IHasContract<T>
    {
        var outer = progress;
        progress = new Progress { Start = json.TokenStartIndex, IsRecord = isRecord };
        var it = T.CreateEmpty();
        json.Read();
        SkipDiscriminator();
        T.VisitAllMembers(ref this, it);
        if (json.TokenType == JsonTokenType.PropertyName)
        {
            ReadRest(it);
            it.UnknownMembersSlot = progress.Unknown?.ToList() ?? default;
        }

        if ((progress.Required & ~progress.Seen) != 0)
        {
            NoteAllMissing(it);
        }

        var isBroken = progress.IsBroken;
        progress = outer;
        if (it is Record whole)
        {
            reading.EndRecord(whole, !isBroken);
        }

        return isBroken ? null : it;
    }

    private void ReadRest<T>(T it)
        where T : ExtensibleObject, IHasContract<T>
    {
        while (json.TokenType == JsonTokenType.PropertyName)
        {
            var at = json.TokenStartIndex;
            SkipDiscriminator();
            progress.Member = 0;
            T.VisitAllMembers(ref this, it);
            if (json.TokenStartIndex == at && !SkipAbsentNull())
            {
                KeepUnknown(ref progress.Unknown, Suggestion.ForMember<T>, progress.IsRecord);
                json.Read();
            }
        }
    }

    // A table of all types has a column for every name, so that names of other types come with null.
    private bool SkipAbsentNull()
    {
        var name = json;
        json.Read();
        if (SkipNull())
        {
            json.Read();
            return true;
        }

        json = name;
        return false;
    }

    private void NoteAllMissing<T>(T it)
        where T : ExtensibleObject, IHasContract<T>
    {
        progress.Member = 0;
        progress.IsNaming = true;
        progress.IsBroken = true;
        T.VisitAllMembers(ref this, it);
    }

    private void SkipDiscriminator()
    {
        if (!progress.IsRecord || json.TokenType != JsonTokenType.PropertyName || !IsName(json, "type"u8))
        {
            return;
        }

        if (progress.IsTypeSeen)
        {
            NoteDuplicate("type");
        }

        progress.IsTypeSeen = true;
        json.Read();
        json.TrySkip();
        json.Read();
    }

    /// <summary>Checks whether the current member is the requested one, and if so moves to its value.</summary>
    private bool Enter(ReadOnlySpan<byte> name, Presence need)
    {
        var bit = 1UL << progress.Member++;
        if (need == Presence.Required)
        {
            progress.Required |= bit;
        }

        if (json.TokenType != JsonTokenType.PropertyName || !IsName(json, name))
        {
            if (progress.IsNaming && (progress.Required & ~progress.Seen & bit) != 0)
            {
                NoteMissing(progress.Start, name);
            }

            return false;
        }

        if ((progress.Seen & bit) != 0)
        {
            return SkipDuplicate(name);
        }

        json.Read();
        if (SkipNull())
        {
            json.Read();
            SkipDiscriminator();
            return false;
        }

        progress.Seen |= bit;
        progress.Name = name;
        progress.ErrorsBefore = reading.Errors;
        return true;
    }

    /// <summary>Moves to the end of the current value if null means "not stated", and the value is null, or
    /// an object of nulls, as a column of objects has it.</summary>
    private bool SkipNull()
    {
        if (!reading.Options.NullIsAbsent || !IsNullThroughout(json))
        {
            return false;
        }

        reading.NoteOnce(ReadingRules.NullTakenForAbsent, json.TokenStartIndex);
        return json.TrySkip();
    }

    private static bool IsNullThroughout(Utf8JsonReader value)
    {
        if (value.TokenType != JsonTokenType.StartObject)
        {
            return value.TokenType == JsonTokenType.Null;
        }

        var depth = value.CurrentDepth;
        var hasNull = false;
        while (value.Read() && value.CurrentDepth > depth)
        {
            hasNull |= value.TokenType == JsonTokenType.Null;
            if (value.TokenType is not (JsonTokenType.Null or JsonTokenType.PropertyName or JsonTokenType.StartObject
                or JsonTokenType.EndObject))
            {
                return false;
            }
        }

        return hasNull;
    }

    /// <summary>Continues after a value. A required member without a usable value makes
    /// the object incomplete.</summary>
    private void Leave(bool isUsable, Presence need)
    {
        if (!isUsable && need == Presence.Required)
        {
            progress.IsBroken = true;
            if (reading.Errors == progress.ErrorsBefore)
            {
                NoteMissing(progress.Start, progress.Name);
            }
        }

        if (progress.IsRecord && reading.Errors > progress.ErrorsBefore)
        {
            reading.NoteGap(progress.Name);
        }

        json.Read();
        SkipDiscriminator();
    }

    private bool SkipDuplicate(ReadOnlySpan<byte> name)
    {
        NoteDuplicate(Encoding.UTF8.GetString(name));
        if (progress.IsRecord)
        {
            reading.NoteGap(name);
        }

        json.Read();
        json.TrySkip();
        json.Read();
        return false;
    }

    /// <summary>The progress of reading one object.</summary>
    private ref struct Progress
    {
        public ReadOnlySpan<byte> Name;
        public int ErrorsBefore;
        public long Start;
        public ulong Seen;
        public ulong Required;
        public UnknownMembers? Unknown;
        public int Member;
        public bool IsRecord;
        public bool IsTypeSeen;
        public bool IsNaming;
        public bool IsBroken;
    }
}
