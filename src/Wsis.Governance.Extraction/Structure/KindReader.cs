using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>Determines the kind of each line of a document, in one pass.</summary>
internal sealed class KindReader(Tokens tokens)
{
    private const int MaxHeadingWords = 14;

    private ParagraphKind part = ParagraphKind.Front;
    private bool isNumbered;
    private bool isBehindColon;
    private bool isStatement;
    private string? letterAlone;
    private string? numberInTitle;

    /// <summary>The organ in the first opening line; null before that line.</summary>
    public string? OrganName { get; private set; }

    /// <summary>The code of that organ; <c>default</c> if it is unknown.</summary>
    public Code<Organ> OrganCode { get; private set; }

    /// <summary>True if the last line opened a section, so that numbers start again.</summary>
    public bool OpensSection { get; private set; }

    /// <summary>True if the last line is a letter alone that may be that of the next resolution.</summary>
    public bool IsPartLetter { get; private set; }

    /// <summary>True if the last line opened a resolution whose letter stood before it.</summary>
    public bool OpensPart { get; private set; }

    /// <summary>True in a text that records decisions in the past tense: <c>the General Assembly decided</c>.</summary>
    public bool IsDecision { get; private set; }

    /// <summary>The section as printed in its heading; null if there is none.</summary>
    public string? Section { get; private set; }

    /// <summary>The letter of the resolution, of those that stand together under one number; null for the only
    /// one.</summary>
    public string? Part { get; private set; }

    /// <summary>The number in the title of the resolution; null where no title states it.</summary>
    public string? Number { get; private set; }

    /// <summary>The annex as its heading prints it; null outside annexes.</summary>
    public string? Annex { get; private set; }

    /// <summary>The verb at the start of the last line; default if there is none.</summary>
    public PrintedVerb Verb { get; private set; }

    /// <summary>Determines the kind of the next line. The tokens contain its words.</summary>
    public ParagraphKind Next(SourceLine source, Label label)
    {
        (OpensSection, OpensPart, IsPartLetter, Verb) = (false, false, false, default);
        var line = source.Text;
        if (string.IsNullOrWhiteSpace(line))
        {
            return part == ParagraphKind.Front ? ParagraphKind.Front : ParagraphKind.Back;
        }

        NoteTitle(line);
        var kind = OpeningLine.Read(tokens, out var organ) is { } name ? Opening(name, organ)
            : LineShape.IsAnnexHeading(tokens) ? OpenAnnex()
            : part switch
            {
                ParagraphKind.Front => Front(source, label),
                ParagraphKind.Annex => InAnnex(source, label),
                ParagraphKind.Back => ParagraphKind.Back,
                _ => InBody(source, label),
            };
        isBehindColon = kind != ParagraphKind.Back && LineShape.Ending(line) == ':';
        return kind;
    }

    private ParagraphKind Opening(string name, string organ)
    {
        if (part == ParagraphKind.Annex)
        {
            return ParagraphKind.Annex;
        }

        if (OrganName is null)
        {
            (OrganName, OrganCode) = (name, organ.Length > 0 ? Code<Organ>.Parse(organ) : default);
        }

        if (numberInTitle is not null)
        {
            (Number, Part, Section, numberInTitle) = (numberInTitle, null, null, null);
        }

        if (letterAlone is not null)
        {
            (Part, Section, letterAlone, OpensPart) = (letterAlone, null, null, true);
        }

        (part, isNumbered, OpensSection, IsDecision) = (ParagraphKind.Preambular, false, true, false);
        return ParagraphKind.Preambular;
    }

    // Before the line that names the organ stand the title, on old pages that of the next resolution too, and "A" alone
    // on a line: the first of several resolutions under one number.
    private void NoteTitle(string line)
    {
        if (TitleLine.NumberInside(line, tokens.Words) is { } number)
        {
            (numberInTitle, letterAlone) = (number, null);
        }

        var next = Part is null || numberInTitle is not null ? 'A' : Part[0] + 1;
        if (line.AsSpan().Trim(" \t_*") is [>= 'A' and <= 'Z' and var letter] && letter == next)
        {
            (letterAlone, IsPartLetter) = (letter.ToString(), true);
        }
    }

    private ParagraphKind OpenAnnex()
    {
        if (OrganName is null)
        {
            return ParagraphKind.Front;
        }

        (part, Section, OpensSection) = (ParagraphKind.Annex, null, true);
        Annex = tokens.Count > 1 ? tokens.WordAt(1).ToString() : string.Empty;
        return ParagraphKind.Annex;
    }

    private ParagraphKind Front(SourceLine source, Label label)
    {
        var line = source.Text;
        if (tokens.OpensStatement || TitleLine.IsTitle(line, tokens.Words))
        {
            isStatement = true;
            return ParagraphKind.Title;
        }

        if (isStatement && OrganOfSentence(out var organ) is { } name)
        {
            (OrganName, OrganCode) = (name, organ.Length > 0 ? Code<Organ>.Parse(organ) : default);
            (part, OpensSection) = (ParagraphKind.Operative, true);
            return InBody(source, label);
        }

        if (tokens[0].Is(WordRoles.FirstPerson) && tokens[1].Kind == TokenKind.Comma
            && LineShape.Ending(line) is ',' or ':')
        {
            part = LineShape.Ending(line) == ',' ? ParagraphKind.Preambular : ParagraphKind.Operative;
            OpensSection = true;
            return part;
        }

        return ParagraphKind.Front;
    }

