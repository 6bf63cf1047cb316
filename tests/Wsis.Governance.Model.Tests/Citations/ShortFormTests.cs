namespace Wsis.Governance.Tests.Citations;

public class ShortFormTests
{
    [Theory]
    [InlineData("on the report (A/71/468 (Add.1))", "A/71/468; A/71/468/Add.1")]
    [InlineData("see A/55/10 (Corr.1) and its annex", "A/55/10; A/55/10/Corr.1")]
    [InlineData("TD/B/WP(XXXV)/MISC.1", "TD/B/WP(XXXV)/MISC.1")]
    [InlineData("E/2002/41(SUPP)", "E/2002/41(SUPP)")]
    public void A_bracket_of_the_sentence_is_no_part_of_the_symbol(string text, string expected) =>
        string.Join("; ", Read(text)).Should().Be(expected);

    [Theory]
    [InlineData("and")]
    [InlineData("et")]
    [InlineData("y")]
    [InlineData("e")]
    [InlineData("и")]
    [InlineData("و")]
    [InlineData("和")]
    [InlineData("及")]
    [InlineData("&")]
    [InlineData(",")]
    [InlineData("،")]
    [InlineData("、")]
    [InlineData(", and")]
    public void A_conjunction_adds_the_next(string and) =>
        Read($"A/62/318 {and} Add.1").Should().Equal("A/62/318", "A/62/318/Add.1");

    [Theory]
    [InlineData("to")]
    [InlineData("à")]
    [InlineData("a")]
    [InlineData("al")]
    [InlineData("по")]
    [InlineData("إلى")]
    [InlineData("至")]
    [InlineData("-")]
    [InlineData(" - ")]
    public void A_range_adds_all_up_to_the_last(string to) =>
        Read($"A/62/318/Add.1 {to} Add.3").Should()
            .Equal("A/62/318/Add.1", "A/62/318/Add.2", "A/62/318/Add.3");

    [Theory]
    [InlineData("additifs")]
    [InlineData("additif")]
    [InlineData("addenda")]
    [InlineData("addendum")]
    [InlineData("adiciones")]
    [InlineData("adición")]
    [InlineData("добавления")]
    [InlineData("добавление")]
    [InlineData("добавлениями")]
    public void Addenda_may_be_spelt_out(string word) =>
        Read($"A/62/318 and {word} 1").Should().Equal("A/62/318", "A/62/318/Add.1");

    [Theory]
    [InlineData("A/62/318 and addenda 1 to 3", "A/62/318; A/62/318/Add.1; A/62/318/Add.2; A/62/318/Add.3")]
    [InlineData("A/62/318 and addenda 1 and 2", "A/62/318; A/62/318/Add.1; A/62/318/Add.2")]
    [InlineData("A/62/318 and addenda 3 to 1", "A/62/318; A/62/318/Add.3")]
    [InlineData("A/62/318 and addenda 2 to 2", "A/62/318; A/62/318/Add.2")]
    [InlineData("A/62/318 and addenda 1 or 3", "A/62/318; A/62/318/Add.1; A/62/318/Add.3")]
    [InlineData("A/62/318 and addenda 1 to 61", "A/62/318; A/62/318/Add.1")]
    [InlineData("A/62/318 and addenda", "A/62/318")]
    [InlineData("A/62/318 and addenda 1234", "A/62/318")]
    [InlineData("A/62/318 and additional 1", "A/62/318")]
    [InlineData("A/62/318 or Add.1", "A/62/318; A/62/318/Add.1")]
    [InlineData("A/62/318 Add.1", "A/62/318")]
    [InlineData("A/62/318 and Add 1", "A/62/318")]
    [InlineData("A/62/318 and Add.", "A/62/318")]
    [InlineData("A/62/318 and XYZ.1", "A/62/318")]
    [InlineData("A/62/318 and Add.123456", "A/62/318")]
    [InlineData("A/62/318) and Add.1", "A/62/318; A/62/318/Add.1")]
    [InlineData("A/62/318 (and Add.1)", "A/62/318; A/62/318/Add.1")]
    [InlineData("A/62/318, Add.1, Add.2 and Corr.1", "A/62/318; A/62/318/Add.1; A/62/318/Add.2; A/62/318/Corr.1")]
    [InlineData("A/62/318 and Add.1 to 3", "A/62/318; A/62/318/Add.1; A/62/318/Add.2; A/62/318/Add.3")]
    [InlineData("A/62/318, Add.1 to Add.3", "A/62/318; A/62/318/Add.1; A/62/318/Add.2; A/62/318/Add.3")]
    [InlineData("A/62/318, Add.3 to Add.1", "A/62/318; A/62/318/Add.3; A/62/318/Add.1")]
    [InlineData("A/62/318, Add.1 to Add.61", "A/62/318; A/62/318/Add.1; A/62/318/Add.61")]
    [InlineData("A/62/318/Add.1 to Add.61", "A/62/318/Add.1; A/62/318/Add.61")]
    [InlineData("A/62/318 to Add.2", "A/62/318; A/62/318/Add.2")]
    [InlineData("A/C.2/60/L.3 to L.5", "A/C.2/60/L.3; A/C.2/60/L.4; A/C.2/60/L.5")]
    [InlineData("A/C.2/60/L.3 and L.7", "A/C.2/60/L.3; A/C.2/60/L.7")]
    [InlineData("A/C.2/60/L.3/Rev.1 and L.7", "A/C.2/60/L.3/Rev.1; A/C.2/60/L.7")]
    [InlineData("A/C.2/60/L.3 and L.7 and Add.1", "A/C.2/60/L.3; A/C.2/60/L.7; A/C.2/60/L.7/Add.1")]
    [InlineData("A/62/318 and L.7", "A/62/318")]
    public void Short_forms_rest_on_the_last_symbol_in_full(string text, string expected) =>
        string.Join("; ", Read(text)).Should().Be(expected);

