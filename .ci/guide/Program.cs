using System.Diagnostics;
using System.Text.RegularExpressions;

// Follows guides as their reader would, with the package that the nuget.config of the current folder leads to:
// - commands are run as they stand; those that begin with `dotnet new` in an empty folder;
// - a block of C# is saved, as Program.cs or under the name of its sample, and compiled at the latest before the next;
// - a block after the comment "file: name" is saved under that name;
// - a block after the comment "output: name" is what the command before it has printed.
foreach (var page in args)
{
    new Follower(Path.GetFileNameWithoutExtension(page)).Follow(File.ReadAllText(page));
}

internal sealed partial class Follower(string name)
{
    private string folder = Directory.CreateDirectory(name).FullName;
    private string printed = "";
    private bool isCompiled = true;
    private int folders;
    private int samples;
    private int outputs;

    public void Follow(string page)
    {
        foreach (Match block in Blocks().Matches(page))
        {
            var (comment, text) = (block.Groups["comment"].Value, block.Groups["text"].Value);
            switch (block.Groups["language"].Value)
            {
                case "csharp":
                    Compile();
                    Save(FileOf(comment["sample: ".Length..]), text);
                    samples++;
                    isCompiled = false;
                    break;
                case "console" when !comment.StartsWith("not followed", StringComparison.Ordinal):
                    Run(text);
                    break;
                case "text" when comment.StartsWith("output: ", StringComparison.Ordinal):
                    Compare(text);
                    break;
                default:
                    SaveIfNamed(comment, text);
                    break;
            }
        }

        Compile();
        Console.WriteLine($"guide: {name}: {samples} samples compiled, {outputs} outputs as printed");
    }

    private static string FileOf(string sample) => sample.Contains('/') ? Path.GetFileName(sample) : "Program.cs";

    private void SaveIfNamed(string comment, string text)
    {
        if (comment.StartsWith("file: ", StringComparison.Ordinal))
        {
            Save(comment["file: ".Length..], text);
        }
    }

    private void Save(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);

    private void Run(string commands)
    {
        if (commands.StartsWith("dotnet new ", StringComparison.Ordinal))
        {
            Compile();
            folder = Directory.CreateDirectory(Path.Combine(name, $"job{++folders}")).FullName;
        }

        printed = Shell(commands);
        isCompiled |= commands.Contains("dotnet run", StringComparison.Ordinal);
    }

    private void Compile()
    {
        if (!isCompiled)
        {
            Shell("dotnet build");
            isCompiled = true;
        }
    }

    private void Compare(string expected)
    {
        outputs++;
        if (printed.TrimEnd('\n') != expected.TrimEnd('\n'))
        {
            Fail($"printed was:\n{printed}\nand not:\n{expected}");
        }
    }

    private string Shell(string commands)
    {
        var start = new ProcessStartInfo("bash", ["-e"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var shell = Process.Start(start)!;
        shell.StandardInput.Write(commands);
        shell.StandardInput.Close();
        var messages = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        if (shell.ExitCode != 0)
        {
            Fail($"{commands}\n{output}{messages.Result}");
        }

        return output.Contains("warning CS", StringComparison.Ordinal) ? Fail(output) : output;
    }

    private string Fail(string what)
    {
        Console.Error.WriteLine($"guide: {name}: FAILED in {folder}: {what}");
        Environment.Exit(1);
        return "";
    }

    [GeneratedRegex(
        @"(?:<!-- (?<comment>[^>]*) -->\n)?^```(?<language>\w+)\n(?<text>.*?)^```$",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
