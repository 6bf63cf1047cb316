namespace Wsis.Governance.Tests.Architecture;

/// <summary>How the source is laid out, as far as <c>dotnet format</c> does not look: the length of lines and of files.
/// </summary>
public class LayoutTests
{
    private const int MaxLineLength = 120;
    private const int MaxFileLength = 300;

    [Fact]
    public void Lines_have_at_most_120_characters() =>
        Sources.SelectMany(TooLong).ShouldBeEmpty(
            "A line has at most 120 characters. In tests and benchmarks one may be longer where the data in it would "
            + "have to be cut: a text in quotation marks.");

    [Fact]
    public void Files_have_at_most_300_lines() =>
        Sources.Where(static source => source.Lines.Length > MaxFileLength)
            .Select(static source => $"{source.Path}: {source.Lines.Length} lines")
            .ShouldBeEmpty("A file has at most 300 lines: part it where the idea changes.");

    [Theory]
    [InlineData("x = \"a\" + 'b';", "x = \"\" + ' ';")]
    [InlineData("x = \"a\\\"b\\\\\" + c;", "x = \"\" + c;")]
    [InlineData("x = '\"' + c;", "x = ' ' + c;")]
    [InlineData("don't", "don't")]
    public void A_line_is_looked_at_without_the_texts_in_it(string line, string expected) =>
        SourceFile.WithoutTexts(line).Should().Be(expected);

    [Fact]
    public void Lines_of_a_text_over_many_lines_are_data() =>
        SourceFile.Of("a.cs", "x = \"\"\"\n  in\n  \"\"\";\nout").Data.Should().Equal(true, true, true, false);

    private static IEnumerable<SourceFile> Sources =>
        from folder in new[] { "src", "tests", "benchmarks", "docs", ".ci" }
        from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !relative.Contains("/obj/", StringComparison.Ordinal)
            && !relative.Contains("/bin/", StringComparison.Ordinal)
        select SourceFile.Of(relative, File.ReadAllText(path));

    private static IEnumerable<string> TooLong(SourceFile source)
    {
        var mayHoldData = !source.Path.StartsWith("src/", StringComparison.Ordinal);
        for (var i = 0; i < source.Lines.Length; i++)
        {
            var line = source.Lines[i];
            if (line.Length > MaxLineLength
                && !(mayHoldData && (source.Data[i] || SourceFile.WithoutTexts(line).Length <= MaxLineLength)))
            {
                yield return $"{source.Path}({i + 1}): {line.Length} characters";
            }
        }
    }
}
