using System.Buffers;
using Wsis.Governance.Extraction;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Documents;

/// <summary>One run of <c>wsis extract</c>.</summary>
internal sealed class ExtractRun(CommandEnvironment surroundings, ExtractionOptions options, bool writesParagraphs)
{
    private const int BlockSize = 1 << 16;

    private readonly ArrayBufferWriter<byte> block = new(2 * BlockSize);
    private int documents;
    private int records;
    private int findings;
    private int withoutText;

    /// <summary>Reads the documents and writes what they say.</summary>
    /// <returns>What the tool returns: 1 where a text is no resolution.</returns>
    public int Run(string[] files)
    {
        using var inputs = new Inputs(surroundings, "standard input");
        using var lines = new JsonLines(surroundings.Bytes);
        using (var progress = new Progress(surroundings, isAsked: false))
        {
            var paragraphs = new ParagraphLines(lines);
            foreach (var (name, stream) in inputs.ReadAll(files, DocumentFiles.Endings))
            {
                progress.At($"reading {name}");
                foreach (var document in DocumentFiles.Read(name, stream))
                {
                    Write(document, paragraphs);
                }
            }
        }

        lines.Flush();
        FlushBlock();
        surroundings.Error.WriteLine(FormattableString.Invariant(
            $"wsis: {documents} documents, {records} records, {findings} findings; {withoutText} are no resolution."));
        return withoutText > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    private void Write(InputDocument input, ParagraphLines paragraphs)
    {
        documents++;
        var document = DocumentExtractor.Extract(input.Lines, OptionsFor(input));
        foreach (var note in input.Notes)
        {
            Say(input.Name, 0, note);
        }

        foreach (var paragraph in document.Paragraphs)
        {
            foreach (var finding in LinkCheck.Check(paragraph))
            {
                findings++;
                surroundings.Error.WriteLine(TerminalText.Harmless((finding with { Source = input.Name }).ToString()));
            }
        }

        if (!document.IsResolution)
        {
            withoutText++;
            Say(input.Name, 0,
                "this is no resolution: no line opens the text of an organ, as \"The General Assembly,\" does.");
        }

        if (writesParagraphs)
        {
            paragraphs.Write(input.Name, document);
        }
        else if (document.IsResolution)
        {
            WriteRecords(input, document);
        }
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

    private void WriteRecords(InputDocument input, ExtractedDocument document)
    {
        var draft = document.ToRecords();
        foreach (var note in draft.Notes)
        {
            Say(input.Name, 0, note);
        }

        records += draft.Records.Count;
        WsisJson.WriteLines(draft.Records, block);
        if (block.WrittenCount >= BlockSize)
        {
            FlushBlock();
        }
    }

    private void FlushBlock()
    {
        surroundings.Bytes.Write(block.WrittenSpan);
        surroundings.Bytes.Flush();
        block.ResetWrittenCount();
    }

    private void Say(string name, int line, string text)
    {
        findings++;
        var place = line > 0 ? FormattableString.Invariant($"{name}:{line}") : name;
        surroundings.Error.WriteLine(TerminalText.Harmless($"{place}: {text}"));
    }
}
