using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation;

/// <summary>One fault, one finding: a value that reading cannot take gives one error, at its place, and no rule blames
/// the record, or another one, for what is missing then.</summary>
/// <remarks>Each run damages some of the values; <c>WSIS_DAMAGE=all</c> damages every one in every way, and
/// <c>WSIS_DAMAGE_FILE</c> names a file whose records are damaged instead of the reference data.</remarks>
public class DamageTests
{
    private const int Stride = 97;

    private static readonly int stride = Environment.GetEnvironmentVariable("WSIS_DAMAGE") == "all" ? 1 : Stride;

    [Fact]
    public void A_damaged_value_in_the_fixture_of_a_rule_gives_one_error()
    {
        var trial = new Trial();
        foreach (var code in RuleCatalogue.All.Select(rule => rule.Code))
        {
            var records = WsisJson.Read(RuleFixtures.Text(code, "good.json")).Value;
            for (var index = 0; index < records.Count; index++)
            {
                trial.Damage(records, index, null);
            }
        }

        trial.End();
    }

    [Fact]
    public void A_damaged_value_in_the_reference_data_gives_one_error()
    {
        var trial = new Trial();
        var reference = ReferenceData.Corpus;
        var referrers = Referrers(reference);
        for (var index = 0; index < reference.Count; index++)
        {
            Record[] checkedOnes = [reference[index], .. referrers[index].Where(other => other != reference[index])];
            var others = WsisCorpus.Create(reference.Where(record => !checkedOnes.Contains(record)));
            trial.Damage(checkedOnes, 0, others);
        }

        trial.End();
    }

    [Fact]
    public void A_damaged_value_in_a_record_by_itself_gives_one_error()
    {
        var trial = new Trial();
        foreach (var record in RecordsByThemselves())
        {
            trial.Damage([record], 0, null);
        }

        trial.End();
    }

    private static WsisCorpus RecordsByThemselves() =>
        Environment.GetEnvironmentVariable("WSIS_DAMAGE_FILE") is { Length: > 0 } path
            ? WsisJson.ReadFile(path).Value
            : ReferenceData.Corpus;

    // The records that name a record by its id or symbol.
    private static List<Record>[] Referrers(WsisCorpus corpus)
    {
        var texts = corpus.Select(record => (Record: record, Json: WsisJson.ToJson(record))).ToList();
        return [.. corpus.Select(record => texts
            .Where(text => text.Json.Contains($"\"{record.IdText}\"", StringComparison.Ordinal))
            .Select(text => text.Record)
            .Take(8)
            .ToList())];
    }

    /// <summary>Damages values, counts them and gathers what should not have been said.</summary>
    private sealed class Trial
    {
        private readonly SortedDictionary<string, string> offences = new(StringComparer.Ordinal);
        private int tried;
        private int damaged;

        public void Damage(IReadOnlyList<Record> records, int index, WsisCorpus? background)
        {
            var options = new ValidationOptions { References = background };
            string[] lines = [.. records.Select(record => WsisJson.ToJson(record))];
            var before = Findings(lines, options).Rules.ToHashSet();
            foreach (var (place, json) in DamagedValues.Of(records[index]))
            {
                if (tried++ % stride != 0)
                {
                    continue;
                }

                lines[index] = json();
                Look(place, records[index], lines, before, options);
            }
        }

        public void End()
        {
            damaged.Should().BeGreaterThan(100);
            TestContext.Current.SendDiagnosticMessage("{0} values damaged", damaged);
            offences.Select(pair => $"{pair.Key}: {pair.Value}").ShouldBeEmpty(
                "a rule that judges the absence, count or sum of a member names it in CheckedMembers");
        }

        private void Look(
            string place, Record record, string[] lines, HashSet<string> before, ValidationOptions options)
        {
            var (reading, rules) = Findings(lines, options);
            var errors = reading.Where(finding => finding.Severity == Severity.Error).ToList();
            if (errors.Count == 0)
            {
                return;
            }

            damaged++;
            var member = place.Split('/')[1];
            if (errors.Any(error => !error.Pointer.ToString().StartsWith(place, StringComparison.Ordinal))
                || (errors.Count > 1 && errors.Any(error => error.Code != "WSIS0003")))
            {
                offences.TryAdd(
                    $"reading {record.Type} {member}", string.Join("; ", errors) + " " + string.Join(" ", lines));
            }

            foreach (var finding in rules.Where(finding => !before.Contains(finding)))
            {
                offences.TryAdd(
                    $"{finding[..8]} {record.Type} {member}", $"{place}, {finding} {string.Join(" ", lines)}");
            }
        }

        private static (IReadOnlyList<Finding> Reading, IEnumerable<string> Rules) Findings(
            string[] lines, ValidationOptions options)
        {
            var read = WsisJson.Read(string.Join("\n", lines));
            var report = read.Value.Validate(options);
            return ([.. read.Findings], report.Findings.Select(
                finding => $"{finding.Code} {finding.Record} {finding.Message}"));
        }
    }
}
