using System.Buffers;
using System.Text;
using Wsis.Governance.Json;
using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding.Tests;

/// <summary>Texts by name, checked in parts and as a whole.</summary>
internal sealed class ShardTexts
{
    // What rules read of the running text of other records: only what an erratum points at.
    private static readonly string[] misprinted =
    [
        """{"type":"policyIssue","id":"issue-misprinted","name":{"en":"Internet govrnance"},"x-unknown":[1]}""",
        """{"type":"erratum","id":"erratum-1","document":"A/66/77","locus":"3","language":"en","printed":"govrnance","corrected":"governance","record":{"type":"policyIssue","id":"issue-misprinted"},"pointer":"/name/en","reason":{"en":"A letter is missing."}}""",
        """{"type":"erratum","id":"erratum-2","document":"A/66/77","locus":"3","language":"ar","printed":"1","corrected":"2","record":{"type":"policyIssue","id":"issue-misprinted"},"pointer":"/name/ar","reason":{"en":"Nothing is there."}}""",
        """{"type":"contribution","id":"contribution-1","consultation":"c","contributorName":{"en":"A"},"mode":"written","submitted":"2010-11-01"}""",
        """{"type":"contribution","id":"contribution-2","consultation":"c","contributorName":{"en":"B"},"mode":"written","submitted":"2010-11-01"}""",
        """{"type":"contribution","id":"contribution-3","consultation":"c","contributorName":{"en":"B"},"mode":"written","submitted":"2010-11-01"}""",
    ];

    // Reported of all records together: twice the same id, circles, a count below what is listed, joint symbols.
    private static readonly string[] together =
    [
        """{"type":"mandate","id":"mandate-a","title":{"en":"A"},"instrument":{"document":"A/RES/60/1","paragraphs":"1"},"issuedBy":"generalAssembly","verb":"requests","addressees":["itu"],"task":{"en":"One."},"status":"active","renews":["mandate-b","mandate-a"]}""",
        """{"type":"mandate","id":"mandate-b","title":{"en":"B"},"instrument":{"document":"A/RES/61/1","paragraphs":"1"},"issuedBy":"generalAssembly","verb":"requests","addressees":["itu"],"task":{"en":"Two."},"status":"active","renews":["mandate-a"]}""",
        """{"type":"organization","id":"org-a","name":{"en":"A"},"acronym":"ORG","kind":"coalition","group":"civilSociety","parent":"org-b"}""",
        """{"type":"organization","id":"org-b","name":{"en":"B"},"acronym":"org","kind":"coalition","group":"civilSociety","parent":"org-a"}""",
        """{"type":"organization","id":"org-b","name":{"en":"C"},"kind":"coalition","group":"civilSociety","parent":"org-c"}""",
        """{"type":"report","id":"org-a","symbol":"A/66/77-E/2011/103","title":{"en":"R"},"author":"secretary-general","submittedTo":[{"organ":"generalAssembly"}],"updates":["A/66/77"]}""",
        """{"type":"report","id":"A/66/77","symbol":"A/66/77","title":{"en":"R"},"author":"secretary-general","submittedTo":[{"organ":"generalAssembly"}],"paragraphCount":3}""",
        """{"type":"resolution","id":"A/RES/59/801","symbol":"A/RES/59/801","title":{"en":"R"},"organ":"generalAssembly","supersedes":["A/RES/59/802","A/RES/59/801"]}""",
        """{"type":"resolution","id":"A/RES/59/802","symbol":"A/RES/59/802","title":{"en":"R"},"organ":"generalAssembly","adopted":"2004-12-20","supersedes":["A/RES/59/801","A/RES/59/803"]}""",
        """{"type":"report","id":"A/66/803","symbol":"A/66/803","title":{"en":"R"},"author":"secretary-general","submittedTo":[{"organ":"generalAssembly"}],"issued":"2011-05","pursuantTo":[{"document":"A/RES/59/803"}]}""",
    ];

    private static readonly string[] unreadable =
    [
        """{"type":"mandate","id":"mandate-not-whole"}""",
        """{"type":"policyIssue","id":"issue-not-whole","name":{"en":1},"broader":"nowhere"}""",
        "no JSON",
    ];

    private readonly Dictionary<string, byte[]> texts = [];

    // Those of the rules, beside this project.
    private static string Fixtures { get; } =
        Repository.PathOf("tests", "Wsis.Governance.Model.Tests", "Validation", "Fixtures");

