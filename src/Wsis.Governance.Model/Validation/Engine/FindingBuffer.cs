using System.Buffers;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Collects findings in pooled memory: the first is stored directly, more of them in a rented array.</summary>
internal struct FindingBuffer
{
    private Finding? first;
    private Finding[]? rented;

    /// <summary>The number of findings.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding)
    {
        if (Count == 0)
        {
            first = finding;
        }
        else
        {
            Reserve();
            rented![Count] = finding;
        }

        Count++;
    }

    /// <summary>The findings in the order of <see cref="FindingOrder"/>; empties the buffer.</summary>
    public ValueList<Finding> Take()
    {
        Finding[] findings = Count switch
        {
            0 => [],
            1 => [first!],
            _ => rented.AsSpan(0, Count).ToArray(),
        };
        if (rented is not null)
        {
            Return(rented);
        }

        this = default;
        return FindingOrder.Sort(findings);
    }

    private void Reserve()
    {
        if (rented is null)
        {
            rented = ArrayPool<Finding>.Shared.Rent(16);
            rented[0] = first!;
        }
        else if (Count == rented.Length)
        {
            var larger = ArrayPool<Finding>.Shared.Rent(Count * 2);
            rented.CopyTo(larger, 0);
            Return(rented);
            rented = larger;
        }
    }

    // Cleared, so that the pool keeps nothing of this validation in memory.
    private readonly void Return(Finding[] array)
    {
        array.AsSpan(0, Math.Min(Count, array.Length)).Clear();
        ArrayPool<Finding>.Shared.Return(array);
    }
}
