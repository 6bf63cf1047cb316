using CsCheck;

namespace Wsis.Governance.Tests.Symbols;

public class DocumentSymbolLaws
{
    private static readonly string[] printed = [.. RealSymbols.All.Select(row => row.Printed)];

    private static readonly char[] characters = "A/RES0123456789().-[] ,&–*;|".ToCharArray();

    [Fact]
    public void Canonical_form_is_a_fixed_point() =>
        SymbolMutations.Any(printed).Sample(text =>
        {
            if (DocumentSymbol.TryParse(text, out var symbol))
            {
                var again = DocumentSymbol.Parse(symbol.Canonical);
                again.Canonical.Should().Be(symbol.Canonical);
                again.Text.Should().Be(symbol.Canonical);
                again.Should().Be(symbol);
                again.GetSymbols().Length.Should().Be(symbol.GetSymbols().Length);
            }
        }, iter: 20_000);

    [Theory]
    [InlineData("TD/B 110CRP.3", 9)]
    [InlineData("E/2010/note 2S/1", 16)]
    [InlineData("E/2010/C R.4E/ECWA/POP/WG", 8)]
    [InlineData("E/C.11/A dd.37", 8)]
    [InlineData("A/RES/S-8/A dd.1", 11)]
    [InlineData("E/202/41; E/EGCWA/27/9/2ep rt", 28)]
    public void A_text_that_needs_its_spaces_is_refused(string text, int at)
    {
        DocumentSymbol.TryParse(text.AsSpan(), out _, out var error).Should().BeFalse();

        error.Position.Should().BeInRange(at - 1, at + 1, "{0}", error);
    }

    [Theory]
    [InlineData("TECHNICALT/RES/2183(LIII)")]
    [InlineData("A/TECHNICALHRC/43/2")]
    public void Only_technical_papers_and_materials_have_a_space(string text) =>
        DocumentSymbol.Parse(text).Canonical.Should().Be(text);

    [Fact]
    public void Equality_agrees_with_the_key() =>
        Gen.Select(SymbolMutations.Light(printed), SymbolMutations.Light(printed)).Sample((one, other) =>
        {
            if (DocumentSymbol.TryParse(one, out var left) && DocumentSymbol.TryParse(other, out var right))
            {
                (left == right).Should().Be(left.Key == right.Key);
                (left.CompareTo(right) == 0).Should().Be(left == right);
                Math.Sign(left.CompareTo(right)).Should().Be(-Math.Sign(right.CompareTo(left)));
            }
        }, iter: 20_000);

    [Fact]
    public void Case_and_spaces_before_brackets_do_not_matter() =>
        Gen.Select(Gen.OneOf(printed), Gen.Int[0, 2]).Sample((text, change) =>
        {
            var other = change switch
            {
                0 => text.ToUpperInvariant(),
                1 => text.Replace("(", " (", StringComparison.Ordinal),
                _ => text.Replace(" (", "(", StringComparison.Ordinal),
            };
            var symbol = DocumentSymbol.Parse(text);
            if (change == 0 || !text.Contains("/(", StringComparison.Ordinal))
            {
                DocumentSymbol.Parse(other).Should().Be(symbol);
            }
        });

    [Fact]
    public void Parts_join_to_the_joint_symbol() =>
        Gen.OneOf(printed).Array[1, 4].Sample(texts =>
        {
            var symbols = texts.Select(DocumentSymbol.Parse)
                .Where(symbol => symbol is { IsBodyKnown: true, IsJoint: false }
                    && symbol.Kind is not (SymbolKind.Resolution or SymbolKind.Decision))
                .ToArray();
            var text = string.Join("||", symbols.Select(symbol => symbol.Canonical));
            if (symbols.Length > 1 && text.Length <= 240)
            {
                DocumentSymbol.Parse(text).GetSymbols().Should().Equal(symbols);
            }
        });

    [Fact]
    public void Nothing_makes_it_throw() =>
        Gen.String[Gen.OneOf(Gen.OneOf(characters), Gen.Char), 0, 60].Sample(text =>
        {
            DocumentSymbol.TryParse(text.AsSpan(), out var symbol, out var error).Should().Be(!error.IsFault);
            if (error.IsFault)
            {
                error.Position.Should().BeInRange(0, text.Length);
                symbol.IsDefault.Should().BeTrue();
            }
        }, iter: 50_000);
}
