namespace Wsis.Governance.Tests.Symbols;

public class SymbolLinkTests
{
    [Theory]
    [InlineData("https://undocs.org/A/66/77", "A/66/77", null)]
    [InlineData("https://undocs.org/en/A/66/77", "A/66/77", "en")]
    [InlineData("http://www.undocs.org/A/C.2/59/3", "A/C.2/59/3", null)]
    [InlineData("https://docs.un.org/en/A/RES/60/252", "A/RES/60/252", "en")]
    [InlineData("https://docs.un.org/en/S/RES/929(1994)", "S/RES/929(1994)", "en")]
    [InlineData("https://docs.un.org/en/A/hrc/RES/57/5", "A/HRC/RES/57/5", "en")]
    [InlineData("https://documents.un.org/api/symbol/access?s=ECE/TRANS/WP.29/2018/157&l=en&t=pdf", "ECE/TRANS/WP.29/2018/157", "en")]
    [InlineData("http://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/71/4&Lang=E", "A/RES/71/4", "en")]
    [InlineData("http://www.un.org/en/ga/search/view_doc.asp?symbol=%20A/RES/71/4", "A/RES/71/4", null)]
    [InlineData("https://undocs.org/Home/Mobile?FinalSymbol=A%2F66%2F77&Language=E", "A/66/77", "en")]
    [InlineData("https://undocs.org:443/en/A/66/77", "A/66/77", "en")]
    [InlineData("https://tbinternet.ohchr.org/_layouts/15/treatybodyexternal/Download.aspx?symbolno=CEDAW%2FC%2FGC%2F31%2FREV.1&Lang=en", "CEDAW/C/GC/31/Rev.1", "en")]
    public void Address_holds_a_symbol(string address, string symbol, string? language)
    {
        SymbolUrl.TryParse(address, out var link).Should().BeTrue();

        link.Should().Be(new SymbolUrl(DocumentSymbol.Parse(symbol), language, null));
    }

    [Theory]
    [InlineData("ar", "ar")]
    [InlineData("AR", "ar")]
    [InlineData("A", "ar")]
    [InlineData("zh", "zh")]
    [InlineData("ZH", "zh")]
    [InlineData("C", "zh")]
    [InlineData("en", "en")]
    [InlineData("EN", "en")]
    [InlineData("E", "en")]
    [InlineData("fr", "fr")]
    [InlineData("FR", "fr")]
    [InlineData("F", "fr")]
    [InlineData("ru", "ru")]
    [InlineData("RU", "ru")]
    [InlineData("R", "ru")]
    [InlineData("es", "es")]
    [InlineData("ES", "es")]
    [InlineData("S", "es")]
    [InlineData("de", null)]
    [InlineData("X", null)]
    [InlineData("eng", null)]
    public void The_language_is_stated_by_two_letters_or_by_the_one_of_old_addresses(string stated, string? language)
    {
        var address = $"https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/71/4&Lang={stated}";

        SymbolUrl.TryParse(address, out var link).Should().BeTrue();

        link!.Language.Should().Be(language);
    }

    [Theory]
    [InlineData("ftp://undocs.org/A/66/77")]
    [InlineData("https://undocs.org")]
    [InlineData("https:///A/66/77")]
    [InlineData("abcd://undocs.org/A/66/77")]
    [InlineData("https://undocs.org/ZZ/1")]
    public void An_address_of_no_document_gives_no_symbol(string address) =>
        SymbolUrl.TryParse(address, out _).Should().BeFalse();

    [Fact]
    public void An_address_has_a_longest_length()
    {
        const string Address = "https://undocs.org/A/66/77#";

        SymbolUrl.TryParse(Address + new string('a', 2048 - Address.Length), out _).Should().BeTrue();
        SymbolUrl.TryParse(Address + new string('a', 2049 - Address.Length), out _).Should().BeFalse();
    }

    [Fact]
    public void A_missing_bracket_is_added_and_reported()
    {
        SymbolUrl.TryParse("https://docs.un.org/en/S/RES/1325(2000", out var link).Should().BeTrue();

        link!.Symbol.Canonical.Should().Be("S/RES/1325(2000)");
        link.Repaired.Should().Be("the closing bracket added that links often lose");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("A/66/77")]
    [InlineData("https://digitallibrary.un.org/record/113358")]
    [InlineData("https://digitallibrary.un.org/record/1/files/A_RES_31_59-EN.pdf")]
    [InlineData("https://documents-dds-ny.un.org/doc/UNDOC/GEN/N00/227/38/IMG/N0022738.wpf")]
    [InlineData("https://example.com/?symbol=A/66/77")]
    [InlineData("https://notun.org/?symbol=A/66/77")]
    [InlineData("https://notundocs.org/A/66/77")]
    [InlineData("https://undocs.org/en/nothing")]
    public void Other_addresses_contain_no_symbol(string? address)
    {
        SymbolUrl.TryParse(address, out var link).Should().BeFalse();
        link.Should().BeNull();
    }

