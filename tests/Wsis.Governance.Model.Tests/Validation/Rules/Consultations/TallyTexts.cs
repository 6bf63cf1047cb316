namespace Wsis.Governance.Tests.Validation.Rules.Consultations;

/// <summary>Tallies for tests, as texts.</summary>
internal static class TallyTexts
{
    /// <summary>The table of the 2011 report, put right.</summary>
    public const string Report = """
        {"type": "contributionTally", "id": "tally-2010", "consultation": "ec-consultations-2010",
         "columns": ["written", "oral", "discussion"],
         "rows": [
          {"groups": ["government"], "counts": [11, 13, 8], "total": 32},
          {"groups": ["intergovernmentalOrganization", "internationalOrganization"], "counts": [7, 1, 0], "total": 8},
          {"groups": ["civilSociety"], "counts": [32, 7, 3], "total": 42},
          {"groups": ["privateSector"], "counts": [9, 5, 2], "total": 16}],
         "totals": [59, 26, 13], "grandTotal": 98,
         "statedTotals": [{"columns": ["written", "oral"], "total": 85}, {"columns": ["discussion"], "total": 13}]}
        """;

    /// <summary>That table with other words in places.</summary>
    public static string With(params (string From, string To)[] changes)
    {
        var text = Report;
        foreach (var (from, to) in changes)
        {
            text.Should().Contain(from);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return text;
    }
}
