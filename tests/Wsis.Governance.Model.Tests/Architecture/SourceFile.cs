using System.Text.RegularExpressions;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>A file of source, line by line.</summary>
/// <param name="Path">The file, relative to the repository, with slashes.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Data">For each line, whether it holds part of a text in three quotation marks.</param>
internal sealed partial record SourceFile(string Path, string[] Lines, bool[] Data)
{
    private const string Raw = "\"\"\"";

    public static SourceFile Of(string path, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var data = new bool[lines.Length];
        var isInside = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var marks = lines[i].Split(Raw).Length - 1;
            data[i] = isInside || marks > 0;
            isInside ^= marks % 2 == 1;
        }

        return new SourceFile(path, lines, data);
    }

    /// <summary>The line with nothing in its quotation marks.</summary>
    public static string WithoutTexts(string line) =>
        Quoted().Replace(line, static match => match.Value[0] == '"' ? "\"\"" : "' '");

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)'
        """, RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
