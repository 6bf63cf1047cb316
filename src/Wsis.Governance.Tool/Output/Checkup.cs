using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Json;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Validation;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Output;

/// <summary>What checking the inputs brought: findings of reading and of rules together, with their places.</summary>
internal sealed class Checkup
{
    private Checkup(IReadOnlyList<FileFindings> files, ValueList<SuppressedFinding> suppressed, int records)
    {
        Files = files;
        Suppressed = suppressed;
        Records = records;
    }

    /// <summary>The findings by text, in the order of the inputs.</summary>
    public IReadOnlyList<FileFindings> Files { get; }

    /// <summary>The findings that were suppressed.</summary>
    public ValueList<SuppressedFinding> Suppressed { get; }

    /// <summary>How many records were checked.</summary>
    public int Records { get; }

    /// <summary>All findings.</summary>
    public IEnumerable<Finding> Findings => Files.SelectMany(static file => file.Findings);

    /// <summary>Puts together what reading and rules found.</summary>
    public static Checkup Of(InputText[] texts, WsisCorpus corpus, ValidationReport report, RuleSet rules)
    {
        var files = new List<FileFindings>();
        var bySource = report.Findings.ToLookup(static finding => finding.Source);
        foreach (var text in texts)
        {
            var reading = text.Read.Findings
                .Select(finding => finding with { Severity = rules.SeverityOf(finding.Rule) })
                .Where(static finding => finding.Severity != Severity.Off);
            var found = WsisJson.Locate([.. reading, .. bySource[text.Name]], text.Bytes.Span);
            files.Add(
                new FileFindings(text.Name, [.. found.OrderBy(
                    static finding => finding.Place is { } at ? (at.Line, at.Column) : default)], text.Bytes));
        }

        var named = texts.Select(static text => text.Name).ToHashSet();
        foreach (var others in bySource.Where(group => group.Key is null || !named.Contains(group.Key)))
        {
            files.Add(new FileFindings(others.Key ?? "records", [.. others], default));
        }

        return new Checkup(files, report.Suppressed, corpus.Count);
    }

    /// <summary>How many findings of that severity there are.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
