using Wsis.Governance.Corpus;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Validation.RuleSetFiles;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Finds the suppressions of a rule set that had no effect, with the reasons.</summary>
internal static class SuppressionReview
{
    private const int MaxSuppressionSuggestionIds = 20_000;

    /// <summary>The findings, one for each suppression without effect.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="suppressed">The suppressed findings.</param>
    /// <param name="records">The records checked.</param>
    public static IEnumerable<Finding> Of(
        RuleSet rules, IEnumerable<SuppressedFinding> suppressed, IRecordStore records)
    {
        var severity = rules.SeverityOf(RuleFileRules.SuppressionWithoutEffect);
        var candidates = rules.Suppressions.Where(static suppression => !suppression.IsOfLibrary).ToList();
        if (severity == Severity.Off || candidates.Count == 0)
        {
            yield break;
        }

        var findings = suppressed.Select(static one => one.Finding).ToList();
        foreach (var suppression in candidates.Where(one => !findings.Exists(one.Covers)))
        {
            yield return new Finding
            {
                Rule = RuleFileRules.SuppressionWithoutEffect,
                Severity = severity,
                Source = suppression.WrittenAt.Source,
                Pointer = suppression.WrittenAt.Pointer,
                Location = suppression.WrittenAt.Location,
                Arguments = [new("code", suppression.Code), new("reason", ReasonOf(suppression, rules, records))],
            };
        }
    }

    private static string ReasonOf(Suppression suppression, RuleSet rules, IRecordStore records)
    {
        var rule = rules.RuleOf(suppression.Code);
        if (rules.SeverityOf(rule) == Severity.Off)
        {
            return "the rule is off";
        }

        if (RuleCatalogue.IsOfReading(rule))
        {
            return "findings of reading cannot be suppressed; the rule can be switched off";
        }

        return !suppression.RecordId.IsDefault && !IsThere(suppression, records)
            ? $"there is no record \"{suppression.RecordName}\"{Hint(suppression.RecordName, records)}"
            : !suppression.Pointer.IsDefault && !LeadsSomewhere(suppression.Pointer, records)
                ? $"the pointer \"{suppression.Pointer}\" leads to no value; a pointer starts at the top of "
                    + "the file, as in the findings"
            : "the rule reports nothing there";
    }

    private static bool IsThere(Suppression suppression, IRecordStore records)
    {
        var id = suppression.RecordId.Text;
        return suppression.RecordType.IsDefault
            ? records.FindFirst(id) is not null
            : RecordType.Known.IndexOf(suppression.RecordType.Text) is >= 0 and var type
                && records.Find(new RecordLink(type, id)) is not null;
    }

    private static bool LeadsSomewhere(JsonPointer pointer, IRecordStore records)
    {
        for (var number = 0; number < records.Count; number++)
        {
            var origin = records.Origins.OriginOf(number);
            var place = origin == default ? JsonPointer.OfValid("/records").Append(number) : origin.Pointer;
            if (place.IsWithin(pointer)
                || (pointer.IsWithin(place) && IsIn(
                    records, number, JsonPointer.OfValid(pointer.ToString()[place.ToString().Length..]))))
            {
                return true;
            }
        }

        return false;
    }

    // The records of shards are trimmed.
    private static bool IsIn(IRecordStore records, int number, JsonPointer place) =>
        records is not WsisCorpus || JsonPointerResolver.Find(records[number], place).IsFound;

    private static string Hint(string name, IRecordStore records)
    {
        var known = Enumerable.Range(0, Math.Min(records.Count, MaxSuppressionSuggestionIds))
            .Select(number => name.Contains('/') ? NameOf(records[number]) : records[number].IdText);
        return Suggestion.Among([.. known], name) is { } near ? $" (did you mean \"{near}\"?)" : "";
    }

    private static string NameOf(Record record) => $"{record.Type}/{record.IdText}";
}