    /// <summary>The records of all fixtures, and lines that hold none.</summary>
    public static string[] Lines { get; } =
    [
        .. Directory.EnumerateFiles(Fixtures, "*.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains("WSIS002", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => WsisJson.Read(System.IO.File.ReadAllBytes(path)).Value)
            .Select(record => WsisJson.ToJson(record)),
        .. misprinted,
        .. together,
        .. unreadable,
    ];

    public static ValidationOptions Validation { get; } = new()
    {
        Clock = FixedClock.Instance,
        References = ReferenceData.Corpus,
        // A suppression without effect has no record and no place in a text.
        Rules = RuleSet.Default.WithSeverity("WSIS0024", Severity.Off).Suppressing(new Suppression
        {
            Code = "WSIS9004",
            Justification = "Not asked for here.",
        }),
    };

    /// <summary>The names of the texts, in order.</summary>
    public List<string> Names { get; } = [];

    public ShardOptions OptionsOf(string? name) => new()
    {
        Reading = new ReadOptions { SourceName = name },
        Validation = Validation,
        OpenText = wanted => new MemoryStream(texts[wanted]),
    };

    /// <summary>Adds a text: records one a line, or a file of records.</summary>
    public void Add(string name, IEnumerable<string> lines, bool isFile)
    {
        Names.Add(name);
        texts[name] = isFile ? File(lines) : Encoding.UTF8.GetBytes(string.Join("\r\n", lines.DefaultIfEmpty("{}")));
    }

    /// <summary>Puts another text in the place of one.</summary>
    public void Replace(string name, byte[] text) => texts[name] = text;

    public byte[] TextOf(string name) => texts[name];

    /// <summary>The shards of some texts, in that order.</summary>
    public ShardCollection Shards(IEnumerable<string> names, TextHash? hash = null)
    {
        var shards = new ShardCollection();
        foreach (var name in names)
        {
            shards.Add(new MemoryStream(texts[name]), OptionsOf(name) with { Hash = hash ?? string.GetHashCode });
        }

        return shards;
    }

    /// <summary>Adds the records of all texts, without checking them.</summary>
    public void AddTo(RecordPool pool, RecordLookup lookup)
    {
        foreach (var name in Names)
        {
            var shard = new CorpusShard(name, new Lazy<string>(""), null, pool.Count);
            var keeper = new RecordKeeper(pool, shard, [], lookup);
            var read = new ReadBatch(name);
            foreach (var item in WsisJson.ReadRecords(new MemoryStream(texts[name]), OptionsOf(name).Reading))
            {
                read.Add(item, RuleSet.Default);
            }

            keeper.Prepare(read);
            keeper.Add(read);
        }
    }

    /// <summary>The shards of an index file, which is put beside the texts.</summary>
    public ShardCollection IndexOf(byte[] file, TextHash? hash = null)
    {
        texts["index"] = file;
        var shards = new ShardCollection();
        shards.AddIndex(
            new MemoryStream(file), "index", OptionsOf(null) with { Hash = hash ?? string.GetHashCode });
        return shards;
    }

    public byte[] FileOf(string name, bool withTexts = false)
    {
        var file = new MemoryStream();
        ShardCollection.Write(new MemoryStream(texts[name]), file, OptionsOf(name), withTexts);
        return file.ToArray();
    }

    /// <summary>What checking all texts at once says: of reading, and of rules.</summary>
    public (Finding[] Reading, Finding[] Rules, SuppressedFinding[] Suppressed) Whole()
    {
        var read = Names.Select(name => WsisJson.Read(texts[name], new ReadOptions { SourceName = name })).ToArray();
        var corpus = read.Aggregate(WsisCorpus.Empty, (all, next) => all.Concat(next.Value));
        var report = corpus.Validate(Validation);
        return (
            [.. read.SelectMany(result => result.Findings)],
            [.. report.Findings.Select(Located)],
            [.. report.Suppressed.Select(one => one with { Finding = Located(one.Finding) })]);
    }

    public WsisCorpus Corpus() => Names
        .Select(name => WsisJson.Read(texts[name], new ReadOptions { SourceName = name }).Value)
        .Aggregate(WsisCorpus.Empty, (all, next) => all.Concat(next));

    public void ShouldHaveSameFindings(ShardCollection index, ShardOptions? options = null)
    {
        var (reading, rules, suppressed) = Whole();
        var report = index.Validate(options ?? OptionsOf(null));
        Texts(index.ReadingFindings).Should().Equal(Texts(reading));
        Texts(report.Findings).Should().Equal(Texts(rules));
        report.Findings.Should().Equal(rules);
        report.Suppressed.Should().Equal(suppressed);
        report.OmittedCount.Should().Be(0);
    }

    private static byte[] File(IEnumerable<string> lines)
    {
        var output = new ArrayBufferWriter<byte>();
        WsisJson.Write(lines.Except(unreadable).SelectMany(line => WsisJson.Read(line).Value), output);
        return output.WrittenSpan.ToArray();
    }

    private static IEnumerable<string> Texts(IEnumerable<Finding> findings) =>
        findings.Select(finding => finding.ToString());

    private Finding Located(Finding finding) => WsisJson.AddLocations([finding], texts[finding.Source!])[0];
}
