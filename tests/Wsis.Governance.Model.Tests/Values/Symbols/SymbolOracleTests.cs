using CsCheck;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Values.Symbols;

public class SymbolOracleTests
{
    private const int Mutations = 100_000;

    private static readonly string[] printed = [.. RealSymbols.All.Select(row => row.Printed)];

    [Fact]
    public void Scanner_stands_between_the_strict_and_the_loose_expressions()
    {
        var strict = 0;
        SymbolMutations.Any(printed).Sample(text =>
        {
            var read = SymbolParts.TryParse(text, out var parts, out var fault);
            if (SymbolOracle.PartsOf(text) is { } expected)
            {
                Interlocked.Increment(ref strict);
                read.Should().BeTrue("{0} is a symbol, not refused {1}", text, fault);
                Describe(parts).Should().Be(expected, "{0} says so", text);
                parts.BodyKnown.Should().BeTrue();
            }
            else if (read)
            {
                SymbolOracle.CanBe(text).Should().BeTrue("{0} cannot be a symbol", text);
            }
        }, iter: Mutations);

        strict.Should().BeGreaterThan(Mutations / 12);
    }

    private static string Describe(SymbolParts parts) =>
        $"{parts.Body} {parts.Kind} {parts.SessionKind} {parts.Session} {parts.Year} {parts.Number}"
        + $" {parts.Letters} {parts.Changes}";
}
