using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Values;

public class TextFoldTests
{
    [Theory]
    [InlineData("A/RES/60/252", "A/RES/60/252")]
    [InlineData("٠١٢٣٤٥٦٧٨٩", "0123456789")]
    [InlineData("۰۱۲۳۴۵۶۷۸۹", "0123456789")]
    [InlineData("０９／Ａｚ", "09/Az")]
    [InlineData("АВСЕНКМОРТХІавсенкмортхі", "ABCEHKMOPTXIabcehkmoptxi")]
    [InlineData("Яя", "Яя")]
    [InlineData("\u00A0\u202F\u3000\u2000\u200A", "     ")]
    [InlineData("\u2010\u2014\u2212", "---")]
    [InlineData("\u2044\u2215", "//")]
    [InlineData("\u00AD\uFEFF\u061C\u200B\u200F\u202A\u202E\u2060\u2069", "\0\0\0\0\0\0\0\0\0")]
    [InlineData("é\u2015\u0660\u066A\u06F0\u06FA\uFF00\uFF5F\u0460", "é\u20150\u066A0\u06FA\uFF00\uFF5F\u0460")]
    [InlineData("\u1FFF\u2070\u2029\u202F\u205F", "\u1FFF\u2070\u2029 \u205F")]
    public void Each_character_is_folded_to_the_one_it_looks_like(string printed, string meant) =>
        string.Concat(printed.Select(TextFold.Of)).Should().Be(meant);

    [Theory]
    [InlineData('5', true)]
    [InlineData('٥', true)]
    [InlineData('۵', true)]
    [InlineData('５', true)]
    [InlineData('五', false)]
    [InlineData('/', false)]
    [InlineData(':', false)]
    public void A_digit_is_one_in_any_script_that_documents_number_in(char character, bool isDigit) =>
        TextFold.IsDigit(character).Should().Be(isDigit);

    [Theory]
    [InlineData('\u0620', false)]
    [InlineData('\u0621', true)]
    [InlineData('\u064A', true)]
    [InlineData('\u064B', false)]
    public void Arabic_letters_go_from_hamza_to_ya(char character, bool isArabic) =>
        TextFold.IsArabic(character).Should().Be(isArabic);

    [Theory]
    [InlineData('\u4DFF', false)]
    [InlineData('\u4E00', true)]
    [InlineData('\u9FFF', true)]
    [InlineData('\uA000', false)]
    public void Chinese_characters_are_those_of_the_common_block(char character, bool isChinese) =>
        TextFold.IsChinese(character).Should().Be(isChinese);
}
