using NodaTime;
using Wsis.Governance.Corpus;

namespace Wsis.Governance;

/// <content>Queries about mandates.</content>
public sealed partial class WsisCorpus
{
    private ILookup<Id<Mandate>, Mandate>? laterMandates;

    /// <summary>The mandates under which an organization must act, in the order of the corpus: those that address it by
    /// id, its stakeholder group, a group that contains all organizations of its kind (the specialized agencies, the
    /// United Nations system), or all relevant stakeholders. <c>mandate.Addressees.Contains(organization.Id)</c> is
    /// true for the first of these. Mandates of its parent are not included.</summary>
    /// <remarks>In the United Nations system are, by their definitions, principal organs, functional and regional
    /// commissions, specialized agencies, departments of the Secretariat, interagency bodies, funds and programmes, and
    /// research institutes. The kind of other organizations does not decide it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public IReadOnlyList<Mandate> MandatesOf(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        var addressees = AddressedGroups.Of(organization);
        return [.. Mandates.Where(mandate => mandate.Addressees.Any(addressees.Contains))];
    }

    /// <summary>The mandates that renew or follow a mandate, directly or indirectly, each once: nearer ones
    /// first, those at the same distance in the order of the corpus. The mandate itself is not included, even in
    /// a cycle of mandates.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="mandate"/> is null.</exception>
    public IReadOnlyList<Mandate> SuccessorsOf(Mandate mandate)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        var found = new List<Mandate>();
        var visited = new HashSet<Id<Mandate>> { mandate.Id };
        var open = new Queue<Id<Mandate>>([mandate.Id]);
        while (open.TryDequeue(out var earlier))
        {
            foreach (var later in LaterMandates[earlier])
            {
                if (visited.Add(later.Id))
                {
                    found.Add(later);
                    open.Enqueue(later.Id);
                }
            }
        }

        return found;
    }

    /// <summary>The mandates that are certainly in force on a day, in the order of the corpus. If a relevant
    /// date is unknown or partial, the answer may be open: such mandates are not included; use
    /// <see cref="PeriodOf"/> for them.</summary>
    public IReadOnlyList<Mandate> MandatesInForceOn(LocalDate day) =>
        [.. Mandates.Where(mandate => PeriodOf(mandate).Includes(day) == true)];

    /// <summary>The period in which a mandate is in force. It begins when the document that confers it is adopted or
    /// issued. If the status says that it ended, it ends when the last of the documents that discharged it was issued;
    /// when the first mandate that renews it, or else follows it, began; or, if it lapsed, at its deadline.</summary>
    /// <remarks>The status is that of the record: an active mandate is regarded as in force on any later day.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="mandate"/> is null.</exception>
    public MandatePeriod PeriodOf(Mandate mandate)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        var beginning = Find(mandate.Instrument.Document);
        var period = new MandatePeriod { Begins = DateOf(beginning), BegunBy = beginning };
        return mandate.Status == MandateStatus.Active ? period with { Ending = MandateEnding.None }
            : mandate.Status == MandateStatus.Discharged ? EndedByDocuments(period, mandate)
            : mandate.Status == MandateStatus.Superseded ? EndedByMandate(period, mandate)
            : mandate.Status == MandateStatus.Lapsed
                ? period with { Ending = MandateEnding.Ended, Ends = mandate.Deadline }
            : period with { Ending = MandateEnding.Unknown };
    }

    /// <summary>The date on which a document was adopted or issued; <c>default</c> for other records, and if it
    /// is not stated.</summary>
    internal static PartialDate DateOf(Record? document) => document switch
    {
        Resolution resolution => resolution.Adopted,
        Report report => report.Issued,
        OutcomeDocument outcome => outcome.Adopted,
        _ => default,
    };

    private ILookup<Id<Mandate>, Mandate> LaterMandates => laterMandates ??= Mandates
        .SelectMany(static later => later.Renews.Concat(later.Follows), static (later, earlier) => (later, earlier))
        .ToLookup(static pair => pair.earlier, static pair => pair.later);

    private MandatePeriod EndedByDocuments(MandatePeriod period, Mandate mandate)
    {
        var documents = mandate.DischargedBy.Select(symbol => Find(symbol)).ToArray();
        var isKnown = documents.Length > 0 && Array.TrueForAll(documents, static one => !DateOf(one).IsDefault);
        var last = isKnown ? documents.MaxBy(DateOf) : documents.Length == 1 ? documents[0] : null;
        return period with
        {
            Ending = MandateEnding.Ended,
            Ends = isKnown ? DateOf(last) : default,
            EndedBy = last,
        };
    }

    private MandatePeriod EndedByMandate(MandatePeriod period, Mandate mandate)
    {
        var later = LaterMandates[mandate.Id].ToArray();
        Mandate[] renewing = [.. later.Where(one => one.Renews.Contains(mandate.Id))];
        var candidates = (renewing.Length > 0 ? renewing : later)
            .Select(one => (Mandate: one, Date: DateOf(Find(one.Instrument.Document))))
            .ToArray();
        var isKnown = candidates.Length > 0 && Array.TrueForAll(candidates, static one => !one.Date.IsDefault);
        var first = isKnown ? candidates.MinBy(static one => one.Date)
            : candidates.Length == 1 ? candidates[0]
            : default;
        return period with { Ending = MandateEnding.Ended, Ends = first.Date, EndedBy = first.Mandate };
    }
}
