using System.Collections;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <content>Enumeration of ranges and places.</content>
public readonly partial record struct ParagraphSet
{
    /// <summary>The items of a set, for <c>foreach</c>.</summary>
    public readonly struct RangeSequence
    {
        private readonly string? text;

        internal RangeSequence(string? text) => this.text = text;

        /// <summary>Enumerates the items.</summary>
        public RangeEnumerator GetEnumerator() => new(text);
    }

    /// <summary>Enumerates the items of a set from first to last.</summary>
    public struct RangeEnumerator
    {
        private readonly string text;
        private int next;

        internal RangeEnumerator(string? text) => this.text = text ?? "";

        /// <summary>The item reached by the last <see cref="MoveNext"/> that returned true.</summary>
        public ParagraphRange Current { get; private set; }

        /// <summary>Moves to the next item; false if there is none.</summary>
        public bool MoveNext()
        {
            if (next >= text.Length)
            {
                return false;
            }

            var scanner = new ParagraphScanner(text, next);
            scanner.TryReadRange(out var range);
            Current = range;
            next = scanner.At + ", ".Length;
            return true;
        }
    }

    /// <summary>Enumerates the places of a set from first to last.</summary>
    public struct Enumerator : IEnumerator<ParagraphReference>
    {
        private RangeEnumerator ranges;
        private int step;

        internal Enumerator(RangeEnumerator ranges) => this.ranges = ranges;

        /// <summary>The place reached by the last <see cref="MoveNext"/> that returned true.</summary>
        public readonly ParagraphReference Current => ranges.Current.First.Plus(step);

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next place; false if there is none.</summary>
        public bool MoveNext()
        {
            if (step + 1 < ranges.Current.Count)
            {
                step++;
                return true;
            }

            step = 0;
            return ranges.MoveNext();
        }

        /// <inheritdoc/>
        void IEnumerator.Reset() => throw new NotSupportedException("Enumerate the set again instead.");

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
