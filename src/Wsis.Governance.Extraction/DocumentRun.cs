using System.Runtime.InteropServices;
using Wsis.Governance.Extraction.Acts;
using Wsis.Governance.Extraction.Language;
using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction;

/// <summary>Reads one document, paragraph by paragraph.</summary>
internal sealed class DocumentRun
{
    private const int MaxCell = 80;
    private const int MaxQuoted = 6;

    private readonly SourceLine[] lines;
    private readonly ExtractionOptions options;
    private readonly LanguageWords words;
    private readonly LineLanguage languages;
    private readonly Tokens tokens;
    private readonly KindReader kinds;
    private readonly NumberPath numbers = new();
    private readonly CarriedActs carried = new();
    private readonly FrontReader front;
    private readonly ItalicEvidence italics;
    private readonly ActReader acts;
    private readonly List<ExtractionDoubt> doubts = [];
    private CitationOptions? citationOptions;
    private Code<Organ> citationOrgan;

    public DocumentRun(SourceLine[] lines, ExtractionOptions options, Tokens tokens)
    {
        (this.lines, this.options, this.tokens, words) = (lines, options, tokens, tokens.Words);
        languages = new LineLanguage(tokens);
        kinds = new KindReader(tokens);
        front = new FrontReader(tokens);
        italics = new ItalicEvidence(doubts);
        acts = new ActReader(tokens, doubts);
    }

    public ExtractedDocument Read()
    {
        var paragraphs = new ExtractedParagraph[lines.Length];
        var letter = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = Read(lines[i]);
            letter = kinds.IsPartLetter ? i : letter;
            if (kinds.OpensPart)
            {
                PartTitle.Mark(paragraphs, letter, i);
            }
        }

        return new ExtractedDocument([.. paragraphs])
        {
            Symbol = Symbol(),
            Organ = Organ(),
            OrganName = kinds.OrganName,
            Title = front.Title,
            Adopted = front.Adopted,
            Language = words.Tag,
        };
    }

    private DocumentSymbol Symbol() =>
        !options.Symbol.IsDefault ? options.Symbol
        : !front.Symbol.IsDefault ? front.Symbol
        : front.SymbolOf(Organ());

    private Code<Organ> Organ() =>
        !options.Organ.IsDefault ? options.Organ
        : kinds.OrganCode;

    private ExtractedParagraph Read(SourceLine line)
    {
        var label = Label.Of(line, out var labelText);
        languages.Read(line.Text, label.End);
        label = WithLongNumber(line, WithBareNumber(line, label));
        var kind = kinds.Next(line, label);
        if (kinds.OpensSection)
        {
            numbers.Restart();
            carried.Clear();
        }

        if (kind is ParagraphKind.Front or ParagraphKind.Title)
        {
            front.Read(TitleLine.TextOf(line), kind);
        }
        else if (kinds.IsDecision)
        {
            front.ReadDecision();
        }

        if (kind == ParagraphKind.Operative && label.Kind == LabelKind.None && kinds.Verb.Length > 0)
        {
            numbers.Interrupt();
        }

        doubts.Clear();
        var isOfText = kind is ParagraphKind.Operative or ParagraphKind.Annex or ParagraphKind.Preambular;
        var number = isOfText ? numbers.Next(labelText, label) : null;
        var found = isOfText ? Acts(line, kind, label) : null;
        if (found is not null && kind != ParagraphKind.Annex)
        {
            italics.Compare(line, kind, label, found);
            DoubtWithoutVerb(kind, label, found);
        }

        return new ExtractedParagraph(line, kind)
        {
            Number = number,
            ResolutionNumber = kinds.Number,
            Part = kinds.Part,
            Section = kinds.Section,
            Annex = kinds.Annex,
            TextStart = label.End,
            Language = tokens.Words.Tag,
            Citations = Citations(line),
            Acts = ValueList.Create<ExtractedAct>(CollectionsMarshal.AsSpan(found)),
            Doubts = ValueList.Create<ExtractionDoubt>(CollectionsMarshal.AsSpan(doubts)),
        };
    }

    private void DoubtWithoutVerb(ParagraphKind kind, Label label, List<ExtractedAct> found)
    {
        if (kind == ParagraphKind.Operative && label.Kind is LabelKind.Number or LabelKind.Decimal && found.Count == 0
            && doubts.Count == 0 && tokens.Has(0))
        {
            var last = Math.Min(tokens.Count, MaxQuoted) - 1;
            doubts.Add(new ExtractionDoubt(TextSpan.Between(tokens[0].Start, tokens[last].End),
                "The paragraph has a number and no known verb: it was read without an act."));
        }
    }

    // "10 Calls for": the point after the number is missing.
    private Label WithBareNumber(SourceLine line, Label label)
    {
        if (label.Kind != LabelKind.None || line.Label is not null || !Label.TryReadBareNumber(line.Text, out var bare)
            || !PrintedVerb.TryReadAt(line.Text, bare.End, tokens.Words.Code, out var verb) || verb.IsPreambular)
        {
            return label;
        }

        tokens.Read(line.Text, bare.End);
        return bare;
    }

    // "1000. Requests": four digits are a number after 999 only.
    private Label WithLongNumber(SourceLine line, Label label)
    {
        if (label.Kind != LabelKind.None || line.Label is not null || label.End >= line.Text.Length
            || !char.IsAsciiDigit(line.Text[label.End]) || !Label.TryReadLongNumber(line.Text, out var number)
            || !numbers.MayContinueWith(line.Text.AsSpan(number.Start, number.Length)))
        {
            return label;
        }

        tokens.Read(line.Text, number.End);
        return number;
    }

    // "General Assembly resolutions" above a table is read before each of its short cells: "60/252; 61/5".
    private ValueList<CitationMatch> Citations(SourceLine line) =>
        line.TableHeading is { } heading && line.Text.Length <= MaxCell
            ? Citations(line, heading) : Citations(line.Text);

    private ValueList<CitationMatch> Citations(SourceLine line, string heading)
    {
        var before = heading.Length + 1;
        return [.. Citations($"{heading} {line.Text}").Where(match => match.Offset >= before).Select(match => match with
        {
            Offset = match.Offset - before,
            Span = (match.Span.Start.Value - before)..(match.Span.End.Value - before),
        })];
    }

    private ValueList<CitationMatch> Citations(string text)
    {
        var organ = Organ();
        if (citationOptions is null || citationOrgan != organ)
        {
            citationOrgan = organ;
            citationOptions = CitationOptions.Default with { ContextOrgan = organ };
        }

        return ValueList.Create(CitationScanner.Scan(text, citationOptions).AsSpan());
    }

    // "Urges the Bank:" without a number, and then "(a)": the list has its verb.
    private bool OpensList(SourceLine line, Label label) =>
        label.Kind == LabelKind.None && kinds.Verb.Length > 0 && LineShape.Ending(line.Text) == ':';

    private List<ExtractedAct> Acts(SourceLine line, ParagraphKind kind, Label label)
    {
        acts.Begin(kinds.Verb, Organ(), kinds.IsDecision);
        var above = carried.Above(label, numbers.Depth, tokens);
        var found = acts.Read(kind, above?.Verb ?? default);
        if (above is not null && (found.Count == 0 || acts.InheritedEnd >= 0))
        {
            found.Insert(0, acts.ReadInherited(above, label.End));
        }

        carried.Take(found, label, OpensList(line, label) ? 0 : numbers.Depth, tokens);
        return found;
    }
}
