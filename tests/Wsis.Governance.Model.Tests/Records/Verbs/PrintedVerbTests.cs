namespace Wsis.Governance.Tests.Records.Verbs;

public sealed class PrintedVerbTests
{
    [Theory]
    [InlineData("Requests the Secretary-General to write", "requests", "Requests")]
    [InlineData("Also strongly urges all States to listen", "urges", "urges")]
    [InlineData("Once again calls upon all parties", "callsUpon", "calls upon")]
    [InlineData("Calls once again upon all parties", "callsUpon", "Calls once again upon")]
    [InlineData("Calls, in this context, for a talk", "callsFor", "Calls, in this context, for")]
    [InlineData("Calls the attention of everybody to the door", "callsAttention", "Calls the attention")]
    [InlineData("Takes positive note of the letter", "takesNote", "Takes positive note")]
    [InlineData("Draws anew the attention of everybody to the door", "callsAttention", "Draws anew the attention")]
    [InlineData("Continues to be alarmed at the rain", "alarmed", "alarmed")]
    [InlineData("However, we acknowledge the rain", "acknowledges", "acknowledge")]
    [InlineData("Applauds the rowers", "commends", "Applauds")]
    [InlineData("Takes due note of the letter", "takesNote", "Takes due note")]
    [InlineData("We reaffirm our wish", "reaffirms", "reaffirm")]
    [InlineData("We are deeply concerned that it rains", "expresses", "concerned")]
    [InlineData("Remains deeply concerned by the rain", "expresses", "Remains deeply concerned")]
    [InlineData("Continues to encourage everyone", "encourages", "encourage")]
    [InlineData("“Recognises that it rains", "recognizes", "Recognises")]
    [InlineData("_Decides_ to go on", "decides", "Decides")]
    [InlineData("Encouraged by the sun", "encouraged", "Encouraged by")]
    [InlineData("Décide de continuer", "decides", "Décide")]
    [InlineData("Prie également le Secrétaire général d’écrire", "requests", "Prie")]
    [InlineData("Prie instamment les États de répondre", "urges", "Prie instamment")]
    [InlineData("Appelle de nouveau l’attention de tous", "callsAttention", "Appelle de nouveau l’attention")]
    [InlineData("Solicita al Secretario General que escriba", "requests", "Solicita")]
    [InlineData("Acoge también con beneplácito la carta", "welcomes", "Acoge también con beneplácito")]
    [InlineData("также настоятельно призывает все государства", "urges", "настоятельно призывает")]
    [InlineData("Ещё раз призывает к миру", "callsFor", "призывает к")]
    [InlineData("又请秘书长写信", "requests", "请")]
    [InlineData("表示注意到该信", "takesNote", "表示注意到")]
    [InlineData("تطلب إلى الأمين العام أن يكتب", "requests", "تطلب إلى")]
    [InlineData("يطلب إلى الأمين العام أن يكتب", "requests", "يطلب إلى")]
    [InlineData("تحيط علماً بالرسالة", "takesNote", "تحيط علماً")]
    public void The_verb_that_opens_a_paragraph_is_read(string text, string code, string printed)
    {
        PrintedVerb.TryRead(text, out var verb).Should().BeTrue();

        verb.Code.ToString().Should().Be(code);
        text.Substring(verb.Start, verb.Length).Should().Be(printed);
        verb.IsPreambular.Should().BeFalse();
    }

    [Theory]
    [InlineData("Recalling the letter", "recalls", "en")]
    [InlineData("Gravely alarmed at the rain", "alarmed", "en")]
    [InlineData("Bearing also in mind the letter", "bearsInMind", "en")]
    [InlineData("Having considered the letter", "having", "en")]
    [InlineData("Se félicitant de la lettre", "welcomes", "fr")]
    [InlineData("Teniendo presente la carta", "bearsInMind", "es")]
    [InlineData("будучи глубоко встревожена дождем", "alarmed", "ru")]
    [InlineData("وإذ تشير إلى الرسالة", "recalls", "ar")]
    public void The_form_of_a_preamble_is_distinguished_from_that_of_an_operative_paragraph(
        string text, string code, string language)
    {
        PrintedVerb.TryRead(text, out var verb).Should().BeTrue();

        (verb.Code.ToString(), verb.Language).Should().Be((code, language));
        (verb.IsPreambular || code is "alarmed").Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("The Secretary-General shall write")]
    [InlineData("12 letters")]
    [InlineData("Calls")]
    [InlineData("Also")]
    [InlineData("Also further again once more strongly deeply gravely requests")]
    [InlineData("(a) Requests")]
    public void A_text_that_begins_with_another_word_has_no_verb(string text)
    {
        PrintedVerb.TryRead(text, out var verb).Should().BeFalse();
        verb.Should().Be(default(PrintedVerb));
    }

    [Fact]
    public void A_verb_is_read_from_the_given_position()
    {
        const string Text = "Requests the first body to write, and invites the second to answer";

        PrintedVerb.TryReadAt(Text, Text.IndexOf("invites", StringComparison.Ordinal), "en", out var verb)
            .Should().BeTrue();
        verb.Code.Should().Be(OperativeVerb.Invites);
        PrintedVerb.TryReadAt(Text, 9, "en", out _).Should().BeFalse("nothing is searched for");
    }

    [Fact]
    public void Verbs_that_are_printed_alike_are_alternatives()
    {
        PrintedVerb.TryReadAt("Souligne que", 0, "fr", out var verb).Should().BeTrue();

        verb.Code.Should().Be(OperativeVerb.Underlines);
        verb.Alternatives.Should().Equal(OperativeVerb.Emphasizes, OperativeVerb.Stresses, OperativeVerb.Underscores,
            OperativeVerb.Highlights);
    }

    [Fact]
    public void A_language_without_a_table_has_no_verbs() =>
        PrintedVerb.TryReadAt("Requests", 0, "de", out _).Should().BeFalse();

    [Theory]
    [InlineData(-1)]
    [InlineData(9)]
    public void A_place_outside_the_text_is_an_error_of_the_caller(int start) =>
        FluentActions.Invoking(() => PrintedVerb.TryReadAt("Requests", start, null, out _))
            .Should().Throw<ArgumentOutOfRangeException>();
}
