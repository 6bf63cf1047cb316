using System.Runtime.CompilerServices;

namespace Wsis.Governance.Corpus;

/// <summary>Goes through the records of one type, with their numbers.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal struct TypedRecordList<T>(IRecordStore records)
    where T : Record<T>
{
    private int number = -1;

    /// <summary>The current record and its number.</summary>
    public readonly (int Number, T Record) Current => (number, Unsafe.As<T>(records[number]));

    /// <summary>The enumerator for <c>foreach</c>.</summary>
    public readonly TypedRecordList<T> GetEnumerator() => this;

    /// <summary>Goes on to the next one; false where there is none.</summary>
    public bool MoveNext()
    {
        var from = number + 1;
        var next = records.Types[from..].IndexOf((byte)Record<T>.IndexOfType);
        number = from + next;
        return next >= 0;
    }
}
