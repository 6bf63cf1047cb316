using Wsis.Governance.Extraction;
using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Documents;

/// <summary>One run of <c>wsis extract</c>: documents are read on all cores, and the results are written
/// in their order.</summary>
internal sealed class ExtractRun(CommandEnvironment environment, ExtractionOptions options, bool writesParagraphs)
{
    private const int DocumentsAPiece = 8;

    private int documents;
    private int records;
    private int findings;
    private int withoutText;
    private int unread;
    private int doubts;

    /// <summary>Reads the documents and writes the results.</summary>
    /// <returns>The exit code: 2 if a document could not be read, 1 if a text is not a resolution.</returns>
    public int Run(string[] files)
    {
        using var inputs = new Inputs(environment, Inputs.NameOfStandardInput);
        using (var progress = new Progress(environment, isAsked: false))
        {
            OrderedWork.Run(Documents(inputs, files, progress).Chunk(DocumentsAPiece), Read, Write);
        }

        environment.Bytes.Flush();
        environment.Error.WriteLine(
            $"wsis: {FindingCountText.Number(documents, "document")}, {FindingCountText.Number(records, "record")}, "
            + $"{FindingCountText.Number(findings, "finding")}.{Unread()}{WithoutText()}{Doubts()}");
        return unread > 0 ? ExitCode.CannotRun : withoutText > 0 ? ExitCode.ErrorsFound : ExitCode.Success;
    }

    private string Unread() => unread == 0 ? ""
        : $" {FindingCountText.Number(unread, "document")} could not be read.";

    private string WithoutText() => withoutText == 0 ? "" : withoutText == 1 ? " 1 document is not a resolution."
        : FormattableString.Invariant($" {withoutText} documents are not resolutions.");

    private string Doubts() => doubts == 0 || writesParagraphs
        ? ""
        : $" {FindingCountText.Number(doubts, "doubt")} about what passages mean: "
            + "`wsis extract --paragraphs` shows them.";

    private static IEnumerable<Func<InputDocument>> Documents(Inputs inputs, string[] files, Progress progress)
    {
        foreach (var (name, stream) in inputs.ReadAll(files, DocumentFiles.Endings))
        {
            progress.At($"reading {name}");
            foreach (var document in DocumentFiles.Read(name, stream))
            {
                yield return document;
            }
        }
    }

    private ExtractedPiece Read(Func<InputDocument>[] read)
    {
        var piece = new ExtractedPiece(options, writesParagraphs);
        foreach (var document in read)
        {
            piece.Add(document);
        }

        piece.End();
        return piece;
    }

    private void Write(ExtractedPiece piece)
    {
        documents += piece.Documents;
        records += piece.Records;
        findings += piece.Messages.Count - piece.Unread;
        unread += piece.Unread;
        withoutText += piece.WithoutText;
        doubts += piece.Doubts;
        foreach (var message in piece.Messages)
        {
            environment.Error.WriteLine(TerminalText.Harmless(message));
        }

        piece.CopyTo(environment.Bytes);
    }
}
