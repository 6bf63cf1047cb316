using System.Text;

namespace Wsis.Governance.Extraction.Tests;

/// <summary>Makes documents of the parts that resolutions are made of, in three languages: openings, labels, verbs,
/// names, insertions, sessions, headings, notes, and characters that belong to none. The same seed gives the same
/// document.</summary>
internal sealed class DocumentGrammar(int seed)
{
    private static readonly string longWord = new('x', 200);

    private static readonly string[] lineStarts =
    [
        "The General Assembly,", "The Economic and Social Council,", "L'Assemblée générale,", "La Asamblea General,",
        "We, the Heads of State and Government,", "73/999. Lakes and boats", "A/RES/73/999", "Annex", "Annex II",
        "Section IV", "IV. Boats", "A", "B", "1. ", "2. ", "12 bis. ", "(a) ", "(b) ", "(i) ", "(aa) ", "29.1 ", "• ",
        "Recalling ", "Noting with concern ", "Acting under Chapter VII of the Charter, ", "Rappelant ", "Recordando ",
        "¹ ", "* ", "Page 2", "68th plenary meeting", "17 December 2018", "",
    ];

    private static readonly string[] phrases =
    [
        "requests ", "Requests ", "also strongly urges ", "Decides ", "decides to request ", "is requested to ",
        "prie ", "Invite également ", "pide ", "Insta ", "We resolve to ", "invites ", "encourages ", "shall ",
        "the Secretary-General ", "Member States ", "the Commission on Science and Technology for Development ",
        "le Secrétaire général ", "los Estados Miembros ", "the Council ", "all stakeholders, including ",
        "the Office of the United Nations High Commissioner for Refugees ", "him ", "its Chair ",
        "in consultation with ", "within existing resources ", "within their mandates, ", "through the Council, ",
        "and ", "or ", ", ", "; ", ":", ".", " (", ") ", "“", "”", "— ", "to report ", "to submit a report ",
        "to the General Assembly ", "at its seventy-fifth session ", "at its eightieth and eighty-first sessions ",
        "no later than 31 December 2030 ", "biennially ", "every two years ", "in 2031 ", "on the implementation of ",
        "resolution 60/252 ", "resolutions 60/252, 65/141 and 66/184 of 22 December 2011 ", "paragraph 71 of the ",
        "Tunis Agenda ", "A/66/77-E/2011/103 ", "à sa soixante-quinzième session ", "en su septuagésimo período ",
        "the present resolution ", "to count the boats ", "lakes ", "boats ", "5", "0", "9999999999 ", "\u00a0",
        "\u00ad", "\u200f", "\ufffd", "\t", "ﬁ", "Ç", "é", "قرار ", "决议", longWord,
    ];

    private readonly Random random = new(seed);

    /// <summary>The paragraphs of a document, up to some thirty.</summary>
    public SourceLine[] Lines()
    {
        var lines = new SourceLine[random.Next(1, 30)];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Line(i + 1);
        }

        return lines;
    }

    private SourceLine Line(int number)
    {
        var text = Text();
        return new SourceLine(text)
        {
            LineNumber = number,
            Label = random.Next(8) == 0 ? Pick(lineStarts).Trim() : null,
            IsHeading = random.Next(12) == 0,
            Italic = random.Next(8) == 0 ? new TextSpan(0, random.Next(text.Length + 1)) : null,
            Links = random.Next(6) == 0 ? [new SourceLink(Pick(phrases), "https://undocs.org/" + Pick(phrases))] : [],
        };
    }

    private string Text()
    {
        var text = new StringBuilder(random.Next(3) == 0 ? "" : Pick(lineStarts));
        for (var parts = random.Next(25); parts > 0; parts--)
        {
            text.Append(Pick(phrases));
        }

        return text.ToString();
    }

    private string Pick(string[] parts) => parts[random.Next(parts.Length)];
}
