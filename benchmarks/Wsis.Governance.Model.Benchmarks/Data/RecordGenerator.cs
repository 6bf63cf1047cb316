using System.Globalization;

namespace Wsis.Governance.Benchmarks.Data;

/// <summary>
/// Records like those of the field: half mandates, half contributions, about 790 bytes each as compact JSON; ids and
/// symbols recur. The same index and mix give the same record on every machine.
/// </summary>
public sealed class RecordGenerator(TextMix mix)
{
    private readonly (string Language, string[] Words)[] phrases = Phrases.Of(mix);

    /// <summary>The record at an index.</summary>
    public Record this[int index]
    {
        get
        {
            var random = new Chance((ulong)index);
            return index % 2 == 0 ? Mandate(index, ref random) : Contribution(index, ref random);
        }
    }

    /// <summary>The first records.</summary>
    public IEnumerable<Record> Take(int count)
    {
        for (var index = 0; index < count; index++)
        {
            yield return this[index];
        }
    }

    private Mandate Mandate(int index, ref Chance random) => new()
    {
        Id = Id<Mandate>.Parse(Text($"mandate-{index}")),
        Title = Sentence(mix == TextMix.Latin ? 6 : 4, ref random),
        Instrument = new Citation { Document = Symbol(ref random), Paragraphs = Paragraph(30, ref random) },
        IssuedBy = random.Next(2) == 0 ? Organ.GeneralAssembly : Organ.EconomicAndSocialCouncil,
        Basis = [new Citation { Document = DocumentRef.Parse("tunis-agenda"), Paragraphs = Paragraph(122, ref random) }],
        Verb = Code<OperativeVerb>.Parse(Pick(["requests", "invites", "decides", "encourages"], ref random)),
        Addressees = [Organization(ref random), Organization(ref random)],
        Task = Sentence(mix == TextMix.Latin ? 14 : 9, ref random),
        Participants = [StakeholderGroup.Government, StakeholderGroup.CivilSociety],
        Deadline = PartialDate.Parse(Text($"{2006 + random.Next(9)}-{1 + random.Next(12):D2}")),
        Reporting = new Reporting { To = [Organ.GeneralAssembly], Session = 60 + random.Next(10) },
        Status = Code<MandateStatus>.Parse(Pick(["active", "discharged", "superseded"], ref random)),
        Follows = [Id<Mandate>.Parse(Text($"mandate-{random.Next(1000) * 2}"))],
        Sources = [Source(ref random)],
    };

    private Contribution Contribution(int index, ref Chance random) => new()
    {
        Id = Id<Contribution>.Parse(Text($"contribution-{index}")),
        Consultation = Id<Consultation>.Parse(Text($"consultation-{random.Next(40)}")),
        Contributor = Organization(ref random),
        ContributorName = Sentence(mix == TextMix.Latin ? 12 : 8, ref random),
        Group = StakeholderGroup.CivilSociety,
        Mode = ContributionMode.Written,
        Submitted = PartialDate.Parse(Text($"{2006 + random.Next(9)}-{1 + random.Next(12):D2}-{1 + random.Next(28):D2}")),
        Language = LanguageTag.Parse(phrases[random.Next(phrases.Length)].Language),
        Document = Symbol(ref random),
        Issues = [Issue(ref random), Issue(ref random), Issue(ref random)],
        Positions = [Position(ref random), Position(ref random)],
        Sources = [Source(ref random), Source(ref random)],
    };

    private LocalizedText Sentence(int words, ref Chance random)
    {
        var text = default(LocalizedText);
        var first = random.Next(phrases.Length);
        for (var i = 0; i < 2; i++)
        {
            var (language, vocabulary) = phrases[(first + i) % phrases.Length];
            var sentence = new string[words];
            for (var word = 0; word < words; word++)
            {
                sentence[word] = Pick(vocabulary, ref random);
            }

            var joined = string.Join(' ', sentence);
            text = text.IsDefault ? LocalizedText.Create(language, joined) : text.With(language, joined);
        }

        return text;
    }

    private SourceReference Source(ref Chance random) => new()
    {
        Document = Symbol(ref random),
        Paragraph = Paragraph(40, ref random),
        Language = LanguageTag.Parse(phrases[random.Next(phrases.Length)].Language),
        Note = string.Join(' ', Pick(phrases[0].Words, ref random), Pick(phrases[1].Words, ref random),
            Pick(phrases[2].Words, ref random)),
    };

    private static ParagraphSet Paragraph(int most, ref Chance random) =>
        ParagraphSet.Parse(Text($"{1 + random.Next(most)}"));

    private static DocumentSymbol Symbol(ref Chance random) => random.Next(3) switch
    {
        0 => DocumentSymbol.Parse(Text($"A/RES/{56 + random.Next(20)}/{1 + random.Next(100)}")),
        1 => DocumentSymbol.Parse(Text($"E/RES/{2000 + random.Next(20)}/{1 + random.Next(50)}")),
        _ => DocumentSymbol.Parse(Text($"A/{56 + random.Next(20)}/{1 + random.Next(60)}")),
    };

    private static Id<Organization> Organization(ref Chance random) =>
        Id<Organization>.Parse(Text($"organization-{random.Next(1500)}"));

    private static Id<PolicyIssue> Issue(ref Chance random) => Id<PolicyIssue>.Parse(Text($"policy-issue-{random.Next(300)}"));

    private static Id<Position> Position(ref Chance random) => Id<Position>.Parse(Text($"position-{random.Next(1000)}"));

    private static string Pick(string[] items, ref Chance random) => items[random.Next(items.Length)];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Numbers by chance, the same in every version of .NET.</summary>
    private struct Chance(ulong seed)
    {
        private ulong state = (seed * 0x9E3779B97F4A7C15) + 0x2545F4914F6CDD1D;

        public int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (int)((state >> 33) % (ulong)below);
        }
    }
}
