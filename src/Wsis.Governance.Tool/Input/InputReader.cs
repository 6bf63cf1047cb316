using Wsis.Governance.Json;

namespace Wsis.Governance.Tool.Input;

/// <summary>Finds and reads what the arguments name.</summary>
internal static class InputReader
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    private const string NameOfStandardInput = "standard input";

    private static readonly string[] endings = [".json", ".jsonl", ".ndjson"];

    /// <summary>Reads files, folders (all <c>.json</c>, <c>.jsonl</c> and <c>.ndjson</c> files in them) and standard
    /// input, in the order of the arguments.</summary>
    /// <param name="arguments">What to read.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="surroundings">Whose standard input to read.</param>
    /// <param name="isReading">Called with the name of each text before it is read.</param>
    /// <exception cref="ToolException">A file or folder is not there, or a folder holds no such file.</exception>
    public static IEnumerable<InputText> ReadAll(
        IEnumerable<string> arguments, ReadOptions options, Surroundings surroundings, Action<string> isReading)
    {
        foreach (var argument in arguments)
        {
            if (argument == StandardInput)
            {
                isReading(NameOfStandardInput);
                yield return Read(NameOfStandardInput, surroundings.Input, options);
                continue;
            }

            foreach (var path in PathsOf(argument))
            {
                isReading(path);
                using var file = File.OpenRead(path);
                yield return Read(path, file, options);
            }
        }
    }

    /// <summary>Opens a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="ToolException">The file is not there, or is a folder.</exception>
    public static Stream Open(string argument, Surroundings surroundings)
    {
        if (argument == StandardInput)
        {
            return surroundings.Input;
        }

        return File.Exists(argument)
            ? File.OpenRead(argument)
            : throw new ToolException($"There is no file \"{argument}\". Name a file, or - for standard input.");
    }

    private static InputText Read(string name, Stream stream, ReadOptions options)
    {
        var named = options with { SourceName = name.Replace('\\', '/') };
        var bytes = WsisJson.LoadAsync(stream, named).GetAwaiter().GetResult();
        return new InputText(named.SourceName, bytes, WsisJson.Read(bytes.Span, named));
    }

    private static IEnumerable<string> PathsOf(string argument)
    {
        if (File.Exists(argument))
        {
            return [argument];
        }

        if (!Directory.Exists(argument))
        {
            throw new ToolException(
                $"There is no file or folder \"{argument}\". Name a file, a folder, or - for standard input.");
        }

        var files = Directory.EnumerateFiles(argument, "*", SearchOption.AllDirectories)
            .Where(static path => endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return files.Length > 0
            ? files
            : throw new ToolException(
                $"The folder \"{argument}\" holds no file that ends in {string.Join(", ", endings)}.");
    }
}