    [Fact]
    public void Sixty_may_stand_in_a_range_and_no_more()
    {
        Read("A/62/318/Add.1 to Add.60").Should().HaveCount(60);
        Read("A/62/318, Add.1 to Add.60").Should().HaveCount(61);
        Read("A/62/318 and addenda 1 to 60").Should().HaveCount(61);
    }

    [Fact]
    public void A_short_form_stands_where_it_is_printed()
    {
        var matches = CitationScanner.Scan("A/62/318 and Add.1 to Add.3");

        matches.Select(match => (match.Offset, match.Text)).Should()
            .Equal((0, "A/62/318"), (13, "Add.1"), (22, "Add.3"), (22, "Add.3"));
    }

    [Theory]
    [InlineData("A/58/23 (Parts I-III)", "A/58/23 (Part I); A/58/23 (Part II); A/58/23 (Part III)")]
    [InlineData("A/58/23 (PARTS IX-X)", "A/58/23 (Part IX); A/58/23 (Part X)")]
    [InlineData("A/58/23 (Parts I-I)", "A/58/23 (Parts I-I)")]
    [InlineData("A/58/23 (Parts II-I)", "A/58/23 (Parts II-I)")]
    [InlineData("A/58/23 (Parts I-XLII)", "A/58/23 (Parts I-XLII)")]
    [InlineData("A/58/23 (Part I)", "A/58/23 (Part I)")]
    public void Parts_in_brackets_are_documents_each(string text, string expected) =>
        string.Join("; ", Read(text)).Should().Be(expected);

    [Theory]
    [InlineData("A/60/430/Add.1-3", "A/60/430/Add.1; A/60/430/Add.2; A/60/430/Add.3")]
    [InlineData("A/C.2/66/SR.5–7", "A/C.2/66/SR.5; A/C.2/66/SR.6; A/C.2/66/SR.7")]
    [InlineData("A/66/PV.12-14", "A/66/PV.12; A/66/PV.13; A/66/PV.14")]
    [InlineData("A/66/L.2/Rev.1-2", "A/66/L.2/Rev.1; A/66/L.2/Rev.2")]
    [InlineData("E/CN.16/2025/2-4", "E/CN.16/2025/2; E/CN.16/2025/3; E/CN.16/2025/4")]
    [InlineData("A/66/77-79, and others", "A/66/77; A/66/78; A/66/79")]
    [InlineData("A/S-10/11-12", "A/S-10/11; A/S-10/12")]
    [InlineData("A/S-10/AC.1/1-3", "A/S-10/AC.1/1; A/S-10/AC.1/2; A/S-10/AC.1/3")]
    [InlineData("A/RES/57/270-272", "A/RES/57/270; A/RES/57/271; A/RES/57/272")]
    [InlineData("A/60/430/Add.3-1", "A/60/430/Add.3-1")]
    public void A_range_may_leave_out_the_beginning_of_its_last(string text, string expected) =>
        string.Join("; ", Read(text)).Should().Be(expected);

    [Theory]
    [InlineData("CRC/C/BRA/CO/2-4")]
    [InlineData("CERD/C/BDI/11-19")]
    [InlineData("E/NL.1953/149-154")]
    [InlineData("S/8248/Add.7-9")]
    [InlineData("A/66/64-E/2011/77")]
    public void A_combined_document_is_no_range(string text) => Read(text).Should().Equal(text);

    [Theory]
    [InlineData("E/CN.16/2025/2 and 3", "E/CN.16/2025/2; E/CN.16/2025/3")]
    [InlineData("A/66/77 and 78", "A/66/77; A/66/78")]
    [InlineData("A/66/77, 78 and 79", "A/66/77; A/66/78; A/66/79")]
    [InlineData("A/66/77 à 79", "A/66/77; A/66/78; A/66/79")]
    [InlineData("A/66/77 y 78,", "A/66/77; A/66/78")]
    [InlineData("A/66/77 и 78", "A/66/77; A/66/78")]
    [InlineData("A/66/77和78", "A/66/77; A/66/78")]
    [InlineData("A/66/77 and 78 members", "A/66/77")]
    [InlineData("A/66/77, 78", "A/66/77")]
    [InlineData("A/66/77 and 61/1", "A/66/77")]
    [InlineData("A/66/77 and 12", "A/66/77")]
    [InlineData("A/66/5, 12 April 2011 and 13 April 2011", "A/66/5")]
    public void A_number_alone_may_continue_a_list_of_documents(string text, string expected) =>
        string.Join("; ", Read(text)).Should().Be(expected);

    private static IEnumerable<string?> Read(string text) =>
        CitationScanner.Scan(text).Select(match => match.Canonical);
}
