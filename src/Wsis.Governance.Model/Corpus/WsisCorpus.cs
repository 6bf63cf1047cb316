using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Json;
using Wsis.Governance.Records;

namespace Wsis.Governance;

/// <summary>A set of records that are found by id and whose links are resolved.</summary>
/// <remarks>Immutable and thread-safe. Indexes are created when first needed.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ContractConverterFactory))]
public sealed partial class WsisCorpus : IReadOnlyList<Record>
{
    private readonly Record[] records;
    private readonly RecordOrigin[] origins;
    private readonly object?[] sets = new object?[RecordTypes.Count];
    private CorpusOrigins? places;

    private WsisCorpus(Record[] records, RecordOrigin[] origins)
    {
        this.records = records;
        this.origins = origins;
    }

    /// <summary>A corpus without records.</summary>
    public static WsisCorpus Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => records.Length;

    /// <summary>The outcome documents of the Summit.</summary>
    public RecordSet<OutcomeDocument> OutcomeDocuments => Set<OutcomeDocument>();

    /// <summary>The paragraphs of the outcome documents.</summary>
    public RecordSet<OutcomeParagraph> OutcomeParagraphs => Set<OutcomeParagraph>();

    /// <summary>The resolutions and decisions.</summary>
    public RecordSet<Resolution> Resolutions => Set<Resolution>();

    /// <summary>The reports and other documents submitted to organs.</summary>
    public RecordSet<Report> Reports => Set<Report>();

    /// <summary>The mandates.</summary>
    public RecordSet<Mandate> Mandates => Set<Mandate>();

    /// <summary>The organizations.</summary>
    public RecordSet<Organization> Organizations => Set<Organization>();

    /// <summary>The roles of the stakeholder groups.</summary>
    public RecordSet<StakeholderRole> StakeholderRoles => Set<StakeholderRole>();

    /// <summary>The lists of organizations that sources announce and name.</summary>
    public RecordSet<OrganizationList> OrganizationLists => Set<OrganizationList>();

    /// <summary>The consultations.</summary>
    public RecordSet<Consultation> Consultations => Set<Consultation>();

    /// <summary>The meetings.</summary>
    public RecordSet<Meeting> Meetings => Set<Meeting>();

    /// <summary>The contributions.</summary>
    public RecordSet<Contribution> Contributions => Set<Contribution>();

    /// <summary>The counts of contributions.</summary>
    public RecordSet<ContributionTally> ContributionTallies => Set<ContributionTally>();

    /// <summary>The policy issues.</summary>
    public RecordSet<PolicyIssue> PolicyIssues => Set<PolicyIssue>();

    /// <summary>The mechanisms of cooperation, existing and proposed.</summary>
    public RecordSet<CooperationMechanism> CooperationMechanisms => Set<CooperationMechanism>();

    /// <summary>The positions.</summary>
    public RecordSet<Position> Positions => Set<Position>();

    /// <summary>The proposals.</summary>
    public RecordSet<Proposal> Proposals => Set<Proposal>();

    /// <summary>The principles.</summary>
    public RecordSet<Principle> Principles => Set<Principle>();

    /// <summary>The misprints.</summary>
    public RecordSet<Erratum> Errata => Set<Erratum>();

    /// <summary>Members of the file around the records that this version does not know.</summary>
    public ValueList<UnknownMember> UnknownMembers { get; private init; }

    /// <summary>The ids of records that could not be read completely: references to them have no target for a reason
    /// that is already reported.</summary>
    internal IReadOnlySet<string> Gaps { get; private init; } = new HashSet<string>();

    /// <summary>The sources and positions of the records, for findings.</summary>
    internal RecordOrigins Places => places ??= new CorpusOrigins(origins);

    /// <inheritdoc/>
    public Record this[int index] => records[index];

    /// <summary>A corpus of these records, in this order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> or one of its elements is null.</exception>
    public static WsisCorpus Create(params IEnumerable<Record> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        Record[] all = [.. records];
        foreach (var record in all)
        {
            ArgumentNullException.ThrowIfNull(record, nameof(records));
        }

        return new WsisCorpus(all, []);
    }

    /// <summary>The records of one type, in order.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    public RecordSet<T> Set<T>()
        where T : Record<T>
    {
        var index = Record<T>.IndexOfType;
        return Unsafe.As<RecordSet<T>>(sets[index] ?? KeepFirst(ref sets[index], MakeSet<T>()));
    }

    /// <summary>The source and position of a record; <c>default</c> if it was created in memory.</summary>
    /// <param name="index">The index of the record in the corpus.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such record.</exception>
    public RecordOrigin OriginOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)records.Length, nameof(index));
        return index < origins.Length ? origins[index] : default;
    }

    /// <summary>The records of this corpus, then those of another, with their origins. The unknown members around the
    /// records are kept from both; of two with the same name, the one of this corpus.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public WsisCorpus Concat(WsisCorpus other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var all = new RecordOrigin[Count + other.Count];
        origins.CopyTo(all, 0);
        other.origins.CopyTo(all, Count);
        return new WsisCorpus([.. records, .. other.records], all)
        {
            UnknownMembers = MembersOfBoth(UnknownMembers, other.UnknownMembers),
            Gaps = new HashSet<string>([.. Gaps, .. other.Gaps]),
        };
    }

    /// <summary>The records in order, without copying.</summary>
    public ReadOnlySpan<Record> AsSpan() => records;

    /// <summary>The number of records, in all and by type: <c>3 records (mandate 2, report 1)</c>.</summary>
    public override string ToString()
    {
        var counts = new int[RecordType.Known.Length];
        foreach (var record in records)
        {
            counts[record.TypeIndex]++;
        }

        var types = new List<string>();
        for (var type = 0; type < counts.Length; type++)
        {
            if (counts[type] > 0)
            {
                types.Add(string.Create(CultureInfo.InvariantCulture, $"{RecordType.Known[type]} {counts[type]}"));
            }
        }

        var text = RecordCount.Text(Count);
        return Count == 0 ? text : $"{text} ({string.Join(", ", types)})";
    }

    /// <inheritdoc/>
    public IEnumerator<Record> GetEnumerator() => ((IEnumerable<Record>)records).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Creates a corpus for a reader.</summary>
    internal static WsisCorpus Read(
        Record[] records, RecordOrigin[] origins, ValueList<UnknownMember> unknown, IReadOnlySet<string> gaps) =>
        new(records, origins) { UnknownMembers = unknown, Gaps = gaps };

    private static ValueList<UnknownMember> MembersOfBoth(
        ValueList<UnknownMember> members, ValueList<UnknownMember> others)
    {
        var names = new HashSet<string>();
        var both = new List<UnknownMember>();
        foreach (var member in (ReadOnlySpan<UnknownMember>)[.. members, .. others])
        {
            if (names.Add(member.Name))
            {
                both.Add(member);
            }
        }

        return [.. both];
    }

    // Threads that ask at the same time get the same set.
    private static object KeepFirst(ref object? place, object made) =>
        Interlocked.CompareExchange(ref place, made, null) ?? made;

    private RecordSet<T> MakeSet<T>()
        where T : Record<T>
    {
        var ofType = new List<T>();
        foreach (var record in records)
        {
            if (record is T wanted)
            {
                ofType.Add(wanted);
            }
        }

        return new RecordSet<T>([.. ofType]);
    }
}
