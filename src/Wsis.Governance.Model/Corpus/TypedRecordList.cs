using System.Runtime.CompilerServices;

namespace Wsis.Governance.Corpus;

/// <summary>Enumerates the records of one type, with their numbers.</summary>
/// <typeparam name="T">The record type.</typeparam>
/// <param name="records">All records.</param>
/// <param name="numbers">The numbers of the records to visit; null for all records.</param>
internal struct TypedRecordList<T>(IRecordStore records, int[]? numbers = null)
    where T : Record<T>
{
    private int next;
    private int number = -1;

    /// <summary>The current record and its number.</summary>
    public readonly (int Number, T Record) Current => (number, Unsafe.As<T>(records[number]));

    /// <summary>The enumerator for <c>foreach</c>.</summary>
    public readonly TypedRecordList<T> GetEnumerator() => this;

    /// <summary>Moves to the next record; false if there is none.</summary>
    public bool MoveNext()
    {
        var type = (byte)Record<T>.IndexOfType;
        if (numbers is null)
        {
            var from = number + 1;
            var distance = records.Types[from..].IndexOf(type);
            number = from + distance;
            return distance >= 0;
        }

        while (next < numbers.Length)
        {
            number = numbers[next++];
            if (records.Types[number] == type)
            {
                return true;
            }
        }

        return false;
    }
}
