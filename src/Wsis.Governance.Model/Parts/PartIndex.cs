using System.Diagnostics;
using Wsis.Governance.Parts;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance;

/// <summary>
/// What is left to know of records once each has been checked by itself: enough to find what is wrong between them.
/// Indexes of the parts of a whole, made anywhere and put together, say the same of the whole as checking it at once.
/// </summary>
/// <remarks>
/// <para>Immutable. Merging is associative, with <see cref="Empty"/> as its neutral element; the order of the parts is
/// the order of the records.</para>
/// <para>An index leaves out running text, the words of sources and unknown members. Where findings need them, the
/// texts are opened again by name (<see cref="PartOptions.OpenText"/>) and must be what they were.</para>
/// <para>One thing differs from checking the whole at once: the limit <see cref="ValidationOptions.MaxFindings"/>
/// holds for each part too, before the errata are known that explain findings. Where a part reaches it, findings may be
/// counted as dropped that would have had room.</para>
/// </remarks>
[DebuggerDisplay("{Count} records")]
public sealed partial class PartIndex
{
    private readonly Part[] parts;

    private PartIndex(Part[] parts) => this.parts = parts;

    /// <summary>The index of nothing.</summary>
    public static PartIndex Empty { get; } = new([]);

    /// <summary>How many whole records there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var part in parts)
            {
                count += part.Records.Count;
            }

            return count;
        }
    }

    /// <summary>The names of the texts, in the order of the parts; those without a name are left out.</summary>
    public ValueList<string> Sources
    {
        get
        {
            var names = new List<string>(parts.Length);
            foreach (var part in parts)
            {
                if (part.Source is { } name)
                {
                    names.Add(name);
                }
            }

            return [.. names];
        }
    }

    /// <summary>The problems of reading, part by part in the order of the text; of each part as many as
    /// <see cref="Wsis.Governance.Json.ReadOptions.MaxFindings"/> allows.</summary>
    public ValueList<Finding> ReadingFindings
    {
        get
        {
            var all = new List<Finding>();
            foreach (var part in parts)
            {
                all.AddRange(part.Found.Reading);
            }

            return [.. all];
        }
    }

    /// <summary>How many problems of reading were left out because there were too many; 0 where all are
    /// there.</summary>
    public int ReadingDropped
    {
        get
        {
            var dropped = 0;
            foreach (var part in parts)
            {
                dropped += part.Found.ReadingDropped;
            }

            return dropped;
        }
    }

    /// <summary>Checks each record of a text by itself and keeps the index: in memory, or, where it is more than
    /// memory is to hold, in <see cref="PartOptions.Overflow"/>.</summary>
    /// <param name="text">The text, whichever of the three forms it has; read once, to its end, and left open. Where it
    /// has a name and there are findings, it is opened again by that name, for their lines and columns.</param>
    /// <param name="options">How to check; <see cref="PartOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="IOException">The text cannot be opened again, or is not what it was.</exception>
    public static PartIndex Of(Stream text, PartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= PartOptions.Default;
        using var keeper = new PartKeeper(options.Reading.SourceName, DigestOf(options), options.Overflow);
        using var texts = new LookBack(options.OpenText);
        new PartRun(options, keeper, texts).Run(text);
        return new PartIndex([keeper.Part!]);
    }

    /// <summary>This index and that of the records that come after.</summary>
    /// <param name="next">The index of what comes after.</param>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public PartIndex Merge(PartIndex next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new PartIndex([.. parts, .. next.parts]);
    }

    /// <summary>The report on all records: what was found in each by itself, and what is wrong between them.</summary>
    /// <param name="options">How to check, with the rules of the parts; <see cref="PartOptions.Default"/> where
    /// null.</param>
    /// <returns>The findings of rules, with lines and columns where the texts have names; problems of reading are in
    /// <see cref="ReadingFindings"/>.</returns>
    /// <exception cref="ArgumentException">A part was checked under other rules.</exception>
    /// <exception cref="IOException">A text that must be read again is not at hand, or is not what it was.</exception>
    public ValidationReport Validate(PartOptions? options = null)
    {
        options ??= PartOptions.Default;
        var digest = DigestOf(options);
        foreach (var part in parts)
        {
            if (part.Rules != digest)
            {
                throw new ArgumentException(
                    $"{part.Source ?? "A part"} was checked under other rules: give the same rules to all parts and to "
                    + "what is done with them together.",
                    nameof(options));
            }
        }

        using var texts = new LookBack(options.OpenText);
        return new PartCompletion(parts, texts).Run(options);
    }

    private static string DigestOf(PartOptions options) => RuleSetDigest.Of(options.Validation.Rules);
}
