using System.Buffers;
using Wsis.Governance.Extraction;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Symbols;

namespace Wsis.Governance.Tool.Documents;

/// <summary>The output lines and messages of some documents that were read one after the other.</summary>
internal sealed class ExtractedPiece(ExtractionOptions options, bool writesParagraphs)
{
    private readonly ArrayBufferWriter<byte> block = new(1 << 16);
    private readonly MemoryStream lines = new();
    private JsonLines? json;

    /// <summary>The messages, in order.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>The number of documents read.</summary>
    public int Documents { get; private set; }

    /// <summary>The number of records drafted.</summary>
    public int Records { get; private set; }

    /// <summary>The number of documents that could not be read.</summary>
    public int Unread { get; private set; }

    /// <summary>The number of documents that are not resolutions.</summary>
    public int WithoutText { get; private set; }

    /// <summary>The number of doubts about the meaning of passages.</summary>
    public int Doubts { get; private set; }

    /// <summary>Reads a document. One that cannot be read is a message.</summary>
    public void Add(Func<InputDocument> document)
    {
        try
        {
            Add(document());
        }
        catch (ToolException problem)
        {
            Unread++;
            Messages.Add($"wsis: {problem.Message}");
        }
    }

    private void Add(InputDocument input)
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
                "this is not a resolution: no line opens the text of an organ, as \"The General Assembly,\" does.");
        }

        Write(input, document);
    }

    /// <summary>Completes the output.</summary>
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

    // If the text does not state the symbol, the file header or the file name may.
    private ExtractionOptions OptionsFor(InputDocument input)
    {
        if (!options.Symbol.IsDefault)
        {
            return options;
        }

        foreach (var text in input.Symbols)
        {
            if (text.Contains('/', StringComparison.Ordinal) && DocumentSymbol.TryParse(text, out var symbol)
                && symbol.IsBodyKnown)
            {
                return options with { Symbol = symbol };
            }
        }

        return SymbolFileName.TryParse(input.Name, out var named, out _) ? options with { Symbol = named } : options;
    }

    private void Say(string name, string text) => Messages.Add($"{name}: {text}");
}
