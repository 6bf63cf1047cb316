namespace Wsis.Governance.Tests.Citations.Places;

/// <summary>Organs, dates and titles between a citation and its paragraphs.</summary>
public class InsertionTests
{
    [Theory]
    [InlineData("resolution 60/252 of the General Assembly, paragraph 9")]
    [InlineData("resolution 60/252 adopted by the General Assembly, para. 9")]
    [InlineData("la résolution 60/252 de l'Assemblée générale, paragraphe 9")]
    [InlineData("la résolution 60/252 de l'Assemblée générale (par. 9)")]
    [InlineData("la resolución 60/252 de la Asamblea General, párrafo 9")]
    [InlineData("резолюция 60/252 Генеральной Ассамблеи, пункт 9")]
    [InlineData("القرار 60/252 الصادر عن الجمعية العامة، الفقرة 9")]
    [InlineData("大会第60/252号决议(第9段)")]
    [InlineData("大会第60/252号决议（第9段）")]
    [InlineData("resolution 60/252 of March 27, 2006, para. 9")]
    [InlineData("resolution 60/252 (2006), para. 9")]
    [InlineData("resolution 60/252 entitled \"World Summit\", paragraph 9")]
    [InlineData("resolution 60/252 of 27 March 2006, entitled “World Summit”, paragraph 9")]
    [InlineData("resolution 60/252, “World Summit”, paragraph 9")]
    [InlineData("la résolution 60/252, intitulée « Sommet mondial », paragraphe 9")]
    [InlineData("la resolución 60/252, titulada \"Cumbre Mundial\", párrafo 9")]
    [InlineData("резолюция 60/252, озаглавленная «Встреча», пункт 9")]
    [InlineData("resolution 60/252 on the World Summit, paragraph 9")]
    [InlineData("la resolución 60/252 sobre la cumbre, párr. 9")]
    [InlineData("resolution 60/252, which was adopted on 27 March 2006, para. 9")]
    [InlineData("resolution 60/252 at para 9")]
    [InlineData("resolution 60/252 of 27 March 2006 on the World Summit, in particular its paragraph 9")]
    [InlineData("la résolution 60/252 sur le sommet, notamment le paragraphe 9")]
    [InlineData("la resolución 60/252, relativa a la cumbre, en particular su párrafo 9")]
    [InlineData("резолюция 60/252 о встрече, в частности пункт 9")]
    public void Paragraphs_may_follow_later(string text) => Read(text).Should().Be("A/RES/60/252 9");

    [Theory]
    [InlineData("UN Doc. A/66/77 (2011), para. 12", "A/66/77 12")]
    [InlineData("UN Doc A/66/77 at para 12", "A/66/77 12")]
    [InlineData("Tunis Agenda, at para. 71", "tunis-agenda 71")]
    [InlineData("Tunis Agenda (2005), para. 71", "tunis-agenda 71")]
    [InlineData("resolution 2010/2 of the Economic and Social Council, paragraph 24", "E/RES/2010/2 24")]
    [InlineData("резолюция 2010/2 Совета, пункт 24", "E/RES/2010/2 24")]
    [InlineData("resolution S-27/2 of the General Assembly, annex, paragraph 3", "A/RES/S-27/2 annex 3")]
    [InlineData("resolution 60/252 of the General Assembly, annex II", "A/RES/60/252 annex II")]
    public void Every_kind_of_document_may_have_more_between(string text, string expected) =>
        Read(text).Should().Be(expected);

    [Theory]
    [InlineData("resolution 60/252 and the report of the Council, paragraph 9", "A/RES/60/252")]
    [InlineData("resolution 60/252 on the report of the Council, paragraph 9", "A/RES/60/252")]
    [InlineData("resolution 60/252 on the World Summit, and paragraph 9 below", "A/RES/60/252")]
    [InlineData("resolution 60/252 of the General Assembly, paragraph 9 of the report", "A/RES/60/252")]
    [InlineData("resolution 60/252 of the General Assembly; paragraph 9", "A/RES/60/252")]
    [InlineData("resolution 60/252 of the General Assembly. In Geneva, paragraph 9", "A/RES/60/252")]
    [InlineData("resolution 60/252 on the Tunis Agenda, paragraph 9", "A/RES/60/252; tunis-agenda 9")]
    [InlineData("resolution 60/252 on 12 boats, paragraph 9", "A/RES/60/252")]
    [InlineData("resolution 60/252 of the General Assembly, paragraph 9, and resolution 61/1", "A/RES/60/252 9; A/RES/61/1")]
    public void Paragraphs_of_something_else_are_left_to_it(string text, string expected) =>
        Read(text).Should().Be(expected);

    private static string Read(string text) => string.Join(
        "; ", CitationScanner.Scan(text).Select(static match => $"{match.Canonical} {match.Paragraphs}".TrimEnd()));
}
