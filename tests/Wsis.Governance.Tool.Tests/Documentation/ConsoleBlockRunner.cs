using System.Text;

namespace Wsis.Governance.Tool.Tests.Documentation;

/// <summary>As much of a shell as the documentation uses: <c>wsis</c> run within the test, <c>echo</c>, <c>cat</c>,
/// <c>head -n</c>, pipes, and files read and written by redirection, all in a folder of its own.</summary>
internal sealed class ConsoleBlockRunner(TemporaryFolder folder)
{
    /// <summary>What the last run of <c>wsis</c> returned.</summary>
    public int LastCode { get; private set; }

    /// <summary>Runs a line.</summary>
    /// <returns>What a terminal would show: output, then messages.</returns>
    public string Run(string line)
    {
        var (output, messages) = (new byte[0], new StringBuilder());
        foreach (var stage in line.Split(" | "))
        {
            var (words, from, to) = Parse(stage);
            var input = from is null ? output : File.ReadAllBytes(PathOf(from));
            output = Run(words, input, messages);
            if (to is not null)
            {
                File.WriteAllBytes(PathOf(to), output);
                output = [];
            }
        }

        var shown = Encoding.UTF8.GetString(output) + messages;
        return shown.Replace(folder.Path + Path.DirectorySeparatorChar, "").Replace(folder.Path, "");
    }

    private byte[] Run(List<string> words, byte[] input, StringBuilder messages)
    {
        switch (words[0])
        {
            case "wsis":
                var arguments = words.Select((word, at) => IsWritten(words, at) ? PathOf(word) : Located(word));
                var run = ToolRun.With(input, [.. arguments.Skip(1)]);
                messages.Append(run.Error);
                LastCode = run.Code;
                return Encoding.UTF8.GetBytes(run.Output);
            case "echo":
                var text = string.Join(' ', words.Skip(1)).Replace("$?", FormattableString.Invariant($"{LastCode}"));
                return Encoding.UTF8.GetBytes(text + "\n");
            case "cat":
                return File.ReadAllBytes(PathOf(words[1]));
            case "head":
                var lines = Encoding.UTF8.GetString(input).Split('\n');
                var count = int.Parse(words[1].TrimStart('-'), System.Globalization.CultureInfo.InvariantCulture);
                return Encoding.UTF8.GetBytes(string.Join('\n', lines.Take(count)) + "\n");
            default:
                throw new InvalidOperationException(
                    $"The documentation uses the command {words[0]}, which its test does not know.");
        }
    }

    // Files and folders that the tool writes are not there yet.
    private static bool IsWritten(List<string> words, int at) =>
        (at > 1 && words[at - 1] is "--output" or "--index" or "--write-baseline")
        || (at == 2 && words[1] == "site" && !words[at].StartsWith('-'));

    private string Located(string word) =>
        File.Exists(PathOf(word)) || (Directory.Exists(PathOf(word)) && word.EndsWith('/'))
        ? PathOf(word)
        : word;

    private string PathOf(string name) => Path.Combine(folder.Path, name.Length == 0 ? "?" : name);

    private static (List<string> Words, string? From, string? To) Parse(string stage)
    {
        var words = Split(stage);
        return (words, Take(words, "<"), Take(words, ">") ?? Take(words, ">>"));
    }

    private static string? Take(List<string> words, string sign)
    {
        var at = words.IndexOf(sign);
        if (at < 0)
        {
            return null;
        }

        var name = words[at + 1];
        words.RemoveRange(at, 2);
        return name;
    }

    private static List<string> Split(string stage)
    {
        var (words, word, quote) = (new List<string>(), new StringBuilder(), '\0');
        foreach (var character in stage.Trim() + " ")
        {
            if (quote != '\0' ? character == quote : character is '\'' or '"')
            {
                quote = quote == '\0' ? character : '\0';
            }
            else if (character == ' ' && quote == '\0')
            {
                if (word.Length > 0)
                {
                    words.Add(word.ToString());
                }

                word.Clear();
            }
            else
            {
                word.Append(character);
            }
        }

        return words;
    }
}
