using System.Globalization;
using Wsis.Governance.Benchmarks.Data;
using Wsis.Governance.Benchmarks.Ratios;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Benchmarks.Scale;

/// <summary>Records of which no rule has anything to say, alone or together: what the others link to first, then
/// mandates and contributions, all of which link to those. The same number gives the same records on every
/// machine.</summary>
internal sealed class CleanRecords
{
    private static readonly ValueList<SourceReference> sources =
        [new SourceReference { Document = DocumentRef.Parse("A/66/77-E/2011/103"), Paragraph = ParagraphSet.Parse("10") }];

    private readonly RecordGenerator generator = new(TextMix.Latin);
    private readonly HashSet<(Id<Consultation>, Id<Organization>, PartialDate, LanguageTag, DocumentSymbol)> met = [];
    private readonly ValidationOptions options;
    private readonly Record[] targets;

    public CleanRecords()
    {
        targets = [.. LinkTargets.Make().Where(record => record is not OutcomeDocument).Select(Repaired)];
        options = new ValidationOptions { References = WsisCorpus.Create(targets).Concat(ReferenceData.Corpus) };
    }

    /// <summary>So many records, with so many faults among them: by turns a record that was there before, and a link
    /// that leads nowhere.</summary>
    public IEnumerable<Record> Take(int count, int faults = 0)
    {
        var (taken, index, faulty) = (0, LinkTargets.FirstFree, 0);
        for (; taken < count; taken++)
        {
            var record = taken < targets.Length ? targets[taken] : Next(ref index);
            if (faulty < faults && taken >= targets.Length && taken >= (long)(faulty + 1) * count / (faults + 1))
            {
                record = faulty++ % 2 == 0 ? targets[faulty % targets.Length] : Astray(record, faulty);
            }

            yield return record;
        }
    }

    private Record Next(ref int index)
    {
        while (true)
        {
            var record = generator[index++];
            if (record.Validate(options).Findings.IsEmpty && IsNew(record))
            {
                return record;
            }
        }
    }

    // Two contributions of one body on one day, of the same document, would be taken for one.
    private bool IsNew(Record record) => record is not Contribution it
        || met.Add((it.Consultation, it.Contributor, it.Submitted, it.Language, it.Document));

    private static Record Astray(Record record, int number)
    {
        var nowhere = number.ToString(CultureInfo.InvariantCulture);
        return record switch
        {
            Mandate mandate => mandate with { Follows = [Id<Mandate>.Parse("mandate-nowhere-" + nowhere)] },
            Contribution it => it with { Meeting = Id<Meeting>.Parse("meeting-nowhere-" + nowhere) },
            _ => record,
        };
    }

    private static Record Repaired(Record record) => record switch
    {
        Organization it => it with { Kind = OrganizationKind.NonGovernmentalOrganization, Sources = sources },
        PolicyIssue issue => issue with { Sources = sources },
        Position position => position with { Sources = sources },
        Consultation consultation => consultation with { Sources = sources },
        Mandate mandate => mandate with
        {
            IssuedBy = Organ.GeneralAssembly,
            Verb = OperativeVerb.Invites,
            Status = MandateStatus.Active,
            Follows = default,
            Deadline = default,
            Reporting = null,
            Sources = sources,
        },
        _ => record,
    };
}
