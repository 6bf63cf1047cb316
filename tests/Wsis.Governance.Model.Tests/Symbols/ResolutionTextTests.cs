using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Symbols;

public class ResolutionTextTests
{
    [Theory]
    [InlineData("A/RES/60/252", "en", "General Assembly resolution 60/252")]
    [InlineData("A/RES/60/252", "fr", "résolution 60/252 de l'Assemblée générale")]
    [InlineData("A/RES/60/252", "es", "resolución 60/252 de la Asamblea General")]
    [InlineData("A/RES/60/252", "ru", "резолюция 60/252 Генеральной Ассамблеи")]
    [InlineData("A/RES/60/252", "zh", "大会第60/252号决议")]
    [InlineData("A/RES/60/252", "ar", "قرار الجمعية العامة 60/252")]
    [InlineData("S/RES/1325(2000)", "en", "Security Council resolution 1325 (2000)")]
    [InlineData("S/RES/1325(2000)", "fr", "résolution 1325 (2000) du Conseil de sécurité")]
    [InlineData("S/RES/1325(2000)", "es", "resolución 1325 (2000) del Consejo de Seguridad")]
    [InlineData("S/RES/1325(2000)", "ru", "резолюция 1325 (2000) Совета Безопасности")]
    [InlineData("S/RES/1325(2000)", "zh", "安全理事会第1325 (2000)号决议")]
    [InlineData("S/RES/1325(2000)", "ar", "قرار مجلس الأمن 1325 (2000)")]
    [InlineData("E/RES/2010/2", "en", "Economic and Social Council resolution 2010/2")]
    [InlineData("E/RES/2010/2", "fr", "résolution 2010/2 du Conseil économique et social")]
    [InlineData("E/RES/2010/2", "es", "resolución 2010/2 del Consejo Económico y Social")]
    [InlineData("E/RES/2010/2", "ru", "резолюция 2010/2 Экономического и Социального Совета")]
    [InlineData("E/RES/2010/2", "zh", "经济及社会理事会第2010/2号决议")]
    [InlineData("E/RES/2010/2", "ar", "قرار المجلس الاقتصادي والاجتماعي 2010/2")]
    [InlineData("A/HRC/RES/31/36", "en", "Human Rights Council resolution 31/36")]
    [InlineData("A/HRC/RES/31/36", "fr", "résolution 31/36 du Conseil des droits de l'homme")]
    [InlineData("A/HRC/RES/31/36", "es", "resolución 31/36 del Consejo de Derechos Humanos")]
    [InlineData("A/HRC/RES/31/36", "ru", "резолюция 31/36 Совета по правам человека")]
    [InlineData("A/HRC/RES/31/36", "zh", "人权理事会第31/36号决议")]
    [InlineData("A/HRC/RES/31/36", "ar", "قرار مجلس حقوق الإنسان 31/36")]
    [InlineData("E/CN.4/RES/1984/21", "en", "Commission on Human Rights resolution 1984/21")]
    [InlineData("E/CN.4/RES/1984/21", "fr", "résolution 1984/21 de la Commission des droits de l'homme")]
    [InlineData("E/CN.4/RES/1984/21", "es", "resolución 1984/21 de la Comisión de Derechos Humanos")]
    [InlineData("E/CN.4/RES/1984/21", "ru", "резолюция 1984/21 Комиссии по правам человека")]
    [InlineData("E/CN.4/RES/1984/21", "zh", "人权委员会第1984/21号决议")]
    [InlineData("E/CN.4/RES/1984/21", "ar", "قرار لجنة حقوق الإنسان 1984/21")]
    [InlineData("T/RES/2183(LIII)", "en", "Trusteeship Council resolution 2183 (LIII)")]
    [InlineData("T/RES/2183(LIII)", "fr", "résolution 2183 (LIII) du Conseil de tutelle")]
    [InlineData("T/RES/2183(LIII)", "es", "resolución 2183 (LIII) del Consejo de Administración Fiduciaria")]
    [InlineData("T/RES/2183(LIII)", "ru", "резолюция 2183 (LIII) Совета по Опеке")]
    [InlineData("T/RES/2183(LIII)", "zh", "托管理事会第2183 (LIII)号决议")]
    [InlineData("T/RES/2183(LIII)", "ar", "قرار مجلس الوصاية 2183 (د-53)")]
    [InlineData("A/DEC/50/411", "en", "General Assembly decision 50/411")]
    [InlineData("A/DEC/50/411", "fr", "décision 50/411 de l'Assemblée générale")]
    [InlineData("A/DEC/50/411", "es", "decisión 50/411 de la Asamblea General")]
    [InlineData("A/DEC/50/411", "ru", "решение 50/411 Генеральной Ассамблеи")]
    [InlineData("A/DEC/50/411", "zh", "大会第50/411号决定")]
    [InlineData("A/DEC/50/411", "ar", "مقرر الجمعية العامة 50/411")]
    public void Each_organ_is_named_in_each_language_and_read_back(string symbol, string language, string citation)
    {
        var one = DocumentSymbol.Parse(symbol);

        one.ToCitation(language).Should().Be(citation);
        CitationScanner.Scan(citation).Should().ContainSingle().Which.Candidates[0].Symbol.Should().Be(one);
    }

