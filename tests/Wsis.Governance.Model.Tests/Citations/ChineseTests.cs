using Wsis.Governance.Citations;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Citations;

public class ChineseTests
{
    [Theory]
    [InlineData("联合国大会", "Assembly")]
    [InlineData("聯合國大會", "Assembly")]
    [InlineData("安理会", "Council, Security")]
    [InlineData("安理會", "Council, Security")]
    [InlineData("安全理事会", "Council, Security")]
    [InlineData("安全理事會", "Council, Security")]
    [InlineData("经济及社会理事会", "Council, Economic")]
    [InlineData("經濟暨社會理事會", "Council, Economic")]
    [InlineData("经社理事会", "Council, Economic")]
    [InlineData("人权理事会", "Council, Rights")]
    [InlineData("人权委员会", "Rights, Commission")]
    [InlineData("托管理事会", "Council, Trusteeship")]
    [InlineData("该理事会", "Council")]
    [InlineData("该委员会", "Commission")]
    [InlineData("决议案", "Resolution")]
    [InlineData("決議案", "Resolution")]
    [InlineData("第决议", "Resolution")]
    [InlineData("第決議", "Resolution")]
    [InlineData("会", "Connective")]
    [InlineData("草案", "Connective")]
    [InlineData("号", "Connective")]
    public void The_last_character_ends_an_organ_or_a_resolution(string text, string role) =>
        ChineseContext.RoleAt(text, text.Length - 1).ToString().Should().Be(role);

    [Theory]
    [InlineData("60/252号决议", SymbolKind.Resolution)]
    [InlineData("60/252 號決議", SymbolKind.Resolution)]
    [InlineData("60/252号决定", SymbolKind.Decision)]
    [InlineData("60/252號決定", SymbolKind.Decision)]
    [InlineData("60/252号和第63/202号决议", SymbolKind.Resolution)]
    [InlineData("60/252号。决议", SymbolKind.Document)]
    [InlineData("60/252号\n决定", SymbolKind.Document)]
    [InlineData("60/252号文件", SymbolKind.Document)]
    [InlineData("60/252决议", SymbolKind.Document)]
    [InlineData("60/252 ", SymbolKind.Document)]
    [InlineData("60/252", SymbolKind.Document)]
    public void The_numbered_noun_follows_the_number(string text, SymbolKind kind) =>
        ChineseContext.KindAfter(text, new TextRange(0, "60/252".Length)).Should().Be(kind);

    [Theory]
    [InlineData("〇", 0)]
    [InlineData("零一", 1)]
    [InlineData("二三", 23)]
    [InlineData("四五六", 456)]
    [InlineData("七八九○", 7890)]
    [InlineData("一九9", null)]
    [InlineData("一0", 10)]
    [InlineData("十", 10)]
    [InlineData("十一", 11)]
    [InlineData("二十", 20)]
    [InlineData("九十八", 98)]
    [InlineData("一二三四五", 12345)]
    [InlineData("一二三四五六", null)]
    [InlineData("", null)]
    [InlineData("一二十", null)]
    [InlineData("十一二", null)]
    [InlineData("〇十", null)]
    [InlineData("百十", null)]
    [InlineData("十百", null)]
    [InlineData("百", null)]
    [InlineData("一百", 100)]
    [InlineData("一百零五", 105)]
    [InlineData("一百一十二", 112)]
    [InlineData("二百三十", 230)]
    [InlineData("一百五", null)]
    [InlineData("一百零", null)]
    [InlineData("一百零十", null)]
    public void Numerals_are_read_by_place_or_with_the_ten(string text, int? expected)
    {
        var isRead = ChineseNumerals.TryRead(text, out var value);

        (isRead ? value : (int?)null).Should().Be(expected);
    }

    [Fact]
    public void The_stems_stand_for_letters()
    {
        string.Concat("甲乙丙丁戊己庚辛".Select(stem => ChineseContext.LetterOf([stem]))).Should().Be("ABCDEFGH");
        ChineseContext.LetterOf("壬").Should().Be('\0');
        ChineseContext.LetterOf("甲乙").Should().Be('\0');
        ChineseContext.LetterOf("").Should().Be('\0');
    }

    [Theory]
    [InlineData("2006年3月27日第60/252号决议", "A/RES/60/252")]
    [InlineData("2006年3月27日大会第60/252号决议", "A/RES/60/252")]
    [InlineData("1995年7月26日第1995/50号决议", "E/RES/1995/50")]
    [InlineData("2009年3月27日第60/252号决议", "")]
    [InlineData("2009年，第60/252号决议", "A/RES/60/252")]
    [InlineData("2009年3月第60/252号决议", "A/RES/60/252")]
    [InlineData("日第60/252号决议", "A/RES/60/252")]
    public void The_date_before_a_number_must_be_one_of_its_session(string text, string expected) =>
        string.Join("; ", CitationScanner.Scan(text).Select(static match => match.Canonical)).Should().Be(expected);
}
