using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Input;

/// <summary>Finds and reads the inputs that arguments name.</summary>
internal static class InputReader
{
    /// <summary>The argument for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Opens a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="ToolException">The file does not exist, or is a folder.</exception>
    public static Stream Open(string argument, CommandEnvironment environment)
    {
        if (argument == StandardInput)
        {
            return environment.Input;
        }

        return File.Exists(argument)
            ? File.OpenRead(argument)
            : throw new ToolException(Directory.Exists(argument)
                ? $"\"{argument}\" is a folder. Name a file, or - for standard input."
                : $"There is no file \"{argument}\". Name a file, or - for standard input.");
    }

    /// <summary>The files that an argument names: the file itself, or the files of a folder with the given extensions.
    /// Files of a folder that contain no records are left out, and named on standard error.</summary>
    /// <exception cref="ToolException">The file or folder does not exist, or the folder contains
    /// no such file.</exception>
    public static IEnumerable<string> PathsOf(
        string argument,
        IReadOnlyList<string> endings,
        CommandEnvironment environment,
        FileExclusion? exclusion = null)
    {
        exclusion ??= FileExclusion.None;
        if (File.Exists(argument))
        {
            return exclusion.CoversNamed(argument) ? [] : [argument];
        }

        if (!Directory.Exists(argument))
        {
            throw new ToolException(
                $"There is no file or folder \"{argument}\". Name a file, a folder, or - for standard input.");
        }

        string[] all =
        [
            .. FolderFiles.In(argument)
                .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))),
        ];
        string[] files =
        [
            .. all.Where(path => !exclusion.Covers(argument, path))
                .Order(StringComparer.Ordinal)
                .Where(path => MayHoldRecords(path, environment)),
        ];
        return files.Length > 0 ? files : throw NothingIn(argument, endings, all, exclusion);
    }

    private static ToolException NothingIn(
        string folder, IReadOnlyList<string> endings, string[] all, FileExclusion exclusion) =>
        all.Length > 0 && Array.TrueForAll(all, path => exclusion.Covers(folder, path))
            ? new ToolException($"--exclude leaves out every file of the folder \"{folder}\".")
            : new ToolException(
                $"The folder \"{folder}\" contains no {(endings.Contains(".docx") ? "document" : "file of records")} "
                + $"that ends in {string.Join(", ", endings)}.");

    /// <summary>True if an argument names a file that exists: itself, or as a file of its folder that contains
    /// records.</summary>
    public static bool Reads(string argument, string file, FileExclusion exclusion)
    {
        if (argument == StandardInput || !File.Exists(file))
        {
            return false;
        }

        var (read, path) = (RealPath.Of(argument), RealPath.Of(file));
        return File.Exists(argument)
            ? read == path && !exclusion.CoversNamed(argument)
            : path.StartsWith(Path.TrimEndingDirectorySeparator(read) + Path.DirectorySeparatorChar,
                StringComparison.Ordinal)
                && RecordFiles.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                && !exclusion.Covers(read, path)
                && NonRecordFile.KindOf(path) is null;
    }

    private static bool MayHoldRecords(string path, CommandEnvironment environment)
    {
        if (NonRecordFile.KindOf(path) is not { } kind)
        {
            return true;
        }

        var advice = kind == NonRecordFile.RuleFile ? $" `wsis validate --rules {path}` applies it." : "";
        environment.Error.WriteLine(TerminalText.Harmless($"wsis: \"{path}\" is {kind} and is left out.{advice}"));
        return false;
    }
}
