using Wsis.Governance.Symbols;

namespace Wsis.Governance.Tests.Symbols;

public sealed class OrganTests
{
    [Fact]
    public void Every_body_that_a_symbol_names_is_a_known_organ() =>
        Enumerable.Range(1, SymbolBodies.Count - 1).Select(SymbolBodies.OrganOf).Except(Organ.Known.ToArray())
            .Should().BeEmpty("the code of a body in the table of symbols stands in the list of organs too");
}