    private string? OrganOfSentence(out string organ)
    {
        if (OrganSentence.Read(tokens, 0, out organ, out _) is { } verb)
        {
            return tokens.Text[tokens[0].Start..tokens[verb - 1].End];
        }

        IsDecision = DecisionSentence.TryRead(tokens, out organ, out var first, out _);
        return IsDecision
            ? tokens.Text[tokens[first].Start..tokens[tokens.Words.Openings.Read(tokens, first, out _) - 1].End] : null;
    }

    private ParagraphKind InAnnex(SourceLine source, Label label)
    {
        if (label.Kind == LabelKind.None && LineShape.SectionNumber(source.Text.AsSpan(label.End), true) is { } section
            && LineShape.IsUnmarked(source.Text))
        {
            (Section, OpensSection) = (section, true);
        }

        Verb = ReadVerb(source, label);
        return ParagraphKind.Annex;
    }

    private ParagraphKind InBody(SourceLine source, Label label)
    {
        var line = source.Text;
        if (LineShape.IsClosing(tokens))
        {
            (part, Section) = (ParagraphKind.Back, null);
            return ParagraphKind.Back;
        }

        if (LineShape.IsFurniture(line, tokens))
        {
            return ParagraphKind.Back;
        }

        Verb = ReadVerb(source, label);
        if (label.Kind == LabelKind.None && IsHeading(source, label))
        {
            return OpenSection(line.AsSpan(label.End));
        }

        return label.Kind == LabelKind.None ? Unnumbered(line) : Numbered(label);
    }

    private PrintedVerb ReadVerb(SourceLine source, Label label)
    {
        PrintedVerb.TryReadAt(source.Text, Math.Min(label.End, source.Text.Length), tokens.Words.Code, out var verb);
        return verb;
    }

    private ParagraphKind OpenSection(ReadOnlySpan<char> line)
    {
        if (LineShape.SectionNumber(line, true) is { } section)
        {
            (Section, OpensSection) = (section, true);
        }

        return ParagraphKind.Heading;
    }

    private bool IsHeading(SourceLine source, Label label)
    {
        var line = source.Text.AsSpan(label.End);
        if (source.IsHeading || LineShape.SectionNumber(line, false) is not null)
        {
            return true;
        }

        if (tokens[0].Is(WordRoles.HeadingWord) && IsHeadingNumber(tokens.WordAt(1)) && tokens.IsCapital(0))
        {
            return true;
        }

        if (isNumbered && part == ParagraphKind.Operative && Verb.Length == 0 && LineShape.IsCaption(tokens))
        {
            return true;
        }

        return LineShape.IsUnmarked(line) && !char.IsLower(tokens.WordAt(0) is [var first, ..] ? first : 'A')
            && !StartsWithVerb(label)
            && (!tokens.Has(MaxHeadingWords) || LineShape.SectionNumber(line, true) is not null
                || part == ParagraphKind.Preambular || isNumbered || isBehindColon);
    }

    // Among numbered paragraphs a heading may begin with a noun that is also a verb, or with a participle: "Support
    // for …", "Maintaining …".
    private bool StartsWithVerb(Label label)
    {
        if (Verb.Length == 0 || Verb.Start > label.End + 60)
        {
            return false;
        }

        return !isNumbered || part != ParagraphKind.Operative || tokens.IsFinite(Verb);
    }

    private static bool IsHeadingNumber(ReadOnlySpan<char> word) =>
        (word is [>= '0' and <= '9', ..] && word.Length <= 3)
        || (word.Length is > 0 and <= 5 && !word.ContainsAnyExcept("IVXL"))
        || word is [>= 'A' and <= 'Z'];

    private ParagraphKind Numbered(Label label)
    {
        if (label.Kind is LabelKind.Number or LabelKind.Decimal)
        {
            (part, isNumbered) = (ParagraphKind.Operative, true);
        }

        return part;
    }

    // A verb of the operative part ends the preamble; one of the preamble, before a comma, begins the next. A
    // declaration opens with "We, the …,", before its numbers.
    private ParagraphKind Unnumbered(string line)
    {
        var endsWithComma = LineShape.Ending(line) == ',';
        if (part == ParagraphKind.Operative && !isNumbered && tokens[0].Is(WordRoles.FirstPerson)
            && tokens[1].Kind == TokenKind.Comma && LineShape.Ending(line) != ':')
        {
            part = ParagraphKind.Preambular;
        }
        else if (part == ParagraphKind.Preambular && Verb.Length > 0 && !Verb.CanOpenPreamble && !endsWithComma)
        {
            part = ParagraphKind.Operative;
        }
        else if (part == ParagraphKind.Operative && Verb.Length > 0 && Verb.CanOpenPreamble && endsWithComma)
        {
            (part, OpensSection) = (ParagraphKind.Preambular, true);
        }

        return part;
    }
}
