namespace Wsis.Governance.Tests.Citations;

/// <summary>Numbers of the Security Council without their year, which only that Council has.</summary>
public class BareNumberTests
{
    [Theory]
    [InlineData("la résolution du Conseil de sécurité 1325 sur les femmes")]
    [InlineData("la résolution 1325 du Conseil de sécurité")]
    [InlineData("la resolución del Consejo de Seguridad 1325")]
    [InlineData("El Consejo de Seguridad, en su resolución 1325, pidió más datos.")]
    [InlineData("резолюция Совета Безопасности 1325")]
    [InlineData("قرار مجلس الأمن 1325 بشأن المرأة")]
    [InlineData("قرار مجلس الأمن رقم 1325")]
    [InlineData("安理会第1325号决议")]
    [InlineData("安全理事會第1325號決議")]
    [InlineData("Sec. Council Res. 1325")]
    [InlineData("S.C. Res. 1325")]
    [InlineData("SCR 1325 was cited")]
    [InlineData("SCR 1325 (2000) was cited")]
    public void The_Council_can_be_named_before_or_after_the_number_in_each_language(string text) =>
        Read(text).Should().Be("S/RES/1325(2000)");

    [Theory]
    [InlineData("les résolutions du Conseil de sécurité 1325, 1820 et 1888")]
    [InlineData("قرارات مجلس الأمن 1325 و1820 و1888")]
    [InlineData("安理会第1325、1820和1888号决议")]
    [InlineData("安理会第1325号、第1820号和第1888号决议")]
    [InlineData("联合国安全理事会第1325号决议、第1820号决议和第1888号决议")]
    public void Lists_go_on(string text) =>
        Read(text).Should().Be("S/RES/1325(2000); S/RES/1820(2008); S/RES/1888(2009)");

    [Theory]
    [InlineData("S.C. Res. 678, ¶ 2 (Nov. 29, 1990)", "S/RES/678(1990) 2")]
    [InlineData("Sec. Council Res. 1325, para. 8", "S/RES/1325(2000) 8")]
    [InlineData("le paragraphe 8 de la résolution du Conseil de sécurité 1325", "S/RES/1325(2000) 8")]
    public void Their_paragraphs_are_read(string text, string expected) => Read(text).Should().Be(expected);

    [Theory]
    [InlineData("大会第1325号决议")]
    [InlineData("安理会第1325号文件")]
    [InlineData("安理会第7533次会议")]
    [InlineData("the Council of the region 1325 resolutions")]
    [InlineData("la résolution de la Commission 1325")]
    [InlineData("قرار المجلس 1325")]
    public void Numbers_of_something_else_are_none(string text) => Read(text).Should().Be("");

    private static string Read(string text) => string.Join("; ", CitationScanner
        .Scan(text)
        .Select(match => $"{match.Canonical} {match.Paragraphs}".TrimEnd()));
}
