using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Tests.Symbols;

public class DocumentSymbolTests
{
    public static TheoryData<string, string, string> Symbols
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (printed, canonical, says) in RealSymbols.All)
            {
                data.Add(printed, canonical, says);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Symbols))]
    public void Real_symbols_have_the_expected_parts(string printed, string canonical, string says)
    {
        var symbol = DocumentSymbol.Parse(printed);

        symbol.Canonical.Should().Be(canonical);
        symbol.ToString().Should().Be(canonical);
        symbol.Text.Should().Be(printed);
        Describe(symbol).Should().Be(says);
    }

    [Theory]
    [InlineData("", "at character 1: expected the letters of a body, as in A/ or E/CN.16/")]
    [InlineData(" A/66/77", "at character 1: expected the letters of a body, as in A/ or E/CN.16/")]
    [InlineData("A/66/77 ", "at character 9: expected no space at the end")]
    [InlineData("A", "at character 2: expected a slash after the body")]
    [InlineData("A.962(23)", "at character 2: expected a slash after the body")]
    [InlineData("A/", "at character 3: expected a letter, a digit or an opening bracket")]
    [InlineData("A//77", "at character 3: expected a letter, a digit or an opening bracket")]
    [InlineData("A/66/", "at character 6: expected a letter, a digit or an opening bracket")]
    [InlineData("A/RES", "at character 6: expected a number: this names a body or a kind of document, not one document")]
    [InlineData("S/PV", "at character 5: expected a number: this names a body or a kind of document, not one document")]
    [InlineData("E/CN.4", "at character 7: expected a number: this names a body or a kind of document, not one document")]
    [InlineData("N/A", "at character 4: expected a number: this names a body or a kind of document, not one document")]
    [InlineData("A/60/6871/160", "at character 11: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("A/64/85S/2009/288", "at character 10: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("A/60/L.40/5", "at character 11: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("A/60/687/Add.1/5", "at character 16: expected the end, a suffix such as Add.1 or Corr.1, or a hyphen before a second symbol")]
    [InlineData("A/687/Add.1/L.5", "at character 13: expected the end, or another suffix such as Add.1 or Corr.1")]
    [InlineData("E/OB/15/Add.", "at character 13: expected the number of the change")]
    [InlineData("E/CN.4/L.1245/Rev", "at character 18: expected a point and a number after Add, Corr, Rev or Amend")]
    [InlineData("A/66/77_x", "at character 8: expected a slash, a bracket, the end, or a hyphen before a second symbol")]
    [InlineData("A/79/5 (Vol. II", "at character 8: expected a closing bracket")]
    [InlineData("A/79/5 ()", "at character 9: expected letters, digits, points, hyphens or spaces in the bracket")]
    [InlineData("A/79/5 (Vol: II)", "at character 12: expected letters, digits, points, hyphens or spaces in the bracket")]
    [InlineData("A/79/5abc", "at character 7: expected at most two letters after a number")]
    [InlineData("A/79/1234567890", "at character 15: expected a number of at most nine digits")]
    [InlineData("A/S-/10", "at character 5: expected the number of a special session")]
    [InlineData("A/66/77-", "at character 9: expected a letter or a digit after the hyphen")]
    [InlineData("A/66/L.", "at character 8: expected a number after the point")]
    [InlineData("his/her", "at character 1: expected the letters of a known body, as in A/ or E/CN.16/, or other letters in capitals")]
    [InlineData("Conferencia/7", "at character 1: expected the letters of a known body, as in A/ or E/CN.16/, or other letters in capitals")]
    [InlineData("MRE/RES.3/92", "at character 10: expected an element that every body uses, such as L. or CRP., as the body is not known")]
    [InlineData("ABC/DEF5", "at character 5: expected a word or a number: the body is not known")]
    [InlineData("2002/73/EC", "at character 1: expected the letters of a body, as in A/ or E/CN.16/")]
    [InlineData("WSIS-/TUNIS/DOC/6", "at character 6: expected the year or phase of the Summit")]
    [InlineData("GEGN./2025/16", "at character 6: expected the number of the group")]
    [InlineData("ICC-/3/1", "at character 5: expected letters of the body")]
    [InlineData("A/66/77-E/2011", null)]
    [InlineData("A/66/77-E/", "at character 11: expected a letter, a digit or an opening bracket")]
    public void A_refusal_states_the_problem_and_the_place(string text, string? message)
    {
        var read = DocumentSymbol.TryParse(text.AsSpan(), out var symbol, out var error);

        read.Should().Be(message is null);
        if (message is not null)
        {
            symbol.Should().Be(default(DocumentSymbol));
            error.ToString().Should().Be(message);
            FluentActions.Invoking(() => DocumentSymbol.Parse(text)).Should().Throw<FormatException>()
                .WithMessage($"\"{text}\" is not a document symbol: {message}.");
        }
    }

    [Fact]
    public void Longer_than_any_symbol_is_refused_without_reading_it()
    {
        var text = "A/66/" + new string('7', 400);

        DocumentSymbol.TryParse(text.AsSpan(), out _, out var error).Should().BeFalse();

        error.Should().Be(new ParseError(240, "the end, as a symbol has no more than 240 characters"));
    }

    [Theory]
    [InlineData("A/60/687", "a/60/687")]
    [InlineData("A/60/687/Add.1", "A/60/687/ADD.1")]
    [InlineData("S/RES/1325(2000)", "S/RES/1325 (2000)")]
    [InlineData("A/79/5 (Vol. II)", "A/79/5(VOL.II)")]
    [InlineData("E/ESCWA/23/5(Part I)", "E/ESCWA/23/5(PARTI)")]
    [InlineData("A/RES/80/236A-B", "A/RES/80/236 A–B")]
    [InlineData("A/RES/60/252", "A/RES/60/252*")]
    [InlineData("A/66/77-E/2011/103", "A/66/77||E/2011/103")]
    [InlineData("A/66/77-E/2011/103", "A/66/77; E/2011/103")]
    [InlineData("A/66/77-E/2011/103", "A/66/77–E/2011/103")]
    public void Printings_of_one_symbol_are_equal(string one, string other)
    {
        var (left, right) = (DocumentSymbol.Parse(one), DocumentSymbol.Parse(other));

        right.Should().Be(left);
        (left == right).Should().BeTrue();
        (left != right).Should().BeFalse();
        right.GetHashCode().Should().Be(left.GetHashCode());
        right.Key.Should().Be(left.Key);
        right.Canonical.Should().Be(left.Canonical);
        right.Text.Should().Be(other);
    }

    [Theory]
    [InlineData("A/RES/32/40B", "A/RES/32/40[B]")]
    [InlineData("A/60/687", "A/60/687/Add.1")]
    [InlineData("A/66/77-E/2011/103", "A/66/77")]
    public void Different_documents_are_not_equal(string one, string other) =>
        DocumentSymbol.Parse(other).Should().NotBe(DocumentSymbol.Parse(one));

    [Fact]
    public void Joint_symbol_is_several()
    {
        var joint = DocumentSymbol.Parse("E/1991/23/Corr.1-E/C.12/1990/8");

        joint.IsJoint.Should().BeTrue();
        joint.GetSymbols().Select(symbol => symbol.Canonical).Should().Equal("E/1991/23/Corr.1", "E/C.12/1990/8");
        joint.Organs.Should().Equal(
            Organ.EconomicAndSocialCouncil, Code<Organ>.Parse("committeeOnEconomicSocialAndCulturalRights"));
        DocumentSymbol.Parse("CRC/C/85/D/79/2019-CRC/C/85/D/109/2019").Organs.Should()
            .Equal(Code<Organ>.Parse("committeeOnTheRightsOfTheChild"));
    }

    [Theory]
    [InlineData("A/S-23/10")]
    [InlineData("A/ES-10/537")]
    [InlineData("CEDAW/C/SYR/3-4")]
    [InlineData("E/NL.1953/149-154")]
    [InlineData("A/RES/79/252A-B")]
    [InlineData("WSIS-05/TUNIS/DOC/7-E")]
    [InlineData("E/ESCWA/SD/1994/WG.4-WOM/L.1")]
    [InlineData("TD/B(S-XXXI)/INF/1")]
    public void Hyphen_within_a_symbol_joins_nothing(string text)
    {
        var symbol = DocumentSymbol.Parse(text);

        symbol.IsJoint.Should().BeFalse();
        symbol.GetSymbols().Should().Equal(symbol);
    }

    [Theory]
    [InlineData("A/INB/5/6", "A/INB")]
    [InlineData("S/CSS/W/93", "S/CSS")]
    [InlineData("S/L/92", "S/L")]
    [InlineData("SC/6816", "SC")]
    [InlineData("R/1/66", "R")]
    public void Symbol_of_another_organization_has_no_known_body(string text, string body)
    {
        var symbol = DocumentSymbol.Parse(text);

        symbol.IsBodyKnown.Should().BeFalse();
        symbol.Organs.Should().BeEmpty();
        symbol.Body.Should().Be(body);
    }

    [Theory]
    [InlineData("A/66/77", "A")]
    [InlineData("E/CN.16/2011/2", "E/CN.16")]
    [InlineData("A/C.5/58/24", "A/C.5")]
    [InlineData("E/ESCWA/19/4", "E/ESCWA")]
    [InlineData("CRC/C/GC/10", "CRC")]
    [InlineData("GEGN.2/2025/16", "GEGN.2")]
    [InlineData("WSIS-05/TUNIS/DOC/7-E", "WSIS-05")]
    public void Known_body_is_the_part_that_names_it(string text, string body)
    {
        DocumentSymbol.Parse(text).Body.Should().Be(body);
        DocumentSymbol.Parse(text).IsBodyKnown.Should().BeTrue();
    }

    [Theory]
    [InlineData("A/60/687/Add.1", "A/60/687")]
    [InlineData("S/2008/487/Add.1/Rev.1/Corr.2", "S/2008/487")]
    [InlineData("E/1991/23/Corr.1-E/C.12/1990/8", "E/1991/23")]
    [InlineData("A/60/687", "A/60/687")]
    public void Base_is_the_document_that_is_changed(string text, string expected) =>
        DocumentSymbol.Parse(text).GetBase().Canonical.Should().Be(expected);

    [Fact]
    public void Order_counts_numbers_by_value()
    {
        string[] sorted = ["A/60/9", "A/60/10", "A/60/10/Add.2", "A/60/10/Add.11", "A/RES/60/1", "E/2010/2"];

        sorted.Reverse().Select(DocumentSymbol.Parse).Order().Select(symbol => symbol.Canonical).Should().Equal(sorted);
        (DocumentSymbol.Parse("A/60/9") < DocumentSymbol.Parse("A/60/10")).Should().BeTrue();
        (DocumentSymbol.Parse("A/60/9") >= DocumentSymbol.Parse("A/60/10")).Should().BeFalse();
        (DocumentSymbol.Parse("A/60/9") <= DocumentSymbol.Parse("a/60/9")).Should().BeTrue();
        (DocumentSymbol.Parse("A/60/9") > default(DocumentSymbol)).Should().BeTrue();
    }

    [Fact]
    public void Default_is_not_stated()
    {
        var symbol = default(DocumentSymbol);

        symbol.IsDefault.Should().BeTrue();
        (symbol.Text, symbol.Canonical, symbol.Key, symbol.ToString(), symbol.Body).Should().Be(("", "", "", "", ""));
        (symbol.IsJoint, symbol.IsBodyKnown, symbol.Kind).Should().Be((false, false, SymbolKind.Document));
        (symbol.Session, symbol.Year, symbol.Number, symbol.Letters).Should()
            .Be(((int?)null, (int?)null, (int?)null, (string?)null));
        symbol.GetSymbols().Should().BeEmpty();
        symbol.Organs.Should().BeEmpty();
        symbol.Suffixes.Should().BeEmpty();
        symbol.GetBase().Should().Be(symbol);
    }

    [Fact]
    public void Reads_utf8_through_the_common_interface()
    {
        Utf8<DocumentSymbol>("A/66/77–E/2011/103").Canonical.Should().Be("A/66/77-E/2011/103");

        static T Utf8<T>(string text) where T : IUtf8SpanParsable<T> => T.Parse(Encoding.UTF8.GetBytes(text), null);
    }

    [Fact]
    public void Null_is_an_error_to_parse_and_no_symbol_to_try()
    {
        FluentActions.Invoking(() => DocumentSymbol.Parse(null!)).Should().Throw<ArgumentNullException>();
        DocumentSymbol.TryParse((string?)null, out _).Should().BeFalse();
    }

    [Fact]
    public void Changes_are_a_stack()
    {
        DocumentSymbol.Parse("ST/AI/149/Rev.4/Amend.1").Suffixes.Should().Equal(
            new SymbolSuffix(SymbolSuffixKind.Revision, 4, 4), new SymbolSuffix(SymbolSuffixKind.Amendment, 1, 1));
        DocumentSymbol.Parse("S/8248/Add.7-9").Suffixes.Should().Equal(
            new SymbolSuffix(SymbolSuffixKind.Addendum, 7, 9));
        DocumentSymbol.Parse("E/ESCWA/EDGD/2013/5/Summary").Suffixes.Should().Equal(
            new SymbolSuffix(SymbolSuffixKind.Summary, 0, 0));
        default(SymbolSuffix).ToString().Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_has_a_separate_code()
    {
        var codes = Enum.GetValues<SymbolKind>().Select(kind => kind.ToCode()).ToArray();

        codes.Should().OnlyHaveUniqueItems()
            .And.OnlyContain(code => JsonNamingPolicy.CamelCase.ConvertName(code) == code);
        ((SymbolKind)200).ToCode().Should().Be("document");
    }

    private static string Describe(DocumentSymbol symbol)
    {
        var session = symbol.SessionKind switch
        {
            SessionKind.Regular => $" session {symbol.Session}",
            SessionKind.Special => $" special {symbol.Session}",
            SessionKind.EmergencySpecial => $" emergency {symbol.Session}",
            _ => "",
        };
        var last = symbol.GetParts().LastNumber == symbol.Number ? "" : $"-{symbol.GetParts().LastNumber}";
        var said = string.Concat(
            $"{string.Join('+', symbol.Organs)} {symbol.Kind.ToCode()}{session}",
            symbol.Year is { } year ? $" year {year}" : "",
            symbol.Number is { } number ? $" number {number}{last}" : "",
            symbol.Letters is { } letters ? $" letters {letters}" : "");
        return string.Concat(
            said,
            symbol.Brackets is { } brackets ? $" ({brackets})" : "",
            symbol.Suffixes.IsEmpty ? "" : $" changes {string.Join('/', symbol.Suffixes)}",
            symbol.Language is { } language ? $" language {language}" : "").Trim();
    }
}
