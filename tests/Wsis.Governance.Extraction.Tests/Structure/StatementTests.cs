namespace Wsis.Governance.Extraction.Tests.Structure;

/// <summary>Statements, declarations and opening lines in other forms than those of resolutions.</summary>
public sealed class StatementTests
{
    private static readonly ExtractedDocument statement = Texts.Read(
        "Statement by the President of the Security Council",
        "At the 9999th meeting of the Security Council, held on 3 May 2019, in connection with the item entitled “Boats”, "
            + "the President of the Security Council made the following statement on behalf of the Council:",
        "“The Security Council notes that the boats are old. The Council urges the lake towns to mend them.",
        "“The Security Council, recalling its earlier statement, requests the Secretary-General to count the boats.",
        "“While noting that the boats are old, the Security Council calls on Member States to lend boats. It requests "
            + "the Secretary-General to report to the Council every six months.”");

    [Fact]
    public void A_presidential_statement_is_read_sentence_by_sentence() =>
        statement.Paragraphs.Select(paragraph => $"{paragraph.Kind} {string.Join(", ", paragraph.Acts.Select(act => act.Verb))}")
            .Should().Equal(
                "Title ", "Front ", "Operative notes, urges", "Operative requests", "Operative callsUpon, requests");

    [Fact]
    public void A_presidential_statement_has_title_organ_and_date()
    {
        statement.IsResolution.Should().BeTrue();
        statement.Title.Should().Be("Statement by the President of the Security Council");
        statement.OrganName.Should().Be("The Security Council");
        statement.Organ.ToString().Should().Be("securityCouncil");
        statement.Adopted.ToString().Should().Be("2019-05-03");
    }

    [Fact]
    public void Mandates_of_a_text_without_numbers_cite_the_document_alone()
    {
        var draft = (statement with { Symbol = DocumentSymbol.Parse("S/PRST/2019/99") }).ToRecords();

        draft.Records.OfType<Mandate>().Select(mandate => $"{mandate.Instrument.Document} {mandate.Verb}").Should().Equal(
            "S/PRST/2019/99 urges", "S/PRST/2019/99 requests", "S/PRST/2019/99 callsUpon", "S/PRST/2019/99 requests");
        draft.Records.OfType<Mandate>().Should().OnlyContain(mandate => mandate.Instrument.Paragraphs.IsDefault);
        draft.Notes.Should().Contain("Line 3 was left out of the provisions: it has no number.");
    }

    [Theory]
    [InlineData("Déclaration du Président du Conseil de sécurité", "« Le Conseil de sécurité invite les États Membres à prêter des bateaux.", "invites")]
    [InlineData("Declaración de la Presidencia del Consejo de Seguridad", "“El Consejo de Seguridad exhorta a los Estados Miembros a prestar barcos.", "callsUpon")]
    public void Statements_are_read_in_other_languages(string title, string text, string verb)
    {
        var document = Texts.Read(title, text);

        document.Paragraphs[1].Acts.Select(act => act.Verb.ToString()).Should().Equal(verb);
        document.Organ.ToString().Should().Be("securityCouncil");
    }

    [Theory]
    [InlineData("Security Council,", "securityCouncil")]
    [InlineData("The Economic and Social Council.", "economicAndSocialCouncil")]
    [InlineData("L’Assemblée des Nations Unies pour l’environnement,", "environmentProgramme")]
    [InlineData("La Asamblea de las Naciones Unidas sobre el Medio Ambiente,", "environmentProgramme")]
    public void An_opening_line_may_be_misprinted_or_in_another_language(string line, string organ) =>
        Texts.Read("Lakes and boats", line).Organ.ToString().Should().Be(organ);

    [Theory]
    [InlineData("Security Council")]
    [InlineData("Council,")]
    [InlineData("The Committee.")]
    [InlineData("The Security Council urges all towns to mend their boats.")]
    public void A_name_alone_opens_no_text(string line) =>
        Texts.Read("Lakes and boats", line, "Report of the Secretary-General").IsResolution.Should().BeFalse();

    [Fact]
    public void A_declaration_needs_no_organ()
    {
        var document = Texts.Read(
            "Ministerial declaration on lakes",
            "We, the Ministers of the lake towns, having met on the shore,",
            "Conscious of the age of the boats,",
            "1. Reaffirm our wish to swim;",
            "2. We call upon all towns to lend boats.");

        document.IsResolution.Should().BeTrue();
        document.Paragraphs.Select(paragraph => paragraph.Kind).Should().Equal(
            ParagraphKind.Front, ParagraphKind.Preambular, ParagraphKind.Preambular, ParagraphKind.Operative,
            ParagraphKind.Operative);
        document.Paragraphs[3].Acts.Single().Verb.ToString().Should().Be("reaffirms");
        document.Paragraphs[4].Acts.Single().Verb.ToString().Should().Be("callsUpon");
    }

    [Fact]
    public void A_text_without_an_opening_line_is_read_in_the_language_of_its_words() =>
        Texts.Read("Déclaration ministérielle sur les lacs", "Nous, les ministres des villes, réunis au bord du lac,",
            "1. Réaffirmons notre volonté de nager avec les habitants de la ville.").Language.ToString().Should().Be("fr");

    [Fact]
    public void A_declaration_may_open_with_its_verb() =>
        Texts.Read("We, the lake towns, agree on the following declaration:").Paragraphs[0].Acts.Single().Verb
            .ToString().Should().Be("agrees");
}
