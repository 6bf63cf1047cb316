using System.IO.Compression;
using Wsis.Governance.Json;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Input;

/// <summary>Files of records.</summary>
internal static class RecordFiles
{
    /// <summary>The file name extensions that are read from a folder.</summary>
    public static readonly string[] Endings = [".json", ".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz", ".json.gz"];

    private const string Compressed = ".gz";

    /// <summary>True for the name of a compressed file.</summary>
    public static bool IsCompressed(string path) => path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the name of a file with one record per line. Without any line it has no records.</summary>
    public static bool IsOfLines(string path)
    {
        var name = IsCompressed(path) ? path[..^Compressed.Length] : path;
        return name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Opens a file for reading forwards, and expands it if it is compressed.</summary>
    /// <exception cref="ToolException">The file has a gzip extension, but is not a gzip file; also
    /// thrown while reading.</exception>
    public static Stream OpenExpanded(string path) => IsCompressed(path)
        ? ExpandedFile.Open(path)
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);

    /// <summary>Refuses a file whose name shows that it contains no records.</summary>
    /// <exception cref="ToolException">The file is refused; the message names the command that reads it.</exception>
    public static void RefuseOther(string name)
    {
        var advice = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".csv" or ".tsv" => $"is a sheet. `wsis import {name} --type TYPE` reads records from it.",
            ".xlsx" or ".xls" or ".ods" => "is a workbook. Save the sheet as \"CSV UTF-8\" and read that file with "
                + "`wsis import`.",
            ".index" => "is an index of a shard. `wsis validate --merge` reads it.",
            ".txt" or ".docx" or ".html" or ".htm" => $"is a document. `wsis extract {name}` drafts records from it.",
            _ => null,
        };
        if (advice is not null)
        {
            throw new ToolException($"\"{name}\" {advice}");
        }
    }

    /// <summary>Writes a file: compressed if its name ends in <c>.gz</c>.</summary>
    public static void Write(string path, ReadOnlySpan<byte> text, Stream file)
    {
        if (!IsCompressed(path))
        {
            file.Write(text);
            return;
        }

        using var compressing = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
        compressing.Write(text);
    }

    /// <summary>Reads all records that the arguments name, in their order.</summary>
    /// <param name="arguments">Files, folders, and <c>-</c> for standard input.</param>
    /// <param name="environment">The environment: its standard input is read, and its standard error
    /// gets the messages.</param>
    /// <exception cref="ToolException">A file or folder does not exist, or a folder contains no such file.</exception>
    public static RecordsRead Read(IEnumerable<string> arguments, CommandEnvironment environment)
    {
        using var progress = new Progress(environment, isAsked: false);
        var (corpus, hasErrors) = (WsisCorpus.Empty, false);
        foreach (var argument in arguments)
        {
            foreach (var (name, text) in TextsOf(argument, environment))
            {
                progress.At($"reading {name}", corpus.Count);
                if (IsOfLines(name) && IsBlank(text))
                {
                    continue;
                }

                var read = WsisJson.Read(text, new ReadOptions { SourceName = name });
                if (read.HasErrors)
                {
                    hasErrors = true;
                    environment.Error.WriteLine(
                        TerminalText.Harmless($"wsis: {Describe(read.Findings, name)}"));
                }

                corpus = corpus.Concat(read.Value);
            }
        }

        return new RecordsRead(corpus, hasErrors);
    }

    /// <summary>Reads all records that an argument names, or none.</summary>
    /// <exception cref="ToolException">A record cannot be read without loss, or files of a folder have different values
    /// of a member around the records.</exception>
    public static WsisCorpus ReadWhole(string argument, CommandEnvironment environment)
    {
        var files = ReadEach(argument, environment);
        var corpus = Together(files);
        foreach (var member in files.SelectMany(static file => file.UnknownMembers))
        {
            if (!corpus.UnknownMembers.Contains(member))
            {
                throw new ToolException(
                    $"The files in \"{argument}\" have different values of the member \"{member.Name}\" of the file, "
                    + "and only one could be kept. Name one file instead of the folder.");
            }
        }

        return corpus;
    }

    /// <summary>Reads all records that an argument names, file by file, or none.</summary>
    /// <exception cref="ToolException">A record cannot be read without loss.</exception>
    public static IReadOnlyList<WsisCorpus> ReadEach(string argument, CommandEnvironment environment) =>
        [.. TextsOf(argument, environment).Select(static file => ReadWhole(file.Name, file.Text))];

    /// <summary>The records of all files. Of members around the records, the first of each name.</summary>
    public static WsisCorpus Together(IEnumerable<WsisCorpus> files) =>
        files.Aggregate(WsisCorpus.Empty, static (all, file) => all.Concat(file));

    /// <summary>Reads all records of a text, or none.</summary>
    /// <remarks>An empty text has no records in a file with one record per line, and in the files that git names for a
    /// merge, which have none of the usual extensions.</remarks>
    /// <exception cref="ToolException">A record cannot be read without loss.</exception>
    public static WsisCorpus ReadWhole(string name, byte[] text, ReadOptions? options = null)
    {
        var isOneValue = name == Inputs.NameOfStandardInput || (IsRecordFile(name) && !IsOfLines(name));
        if (!isOneValue && IsBlank(text))
        {
            return WsisCorpus.Empty;
        }

        var read = WsisJson.Read(text, (options ?? ReadOptions.Default) with { SourceName = name });
        return read.HasErrors ? throw new ToolException(Describe(read.Findings, name)) : read.Value;
    }

    /// <summary>The content and name of each text that an argument names.</summary>
    public static IEnumerable<(string Name, byte[] Text)> TextsOf(string argument, CommandEnvironment environment)
    {
        if (argument == InputReader.StandardInput)
        {
            yield return (Inputs.NameOfStandardInput, AllOf(Inputs.NameOfStandardInput, environment.Input));
            yield break;
        }

        foreach (var path in InputReader.PathsOf(argument, Endings, environment))
        {
            RefuseOther(path);
            using var file = OpenExpanded(path);
            yield return (path.Replace('\\', '/'), AllOf(path, file));
        }
    }

    /// <summary>True for a text without anything but white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> text) =>
        (text.StartsWith("\uFEFF"u8) ? text[3..] : text).Trim(" \t\r\n"u8).IsEmpty;

    private static bool IsRecordFile(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static byte[] AllOf(string name, Stream stream)
    {
        var text = new MemoryStream();
        stream.CopyTo(text);
        CompressedInput.Refuse(name, text.GetBuffer().AsSpan(0, (int)Math.Min(text.Length, CompressedInput.Length)));
        return text.ToArray();
    }

    private static string Describe(IEnumerable<Finding> findings, string name)
    {
        Finding[] errors = [.. findings.Where(static finding => finding.Severity == Severity.Error)];
        var place = errors[0].Location is { } at ? $":{at}" : "";
        var more = errors.Length == 1 ? "" : FormattableString.Invariant($" ({errors.Length - 1} more)");
        var message = errors[0].Message;
        return $"{name}{place}: {errors[0].Code}: {message}{(message.EndsWith('.') ? "" : ".")}{more} "
            + "See `wsis validate`.";
    }
}
