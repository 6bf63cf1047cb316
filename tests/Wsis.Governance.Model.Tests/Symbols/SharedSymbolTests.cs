namespace Wsis.Governance.Tests.Symbols;

public class SharedSymbolTests
{
    [Fact]
    public void Nearly_every_collected_symbol_is_read_with_a_known_body()
    {
        var rows = SharedData.Rows("symbols.tsv");

        var failed = rows.Where(row =>
            !DocumentSymbol.TryParse(row[0], out var symbol) || !symbol.IsBodyKnown).ToArray();

        (failed.Length / (double)rows.Length).Should()
            .BeLessThan(0.001, "these are left: {0}", string.Join(", ", failed.Select(row => row[0])));
    }

    [Fact]
    public void Canonical_forms_keep_the_key()
    {
        foreach (var row in SharedData.Rows("symbols.tsv"))
        {
            if (DocumentSymbol.TryParse(row[0], out var symbol))
            {
                DocumentSymbol.Parse(symbol.Canonical).Should().Be(symbol);
                symbol.Key.Should().Be(Squeeze(row[0]));
            }
        }

        static string Squeeze(string text) =>
            text.Replace(" ", "", StringComparison.Ordinal).Replace('–', '-').ToUpperInvariant();
    }

    [Fact]
    public void Session_year_and_number_agree_with_what_sources_state()
    {
        var wrong = SharedData.Rows("symbols.tsv").Where(Disagrees).Select(row => string.Join(" ", row)).ToArray();

        // A document of another committee session; a meeting discussed in the year before; a cell
        // that names another body.
        wrong.Should().HaveCountLessThan(8, "these are left: {0}", string.Join("; ", wrong));
    }

    [Fact]
    public void Organs_agree_with_the_bodies_that_sources_state()
    {
        var bodies = new Dictionary<string, string>
        {
            ["General Assembly"] = "generalAssembly",
            ["Security Council"] = "securityCouncil",
            ["ESCWA"] = "economicAndSocialCommissionForWesternAsia",
            ["Commission on Human Rights"] = "commissionOnHumanRights",
            ["Human Rights Council"] = "humanRightsCouncil",
            ["CCPR"] = "humanRightsCommittee",
            ["CAT"] = "committeeAgainstTorture",
        };
        var stated = SharedData.Rows("symbols.tsv").Where(row => bodies.ContainsKey(row[4])).ToArray();

        // Reports of one body to another carry the symbol of the other: A/71/745 on a Security Council list.
        var others = stated.Where(row =>
            DocumentSymbol.TryParse(row[0], out var symbol)
            && !symbol.Organs.Contains(Code<Organ>.Parse(bodies[row[4]]))
            && !symbol.Organs.Contains(Organ.GeneralAssembly)
            && !symbol.Organs.Contains(Organ.EconomicAndSocialCouncil));

        stated.Length.Should().BeGreaterThan(1000);
        others.Select(row => row[0]).Should().HaveCountLessThan(5);
    }

    [Fact]
    public void Every_joint_symbol_is_split_right()
    {
        foreach (var row in SharedData.Rows("joint-symbols.tsv"))
        {
            var joint = DocumentSymbol.Parse(row[0]);
            joint.IsJoint.Should().BeTrue();
            string.Join(" | ", joint.GetSymbols()).Should().Be(row[1]);
        }
    }

    [Fact]
    public void Texts_that_only_look_like_symbols_are_refused_or_have_no_known_body()
    {
        var rows = SharedData.Rows("not-symbols.tsv");
        var never = rows.Where(row => row[2] is "never" or "whole").ToArray();

        var read = never.Where(row => DocumentSymbol.TryParse(row[0], out _)).Select(row => row[0]).ToArray();
        var known = rows.Where(row => DocumentSymbol.TryParse(row[0], out var symbol) && symbol.IsBodyKnown);

        (read.Length / (double)never.Length).Should().BeLessThan(0.02, "these are read: {0}", string.Join(", ", read));
        known.Select(row => row[0]).Should().BeEmpty();
    }

    private static bool Disagrees(string[] row)
    {
        if (!DocumentSymbol.TryParse(row[0], out var symbol))
        {
            return false;
        }

        if (int.TryParse(row[5], out var session) && session != symbol.Session && session != symbol.Year)
        {
            return true;
        }

        if (row[5].StartsWith("year ", StringComparison.Ordinal)
            && symbol.Year is { } year && year != int.Parse(row[5][5..]))
        {
            return true;
        }

        var slash = row[7].Split(',', ' ')[0].Split('/');
        return slash.Length == 2 && int.TryParse(slash[0], out var first) && int.TryParse(slash[1], out var second)
            && !((symbol.Session ?? symbol.Year) == first && symbol.Number == second)
            && !(symbol.Kind == SymbolKind.Views && symbol.Number == first && symbol.Year == second);
    }
}