    [Fact]
    public void Letters_have_names_in_arabic()
    {
        string[] names =
            ["ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين"];

        for (var at = 0; at < names.Length; at++)
        {
            DocumentSymbol.Parse($"A/RES/57/270{(char)('A' + at)}").ToCitation("ar").Should()
                .Be($"قرار الجمعية العامة 57/270 {names[at]}");
        }

        DocumentSymbol.Parse("A/RES/57/270P").ToCitation("ar").Should().Be("قرار الجمعية العامة 57/270 P");
        DocumentSymbol.Parse("A/RES/57/270A-B").ToCitation("ar").Should().Be("A/RES/57/270A-B");
    }

    [Theory]
    [InlineData(30, SessionKind.Regular, "5 (XXX)", "A/RES/5(XXX)")]
    [InlineData(31, SessionKind.Regular, "31/5", "A/RES/31/5")]
    [InlineData(2, SessionKind.Special, "5 (S-2)", "A/RES/5(S-2)")]
    [InlineData(3, SessionKind.Special, "5 (S-III)", "A/RES/5(S-III)")]
    [InlineData(7, SessionKind.Special, "5 (S-VII)", "A/RES/5(S-VII)")]
    [InlineData(8, SessionKind.Special, "S-8/5", "A/RES/S-8/5")]
    [InlineData(5, SessionKind.EmergencySpecial, "5 (ES-V)", "A/RES/5(ES-V)")]
    [InlineData(6, SessionKind.EmergencySpecial, "ES-6/5", "A/RES/ES-6/5")]
    public void The_last_running_numbers_are_those_of_1975_and_1982(
        int session, SessionKind kind, string number, string symbol)
    {
        var resolution = new ResolutionId(
            "generalAssembly", SymbolKind.Resolution, kind, session, Year: 0, Number: 5);

        resolution.ToString().Should().Be(number);
        resolution.ToSymbols().Single().Canonical.Should().Be(symbol);
    }

    [Fact]
    public void A_number_without_a_series_has_no_symbol()
    {
        var other = new ResolutionId("secretariat", SymbolKind.Resolution, SessionKind.Regular, 60, 0, 5);

        other.ToSymbols().Should().BeEmpty();
        other.ToCitation("fr").Should().Be("60/5");
        (other with { Organ = "securityCouncil", Year = 0, Session = 0 }).ToString().Should().Be("5");
        (other with { Letters = new string('A', 17) }).ToString().Should().Be("60/5");
        (other with { Letters = new string('A', 16) }).ToString().Should().Be("60/5 AAAAAAAAAAAAAAAA");
    }

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(40, "XL")]
    [InlineData(49, "XLIX")]
    [InlineData(90, "XC")]
    [InlineData(99, "XCIX")]
    [InlineData(400, "CD")]
    [InlineData(944, "CMXLIV")]
    [InlineData(1666, "MDCLXVI")]
    public void Roman_numbers_are_written_and_read(int number, string roman)
    {
        Span<char> written = stackalloc char[16];

        written[..RomanNumeral.Format(number, written)].ToString().Should().Be(roman);
        RomanNumeral.Parse(roman).Should().Be(number);
        RomanNumeral.Parse(roman.ToLowerInvariant()).Should().Be(number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("XAX")]
    [InlineData("X1")]
    [InlineData("IIIIIIIIIIIII")]
    public void A_text_that_is_no_roman_numeral_is_refused(string text) => RomanNumeral.Parse(text).Should().Be(0);
}
