using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>Reads the symbol, the title and the date of adoption from the lines before the text.</summary>
internal sealed class FrontReader(Tokens tokens)
{
    private const int MaxSymbol = 60;
    private const int MaxAdopted = 200;

    private bool isStatement;
    private bool isDecision;

    /// <summary>The symbol, if a line is a symbol; <c>default</c> if there is none.</summary>
    public DocumentSymbol Symbol { get; private set; }

    /// <summary>The title without its number; null if there is none.</summary>
    public string? Title { get; private set; }

    /// <summary>The number of the resolution as printed in its title: <c>66/260</c>; null if there is none.</summary>
    public string? Number { get; private set; }

    /// <summary>The date of adoption; <c>default</c> if no line states it.</summary>
    public PartialDate Adopted { get; private set; }

    /// <summary>Reads a line of the front or of the title. The tokens contain its words.</summary>
    public void Read(string line, ParagraphKind kind)
    {
        if (kind == ParagraphKind.Title)
        {
            Title ??= TitleLine.Read(line) ?? (tokens.OpensStatement ? line.Trim() : null);
            Number ??= TitleLine.NumberOf(line, tokens.Words);
        }
        else if (Symbol.IsDefault && line.Length <= MaxSymbol
            && DocumentSymbol.TryParse(line.Trim(' ', '*', '\t'), out var symbol) && symbol.IsBodyKnown)
        {
            Symbol = symbol;
        }

        isStatement |= tokens.OpensStatement;
        if (Adopted.IsDefault && SaysAdopted(line))
        {
            Adopted = FirstDate();
        }
    }

    /// <summary>Reads the date of a decision from the sentence that records it.</summary>
    public void ReadDecision()
    {
        isDecision = true;
        Adopted = Adopted.IsDefault ? FirstDate() : Adopted;
    }

    /// <summary>The symbol that follows from the number in the title and an organ; <c>default</c> if
    /// there is none.</summary>
    public DocumentSymbol SymbolOf(Code<Organ> organ)
    {
        if (Number is null || organ.IsDefault)
        {
            return default;
        }

        var options = CitationOptions.Default with { ContextOrgan = organ };
        var word = isDecision || IsCouncilDecision(organ) ? "decision" : "resolution";
        var found = CitationScanner.Scan($"{word} {Number}", options);
        return found is [{ Candidates: [var first, ..] }] ? first.Symbol : default;
    }

    // The Human Rights Council numbers its resolutions of a session from 1 and its decisions from 101: 48/115.
    private bool IsCouncilDecision(Code<Organ> organ) =>
        organ == Organ.HumanRightsCouncil && Number!.Split('/') is [_, { Length: 3 }];

    // A statement is made at a meeting, in a sentence of any length.
    private bool SaysAdopted(string line) => isStatement
        ? Has(tokens.Words.MeetingWords)
        : line.Length <= MaxAdopted && Has(tokens.Words.AdoptedWords) && !PrintedVerb.TryRead(line, out _);

    private bool Has(PhraseTable<bool> phrases)
    {
        for (var i = 0; tokens.HasAny(phrases.Mark) && i < tokens.Count; i++)
        {
            if (phrases.Read(tokens, i, out _) > i)
            {
                return true;
            }
        }

        return false;
    }

    private PartialDate FirstDate()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (DateReader.Read(tokens, i, out var date) > i)
            {
                return date;
            }
        }

        return default;
    }
}
