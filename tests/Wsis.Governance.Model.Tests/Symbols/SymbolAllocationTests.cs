namespace Wsis.Governance.Tests.Symbols;

public class SymbolAllocationTests
{
    private static readonly string[] canonical =
        [.. RealSymbols.All.Where(row => row.Printed == row.Canonical).Select(row => row.Printed)];

    [Fact]
    public void Parsing_allocates_nothing() =>
        Allocation.Of(() =>
        {
            foreach (var text in canonical)
            {
                if (!SymbolParts.TryParse(text, out var parts, out _) || parts.Organ.Length > 200)
                {
                    throw new InvalidOperationException(text);
                }
            }
        }).Should().Be(0);

    [Fact]
    public void Refusing_allocates_nothing()
    {
        string[] wrong = ["", "A", "A/RES", "N/A", "A/60/6871/160", "A/66/77_x", "2002/73/EC", "A/79/5 (Vol. II"];

        Allocation.Of(() =>
        {
            foreach (var text in wrong)
            {
                if (DocumentSymbol.TryParse(text, out _))
                {
                    throw new InvalidOperationException(text);
                }
            }
        }).Should().Be(0);
    }

    [Fact]
    public void Reading_a_canonical_string_keeps_it() =>
        Allocation.Of(() =>
        {
            foreach (var text in canonical)
            {
                if (!DocumentSymbol.TryParse(text, out var symbol) || !ReferenceEquals(symbol.Canonical, text))
                {
                    throw new InvalidOperationException(text);
                }
            }
        }).Should().Be(0);

    [Fact]
    public void Reading_characters_allocates_one_string()
    {
        const string Text = "A/RES/60/252";
        var one = Allocation.Of(() => Text.AsSpan().ToString());

        Allocation.Of(() => DocumentSymbol.TryParse(Text.AsSpan(), out _, out _)).Should().Be(one);
    }
}
