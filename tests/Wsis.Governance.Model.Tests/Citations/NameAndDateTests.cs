namespace Wsis.Governance.Tests.Citations;

/// <summary>Words between a number and its paragraphs or its date, and bodies that share a noun with the principal
/// organs.</summary>
public class NameAndDateTests
{
    [Theory]
    [InlineData("resolution 60/252, adopted without a vote on 27 March 2006, paras. 9 and 10")]
    [InlineData("resolution 60/252 (adopted by consensus on 27 March 2006), paras. 9 and 10")]
    [InlineData("resolution 60/252, adopted unanimously on 27 March 2006, paras. 9 and 10")]
    [InlineData("resolution 60/252, adopted by a recorded vote on 27 March 2006, paras. 9 and 10")]
    [InlineData("résolution 60/252, adoptée sans vote le 27 mars 2006, par. 9 et 10")]
    [InlineData("résolution 60/252, adoptée par consensus le 27 mars 2006, par. 9 et 10")]
    [InlineData("resolución 60/252, aprobada sin votación el 27 de marzo de 2006, párrs. 9 y 10")]
    [InlineData("резолюция 60/252, принятая без голосования 27 марта 2006 года, пункты 9 и 10")]
    public void How_a_resolution_was_adopted_does_not_hide_its_paragraphs(string text) =>
        Read(text).Should().Be("A/RES/60/252 9, 10");

    [Theory]
    [InlineData("resolution 60/252 of the General Assembly, paragraph 9")]
    [InlineData("resolution 60/252 of the General Assembly (para. 9)")]
    [InlineData("la résolution 60/252 de l'Assemblée générale, par. 9")]
    [InlineData("la resolución 60/252 de la Asamblea General, párr. 9")]
    public void The_organ_may_be_between_a_number_and_its_paragraphs(string text) =>
        Read(text).Should().Be("A/RES/60/252 9");

    [Theory]
    [InlineData("resolution 60/252 of the General Assembly and paragraph 9 of resolution 61/1")]
    [InlineData("resolution 60/252 of the General Assembly, paragraph 9 of resolution 61/1")]
    public void Paragraphs_of_the_next_resolution_stay_with_it(string text) =>
        Read(text).Should().Be("A/RES/60/252; A/RES/61/1 9");

    [Theory]
    [InlineData("paragraph 9 of the above-mentioned resolution 60/252")]
    [InlineData("paragraph 9 of the aforementioned General Assembly resolution 60/252")]
    [InlineData("paragraph 9 of the landmark resolution 60/252")]
    [InlineData("le paragraphe 9 de la résolution susmentionnée 60/252")]
    [InlineData("el párrafo 9 de la mencionada resolución 60/252")]
    [InlineData("пункт 9 вышеупомянутой резолюции 60/252")]
    [InlineData("el apartado 9 de la resolución 60/252")]
    [InlineData("Resolución 60/252, apartado 9")]
    [InlineData("subparagraph 9 of resolution 60/252")]
    public void An_adjective_and_another_word_for_paragraphs_are_read_over(string text) =>
        Read(text).Should().Be("A/RES/60/252 9");

    [Theory]
    [InlineData("subparagraph 12 (c) of resolution 60/252", "A/RES/60/252 12 (c)")]
    [InlineData("subparagraphs 12 (c) and (d) of General Assembly resolution 60/252", "A/RES/60/252 12 (c), 12 (d)")]
    [InlineData("los apartados 9 y 10 de la resolución 60/252", "A/RES/60/252 9, 10")]
    [InlineData("apartado b) del párrafo 9 de la resolución 60/252", "A/RES/60/252 9 (b)")]
    [InlineData("E/C.12/GC/25 (2020) para 5", "E/C.12/GC/25 5")]
    [InlineData("CCPR/C/GC/34 (2011), paras. 12-14", "CCPR/C/GC/34 12-14")]
    public void Places_are_whole(string text, string expected) => Read(text).Should().Be(expected);

    [Theory]
    [InlineData("Parliamentary Assembly of the Council of Europe resolution 2010/2")]
    [InlineData("Council of Europe resolution 2010/2")]
    [InlineData("resolution 2010/2 of the Council of Europe")]
    [InlineData("Council of the European Union decision 2010/2")]
    [InlineData("la résolution 2010/2 du Conseil de l'Europe")]
    [InlineData("la resolución 2010/2 del Consejo de Europa")]
    [InlineData("резолюция 2010/2 Совета Европы")]
    public void The_Council_of_Europe_is_none_of_the_Councils(string text) => Read(text).Should().Be("");

    [Theory]
    [InlineData("Beschluss 65/520 der Generalversammlung", "A/DEC/65/520")]
    [InlineData("Beschluß 65/520", "A/DEC/65/520")]
    [InlineData("Resolution 60/252 der Generalversammlung vom 27. März 2006", "A/RES/60/252")]
    [InlineData("Resolution 1325 (2000) des Sicherheitsrats", "S/RES/1325(2000)")]
    [InlineData("Resolution 1325 des Sicherheitsrats", "S/RES/1325(2000)")]
    public void German_texts_are_read_too(string text, string expected)
    {
        Read(text).Should().Be(expected);
        CitationScanner.Scan(text, Organ.GeneralAssembly)[0].Canonical.Should().Be(expected);
    }

    private static string Read(string text) => string.Join("; ", CitationScanner
        .Scan(text)
        .Select(match => $"{match.Canonical} {match.Paragraphs}".TrimEnd()));
}
