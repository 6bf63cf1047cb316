using System.Buffers;
using Wsis.Governance.Extraction;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Some documents, read one after the other: the lines of the output and what is to be said of them.</summary>
internal sealed class ExtractedPiece(ExtractionOptions options, bool writesParagraphs)
{
    private readonly ArrayBufferWriter<byte> block = new(1 << 16);
    private readonly MemoryStream lines = new();
    private JsonLines? json;

    /// <summary>What is to be said, in order.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>How many documents were read.</summary>
    public int Documents { get; private set; }

    /// <summary>How many records were drafted.</summary>
    public int Records { get; private set; }

    /// <summary>How many of the documents are no resolution.</summary>
    public int WithoutText { get; private set; }

    /// <summary>How many doubts there are about what passages mean.</summary>
    public int Doubts { get; private set; }

    /// <summary>Reads a document.</summary>
    public void Add(InputDocument input)
    {
        Documents++;
        var document = DocumentExtractor.Extract(input.Lines, OptionsFor(input));
        foreach (var note in input.Notes)
        {
            Say(input.Name, note);
        }

        foreach (var paragraph in document.Paragraphs)
        {
            Doubts += paragraph.Doubts.Count;
            foreach (var finding in LinkCheck.Check(paragraph))
            {
                Messages.Add((finding with { Source = input.Name }).ToString());
            }
        }

        if (!document.IsResolution)
        {
            WithoutText++;
            Say(input.Name,
                "this is no resolution: no line opens the text of an organ, as \"The General Assembly,\" does.");
        }

        Write(input, document);
    }

    /// <summary>Ends the output.</summary>
    public void End()
    {
        json?.Flush();
        json?.Dispose();
    }

    /// <summary>Copies the output.</summary>
    public void CopyTo(Stream output)
    {
        output.Write(block.WrittenSpan);
        lines.WriteTo(output);
    }

    private void Write(InputDocument input, ExtractedDocument document)
    {
        if (writesParagraphs)
        {
            new ParagraphLines(json ??= new JsonLines(lines)).Write(input.Name, document);
        }
        else if (document.IsResolution)
        {
            WriteRecords(input, document);
        }
    }

    private void WriteRecords(InputDocument input, ExtractedDocument document)
    {
        var draft = document.ToRecords();
        foreach (var note in draft.Notes)
        {
            Say(input.Name, note);
        }

        Records += draft.Records.Count;
        WsisJson.WriteLines(draft.Records, block);
    }

    // What the text does not say, the file may: its header, or its name.
    private ExtractionOptions OptionsFor(InputDocument input)
    {
        if (!options.Symbol.IsDefault)
        {
            return options;
        }

        var named = DocumentFiles.NameWithoutEnding(input.Name).Replace('_', '/');
        foreach (var text in input.Symbols.Append(named))
        {
            if (text.Contains('/', StringComparison.Ordinal) && DocumentSymbol.TryParse(text, out var symbol)
                && symbol.IsBodyKnown)
            {
                return options with { Symbol = symbol };
            }
        }

        return options;
    }

    private void Say(string name, string text) => Messages.Add($"{name}: {text}");
}
