using System.Diagnostics.CodeAnalysis;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json.Reading;

/// <summary>The fast path for records without a problem: it reads the bytes itself and reports nothing. At the first
/// thing that must be reported it gives up, and <see cref="DiagnosticRecordReader"/> reads the record again. The
/// diagnostic reader reads every record that the fast path reads, with the same result and without a finding.</summary>
internal ref partial struct FastPathRecordReader : IMemberVisitor, IRecordTypeVisitor
{
    /// <summary>No contract nests deeper than this; beyond it the diagnostic reader counts the depth.</summary>
    private const int AmpleDepth = 32;

    private readonly StringPool? texts;
    private JsonTokenizer json;
    private Progress progress;
    private Record? record;

    private FastPathRecordReader(ReadContext reading, ReadOnlySpan<byte> text)
    {
        texts = reading.Texts;
        json = new JsonTokenizer(text, reading.Scratch, reading.Options.MaxStringLength);
    }

    /// <summary>Reads the record that a text begins with.</summary>
    /// <param name="reading">The state of reading so far.</param>
    /// <param name="text">The text, from the opening brace of the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>False if the diagnostic reader must read the text.</returns>
    public static bool TryRead(
        ReadContext reading, ReadOnlySpan<byte> text, [NotNullWhen(true)] out Record? record, out int length)
    {
        var reader = new FastPathRecordReader(reading, text);
        if (reading.Options.MaxDepth >= AmpleDepth)
        {
            reader.ReadRecord();
        }

        (record, length) = (reader.json.HasFailed ? null : reader.record, reader.json.Position);
        return record is not null;
    }

    /// <inheritdoc/>
    void IRecordTypeVisitor.Visit<T>() => record = ReadMembers<T>();

    // Only a record that begins with its type is read here; otherwise the type would have to be searched for.
    private void ReadRecord()
    {
        progress = default;
        if (!json.TryEnterObject() || !json.TryName("type"u8))
        {
            json.Fail();
            return;
        }

        var index = RecordTypes.IndexOf(json.Take());
        if (index < 0 || json.HasFailed)
        {
            return;
        }

        Leave();
        RecordTypes.Visit(index, ref this);
    }

    private T ReadObject<T>()
        where T : ExtensibleObject, IHasContract<T>
    {
        var outer = progress;
        progress = new Progress { HasMember = json.TryEnterObject() };
        var it = ReadMembers<T>();
        progress = outer;
        return it;
    }

    private T ReadMembers<T>()
        where T : ExtensibleObject, IHasContract<T>
    {
        var it = T.CreateEmpty();
        T.VisitAllMembers(ref this, it);
        while (progress.HasMember)
        {
            ReadOutOfOrder(it);
        }

        if ((progress.Required & ~progress.Seen) != 0)
        {
            json.Fail();
        }

        return it;
    }

    private void ReadOutOfOrder<T>(T it)
        where T : ExtensibleObject, IHasContract<T>
    {
        var at = json.Position;
        progress.Member = 0;
        T.VisitAllMembers(ref this, it);
        if (json.Position == at)
        {
            Fail();
        }
    }

    /// <summary>True if the value of that member is available.</summary>
    private bool Enter(ReadOnlySpan<byte> name, Presence need)
    {
        var bit = 1UL << progress.Member++;
        progress.Required |= need == Presence.Required ? bit : 0;
        if (!progress.HasMember || !json.TryName(name))
        {
            return false;
        }

        if ((progress.Seen & bit) != 0)
        {
            Fail();
            return false;
        }

        progress.Seen |= bit;
        return true;
    }

    private void Leave() => progress.HasMember = json.TryNextMember();

    private void Fail()
    {
        json.Fail();
        progress.HasMember = false;
    }

    /// <summary>The progress of reading one object.</summary>
    private struct Progress
    {
        public ulong Seen;
        public ulong Required;
        public int Member;

        /// <summary>True before the name of a member; false after the last one.</summary>
        public bool HasMember;
    }
}
