using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Input;

/// <summary>The texts that the arguments name; each can be opened again by its name.</summary>
/// <param name="environment">The environment whose standard input is read.</param>
/// <param name="nameOfStandardInput">The name of standard input.</param>
/// <param name="exclusion">The files to leave out; null if there is none.</param>
internal sealed class Inputs(
    CommandEnvironment environment, string nameOfStandardInput, FileExclusion? exclusion = null) : IDisposable
{
    /// <summary>The default name of standard input.</summary>
    public const string NameOfStandardInput = "standard input";

    private const int Block = 1 << 16;
    private const string WordEnding = ".docx";

    // Inputs that can be read only once: standard input and named pipes.
    private readonly Dictionary<string, BufferedInput> kept = new(StringComparer.Ordinal);

    /// <summary>The texts, in the order of the arguments, each open until the next is requested.</summary>
    /// <param name="arguments">Files, folders, and <c>-</c> for standard input.</param>
    /// <param name="endings">The file name extensions that are read from a folder.</param>
    /// <exception cref="ToolException">A file or folder does not exist, or a folder contains no such file.</exception>
    public IEnumerable<(string Name, Stream Text)> ReadAll(IEnumerable<string> arguments, IReadOnlyList<string> endings)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var isEmpty = true;
        foreach (var argument in arguments)
        {
            if (argument == InputReader.StandardInput && !met.Add(argument))
            {
                environment.Error.WriteLine("wsis: Standard input is named twice; it is read once.");
                continue;
            }

            if (argument == InputReader.StandardInput)
            {
                isEmpty = false;
                yield return (nameOfStandardInput,
                    Keep(nameOfStandardInput, environment.Input, endings.Contains(WordEnding)));
                continue;
            }

            foreach (var path in InputReader.PathsOf(argument, endings, environment, exclusion))
            {
                if (!met.Add(RealPath.Of(path)))
                {
                    environment.Error.WriteLine(
                        $"wsis: \"{TerminalText.Harmless(path)}\" is named twice; it is read once.");
                    continue;
                }

                isEmpty = false;
                var name = path.Replace('\\', '/');
                using var file = RecordFiles.IsCompressed(path)
                    ? RecordFiles.OpenExpanded(path)
                    : OpenPlain(name, path, endings);
                yield return (name, file.CanSeek ? file : Keep(name, file));
            }
        }

        foreach (var pattern in exclusion?.Unmatched ?? [])
        {
            environment.Error.WriteLine(TerminalText.Harmless($"wsis: --exclude \"{pattern}\" leaves out no file."));
        }

        if (isEmpty)
        {
            throw new ToolException("There is nothing to check: --exclude leaves out every file named.");
        }
    }

    /// <summary>Opens a text again.</summary>
    /// <exception cref="IOException">The text does not exist.</exception>
    public Stream Open(string name) => kept.TryGetValue(name, out var text) ? text.Open()
        : RecordFiles.IsCompressed(name) ? OpenExpanded(name)
        : new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read, Block);

    /// <summary>True if the text of a name is there and has another length, in bytes. A compressed file is expanded for
    /// this only where it may consist of several parts.</summary>
    public bool HasOtherLength(string name, long length)
    {
        try
        {
            if (!kept.ContainsKey(name) && RecordFiles.IsCompressed(name)
                && ExpandedFile.LengthOfLastPart(name) == (uint)length)
            {
                return false;
            }

            using var text = Open(name);
            return text.CanSeek && text.Length != length;
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Opens a text again to quote it; null if it does not exist.</summary>
    public Stream? TryOpen(string name) => kept.ContainsKey(name) || File.Exists(name) ? Open(name) : null;

    /// <summary>True if the text with that name can be read only once, so that other processes
    /// cannot read it.</summary>
    public bool IsReadOnce(string name) => kept.ContainsKey(name) && !RecordFiles.IsCompressed(name);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var text in kept.Values)
        {
            text.Dispose();
        }
    }

    // A Word file is a ZIP archive, and is read as such where Word files are read.
    private static FileStream OpenPlain(string name, string path, IReadOnlyList<string> endings)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
        var isWord = endings.Contains(WordEnding)
            && Path.GetExtension(path).Equals(WordEnding, StringComparison.OrdinalIgnoreCase);
        if (file.CanSeek && !isWord)
        {
            Span<byte> beginning = stackalloc byte[CompressedInput.Length];
            CompressedInput.Refuse(name, beginning[..file.ReadAtLeast(beginning, beginning.Length, false)]);
            file.Position = 0;
        }

        return file;
    }

    // Expanded content is kept, because a compressed file can only be read from its beginning.
    private Stream OpenExpanded(string name)
    {
        using var file = RecordFiles.OpenExpanded(name);
        var expanded = Keep(name, file);
        expanded.CopyTo(Stream.Null);
        return expanded.Open();
    }

    private BufferedInput Keep(string name, Stream text, bool mayBeArchive = false)
    {
        if (!kept.TryGetValue(name, out var input))
        {
            kept.Add(name, input = new BufferedInput(text, name, mayBeArchive));
        }

        return input;
    }
}