    [Theory]
    [InlineData("https://undocs.org/en/A/66/77", "A/66/77", "en")]
    [InlineData("https://docs.un.org//A/66%2F77?x=1", "/A/66/77", null)]
    [InlineData("https://docs.un.org/en/nothing", "nothing", "en")]
    public void The_path_of_an_address_is_read_whether_it_is_a_symbol_or_not(
        string address, string expected, string? expectedLanguage)
    {
        SymbolUrl.TryGetPath(address, out var path, out var language).Should().BeTrue();

        (path, language).Should().Be((expected, expectedLanguage));
        SymbolUrl.TryGetPath("https://documents.un.org/A/66/77", out path, out language).Should().BeFalse();
        (path, language).Should().Be((null, null));
    }

    [Theory]
    [InlineData("A/RES/60/252", "ar", "https://docs.un.org/ar/A/RES/60/252")]
    [InlineData("S/RES/1325(2000)", "en", "https://docs.un.org/en/S/RES/1325(2000)")]
    [InlineData("A/79/5 (Vol. II)", "fr", "https://docs.un.org/fr/A/79/5%20(Vol.%20II)")]
    [InlineData("A/RES/31/6[A]", "en", "https://docs.un.org/en/A/RES/31/6")]
    [InlineData("A/66/77-E/2011/103", "ru", "https://docs.un.org/ru/A/66/77")]
    public void Symbol_makes_an_address(string symbol, string language, string address) =>
        DocumentSymbol.Parse(symbol).ToUrl(language).Should().Be(address);

    [Fact]
    public void Address_needs_a_symbol_and_an_official_language()
    {
        FluentActions.Invoking(() => default(DocumentSymbol).ToUrl()).Should().Throw<InvalidOperationException>()
            .WithMessage("A symbol that is not stated has no address.");
        FluentActions.Invoking(() => DocumentSymbol.Parse("A/66/77").ToUrl("xx"))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("A/RES/66/1", "A-RES-66-1", true)]
    [InlineData("A/60/687", "A-60-687", true)]
    [InlineData("A/60/687/Add.1", "A-60-687-Add.1", true)]
    [InlineData("S/RES/1325(2000)", "S-RES-1325(2000)", true)]
    [InlineData("E/2010/CRP.4", "E-2010-CRP.4", true)]
    [InlineData("A/79/5 (Vol. II)", "A-79-5_(Vol._II)", true)]
    [InlineData("A/S-23/10", "A-S-23-10", false)]
    [InlineData("CEDAW/C/SYR/3-4", "CEDAW-C-SYR-3-4", false)]
    [InlineData("A/66/77-E/2011/103", "A-66-77-E-2011-103", false)]
    [InlineData("A/RES/79/252A-B", "A-RES-79-252A-B", false)]
    [InlineData("E/NL.1953/149-154", "E-NL.1953-149-154", false)]
    [InlineData("WSIS-II/PC-3/DOC/5", "WSIS-II-PC-3-DOC-5", false)]
    public void An_Akoma_Ntoso_number_is_converted_back_only_if_it_is_unambiguous(
        string symbol, string number, bool turnsBack)
    {
        DocumentSymbol.Parse(symbol).ToAknDocNumber().Should().Be(number);

        var read = DocumentSymbol.TryFromAknDocNumber(number, out var back);
        if (turnsBack)
        {
            read.Should().BeTrue();
            back.Canonical.Should().Be(symbol);
        }
        else
        {
            read.Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("T-60-687", "T/60/687")]
    [InlineData("S-60-687", "S/60/687")]
    [InlineData("E-60-687", "E/60/687")]
    [InlineData("TD-687", "TD/687")]
    [InlineData("A-60-L.5", "A/60/L.5")]
    [InlineData("A-60-687-Add.1-Corr.2", "A/60/687/Add.1/Corr.2")]
    public void A_document_number_reads_as_a_symbol(string number, string symbol)
    {
        DocumentSymbol.TryFromAknDocNumber(number, out var read).Should().BeTrue();

        read.Canonical.Should().Be(symbol);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("A/RES/66/1")]
    [InlineData("71-4")]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("XYZ-5")]
    [InlineData("A-ES-10-5")]
    [InlineData("A-5-B")]
    [InlineData("A-60-687-C")]
    [InlineData("A-60-687-E")]
    [InlineData("A-60-687-1")]
    [InlineData("TD-60-687")]
    [InlineData("A-60-687-Add.1-2")]
    [InlineData("WSIS-03-5")]
    public void A_malformed_document_number_is_refused(string? number) =>
        DocumentSymbol.TryFromAknDocNumber(number, out _).Should().BeFalse();
}
