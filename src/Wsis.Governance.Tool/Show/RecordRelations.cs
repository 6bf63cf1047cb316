namespace Wsis.Governance.Tool.Show;

/// <summary>The relations between records, collected in one pass when first needed.</summary>
internal sealed class RecordRelations
{
    private readonly WsisCorpus corpus;
    private readonly Lazy<Dictionary<Record, List<DocumentMandate>>> byDocument;
    private readonly Lazy<ILookup<Addressee, Mandate>> byAddressee;
    private readonly Lazy<ILookup<Id<Organization>, (Mandate Mandate, bool IsReceiver)>> reporting;
    private readonly Lazy<ILookup<Id<Organization>, Organization>> parts;
    private readonly Lazy<ILookup<Record?, Erratum>> errata;

    /// <summary>The relations of a corpus.</summary>
    public RecordRelations(WsisCorpus corpus)
    {
        this.corpus = corpus;
        byDocument = new(ByDocument);
        byAddressee = new(() => corpus.Mandates
            .SelectMany(static mandate => mandate.Addressees.Distinct(), static (mandate, who) => (mandate, who))
            .ToLookup(static pair => pair.who, static pair => pair.mandate));
        reporting = new(Reporting);
        parts = new(() => corpus.Organizations.ToLookup(static part => part.Parent));
        errata = new(() => corpus.Errata.ToLookup(erratum => corpus.Find(erratum.Document)));
    }

    /// <summary>The mandates that name a document, in the order of the corpus.</summary>
    public IReadOnlyList<DocumentMandate> AtDocument(Record document) =>
        byDocument.Value.GetValueOrDefault(document) ?? [];

    /// <summary>The mandates that address an organization or a group, in the order of the corpus.</summary>
    public IEnumerable<Mandate> Addressing(Addressee addressee) => byAddressee.Value[addressee];

    /// <summary>The mandates whose result an organization receives, or that report through it.</summary>
    public IEnumerable<(Mandate Mandate, bool IsReceiver)> ReportingTo(Organization organization) =>
        reporting.Value[organization.Id];

    /// <summary>The organizations that are part of an organization.</summary>
    public IEnumerable<Organization> PartsOf(Organization organization) => parts.Value[organization.Id];

    /// <summary>The errata of a document.</summary>
    public IEnumerable<Erratum> ErrataIn(Record document) => errata.Value[document];

    private Dictionary<Record, List<DocumentMandate>> ByDocument()
    {
        var found = new Dictionary<Record, List<DocumentMandate>>(ReferenceEqualityComparer.Instance);
        foreach (var mandate in corpus.Mandates)
        {
            Add(mandate.Instrument.Document, "confers", mandate.Instrument.Paragraphs, mandate);
            foreach (var basis in mandate.Basis)
            {
                Add(basis.Document, "is a basis of", basis.Paragraphs, mandate);
            }

            foreach (var symbol in mandate.DischargedBy)
            {
                Add(symbol, "discharges", default, mandate);
            }
        }

        return found;

        void Add(DocumentRef document, string relation, ParagraphSet paragraphs, Mandate mandate)
        {
            if (corpus.Find(document) is not { } record)
            {
                return;
            }

            if (!found.TryGetValue(record, out var mandates))
            {
                found.Add(record, mandates = []);
            }

            mandates.Add(new DocumentMandate(relation, paragraphs, mandate));
        }
    }

    private ILookup<Id<Organization>, (Mandate Mandate, bool IsReceiver)> Reporting()
    {
        var organizations = new Dictionary<Code<Organ>, Id<Organization>>();
        var found = new List<(Id<Organization> Organization, Mandate Mandate, bool IsReceiver)>();
        foreach (var mandate in corpus.Mandates)
        {
            if (mandate.Reporting is not { } reports)
            {
                continue;
            }

            var receivers = reports.To.Select(OrganizationOf).Where(static one => !one.IsDefault).ToHashSet();
            found.AddRange(receivers.Select(one => (one, mandate, true)));
            found.AddRange(reports.Through.Select(OrganizationOf)
                .Where(one => !one.IsDefault && !receivers.Contains(one)).Distinct()
                .Select(one => (one, mandate, false)));
        }

        return found.ToLookup(static one => one.Organization, static one => (one.Mandate, one.IsReceiver));

        Id<Organization> OrganizationOf(Code<Organ> organ)
        {
            if (!organizations.TryGetValue(organ, out var id))
            {
                id = corpus.OrganizationOf(organ)?.Id ?? default;
                organizations.Add(organ, id);
            }

            return id;
        }
    }
}
