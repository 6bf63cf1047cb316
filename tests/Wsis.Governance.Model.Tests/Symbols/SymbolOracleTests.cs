using CsCheck;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Tests.Symbols;

public class SymbolOracleTests
{
    private const int Mutations = 100_000;

    private static readonly string[] printed = [.. RealSymbols.All.Select(row => row.Printed)];

    [Fact]
    public void Scanner_accepts_what_the_strict_expression_accepts_and_no_more_than_the_loose_one()
    {
        var strict = 0;
        SymbolMutations.Any(printed).Sample(text =>
        {
            var read = SymbolParts.TryParse(text, out var parts, out var error);
            if (SymbolOracle.PartsOf(text) is { } expected)
            {
                Interlocked.Increment(ref strict);
                read.Should().BeTrue("{0} is a symbol, not refused {1}", text, error);
                Describe(parts).Should().Be(expected, "{0} says so", text);
                parts.IsBodyKnown.Should().BeTrue();
            }
            else if (read)
            {
                SymbolOracle.CanBe(text).Should().BeTrue("{0} cannot be a symbol", text);
            }
        }, iter: Mutations);

        strict.Should().BeGreaterThan(Mutations / 12);
    }

    [Fact]
    public void Sequences_of_parts_are_symbols_exactly_if_the_expression_matches()
    {
        var read = 0;
        foreach (var text in SymbolSequences.Some(Mutations))
        {
            var parsed = SymbolParts.TryParse(text, out var parts, out var error)
                ? $"{parts.Body} {parts.Kind} {parts.Session} {parts.Year} {parts.Number} {parts.Suffixes}"
                : null;

            read += parsed is null ? 0 : 1;
            parsed.Should().Be(SymbolSequences.PartsOf(text), "{0} ({1})", text, error);
        }

        read.Should().BeInRange(Mutations / 5, Mutations * 4 / 5);
    }

    [Fact]
    public void Plain_reading_finds_what_the_scanner_finds_without_it()
    {
        var random = new Random(57270);
        for (var i = 0; i < Mutations; i++)
        {
            var text = SymbolMutations.Mutate(random, printed[random.Next(printed.Length)]);
            var (plain, other) = (default(SymbolScan), default(SymbolScan));

            var read = SymbolScanner.TryScan(text, ref plain, out var error);

            SymbolScanner.TryScanUnusual(text, ref other, out var otherFault).Should().Be(read, "{0}", text);
            error.Should().Be(otherFault, "{0}", text);
            if (read)
            {
                plain.Spare = 0;
                plain.Should().Be(other, "{0}", text);
            }
        }
    }

    private static string Describe(SymbolParts parts) =>
        $"{parts.Body} {parts.Kind} {parts.SessionKind} {parts.Session} {parts.Year} {parts.Number}"
        + $" {parts.Letters} {parts.Suffixes}";
}
