using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>Determines the kind of each line of a document, in one pass.</summary>
internal sealed class KindReader(Tokens tokens)
{
    private const int MaxLetterLine = 80;

    private readonly NoteLines notes = new();
    private ParagraphKind part = ParagraphKind.Front;
    private bool isNumbered;
    private bool isBehindColon;
    private bool isBehindHeading;
    private bool isStatement;
    private string? letterAlone;
    private string? numberInTitle;
    private LanguageWords? closedIn;

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

    /// <summary>The letter of the resolution, of those that stand together under one number; empty where the text
    /// does not show it, null for the only one.</summary>
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
        if (string.IsNullOrWhiteSpace(line) && HeadingLine.SectionOf(source.Label) is null)
        {
            return part == ParagraphKind.Front ? ParagraphKind.Front : ParagraphKind.Back;
        }

        var isTitle = NoteTitle(TitleLine.TextOf(source));
        var kind = OpeningLine.Read(tokens, out var organ) is { } name && !IsNameAlone(organ) ? Opening(name, organ)
            : LineShape.IsAnnexHeading(tokens) ? OpenAnnex()
            : part switch
            {
                ParagraphKind.Front => Front(source, label),
                ParagraphKind.Annex => InAnnex(source, label),
                _ when isTitle => ParagraphKind.Title,
                ParagraphKind.Back => InBack(source, label),
                _ => InBody(source, label),
            };
        isBehindHeading = kind is ParagraphKind.Heading or ParagraphKind.Title;
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

        return OpenPreamble();
    }

    private ParagraphKind OpenPreamble()
    {
        if (numberInTitle is not null)
        {
            (Number, Part, Section, numberInTitle) = (numberInTitle, null, null, null);
        }

        if (letterAlone is not null)
        {
            (Part, Section, letterAlone, OpensPart) = (letterAlone, null, null, true);
        }
        else if (part == ParagraphKind.Back && Part is not null && closedIn == tokens.Words)
        {
            Part = string.Empty;
        }

        (part, isNumbered, OpensSection, IsDecision) = (ParagraphKind.Preambular, false, true, false);
        return ParagraphKind.Preambular;
    }

    // "The Committee" alone on a line among numbered paragraphs is a heading.
    private bool IsNameAlone(string organ) =>
        organ.Length == 0 && isNumbered && part == ParagraphKind.Operative
        && tokens[tokens.Count - 1].Kind == TokenKind.Word;

    // Before the line that names the organ stand the title, on old pages that of the next resolution too, and "A" alone
    // on a line: the first of several resolutions under one number.
    private bool NoteTitle(string line)
    {
        var number = TitleLine.NumberInside(line, tokens.Words);
        if (number is not null)
        {
            (numberInTitle, letterAlone) = (number, null);
        }

        var next = Part is not { Length: > 0 } || numberInTitle is not null ? 'A' : Part[0] + 1;
        if (line.Length <= MaxLetterLine
            && TitleLine.WithoutWord(line.AsSpan().Trim(" \t_*"), tokens.Words) is [>= 'A' and <= 'Z' and var letter]
            && letter == next)
        {
            (letterAlone, IsPartLetter) = (letter.ToString(), true);
        }

        return number is not null;
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
        if (tokens.OpensStatement || TitleLine.IsTitle(TitleLine.TextOf(source), tokens.Words))
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
        if (label.Kind == LabelKind.None && HeadingLine.SectionOf(source, label) is { } section
            && LineShape.IsUnmarked(source.Text))
        {
            (Section, OpensSection) = (section, true);
        }

        Verb = ReadVerb(source, label);
        return ParagraphKind.Annex;
    }

    // After the line of adoption the next resolution may begin behind its title, without a line that names its organ;
    // on pages in two languages the text goes on in the other.
    private ParagraphKind InBack(SourceLine source, Label label)
    {
        Verb = ReadVerb(source, label);
        if (numberInTitle is not null && label.Kind == LabelKind.None && Verb.CanOpenPreamble
            && LineShape.Ending(source.Text) == ',')
        {
            return OpenPreamble();
        }

        var isInOther = closedIn is not null && closedIn != tokens.Words;
        return isInOther && label.Kind == LabelKind.Number && Verb.Length > 0 && !Verb.IsPreambular
            ? Numbered(label) : ParagraphKind.Back;
    }

    private ParagraphKind InBody(SourceLine source, Label label)
    {
        var line = source.Text;
        if (string.IsNullOrWhiteSpace(line))
        {
            return OpenSection(source, label);
        }

        if (LineShape.IsClosing(tokens))
        {
            (part, Section, closedIn) = (ParagraphKind.Back, null, tokens.Words);
            return ParagraphKind.Back;
        }

        if ((label.Kind == LabelKind.None && notes.Read(line, tokens)) || LineShape.IsFurniture(line, tokens))
        {
            return ParagraphKind.Back;
        }

        Verb = ReadVerb(source, label);
        if (label.Kind == LabelKind.None && HeadingLine.Is(source, label, tokens, Place()))
        {
            return OpenSection(source, label);
        }

        return label.Kind == LabelKind.None ? Unnumbered(line) : Numbered(label);
    }

    private PrintedVerb ReadVerb(SourceLine source, Label label)
    {
        PrintedVerb.TryReadAt(source.Text, Math.Min(label.End, source.Text.Length), tokens.Words.Code, out var verb);
        return verb;
    }

    private HeadingPlace Place() => new(
        Verb, part == ParagraphKind.Preambular, isNumbered && part == ParagraphKind.Operative, isBehindColon,
        isBehindHeading);

    private ParagraphKind OpenSection(SourceLine source, Label label)
    {
        if (HeadingLine.SectionOf(source, label) is { } section)
        {
            (Section, OpensSection) = (section, true);
        }

        return ParagraphKind.Heading;
    }

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
