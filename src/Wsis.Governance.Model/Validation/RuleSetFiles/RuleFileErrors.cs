using System.Text;

namespace Wsis.Governance.Validation.RuleSetFiles;

/// <summary>The problems of a rule file, collected with their offsets; lines and columns are added at the
/// end.</summary>
internal sealed class RuleFileErrors(string? source)
{
    private readonly List<(int Offset, Finding Finding)> found = [];

    /// <summary>Adds a problem.</summary>
    public void Add(Rule rule, int offset, JsonPointer pointer, ReadOnlySpan<FindingArgument> arguments) =>
        found.Add((offset, new Finding
        {
            Rule = rule,
            Severity = rule.Severity,
            Pointer = pointer,
            Source = source,
            Arguments = ValueList.Create(arguments),
        }));

    /// <summary>The problems in the order of the text, each with line and column.</summary>
    public ValueList<Finding> Located(ReadOnlySpan<byte> utf8)
    {
        var ordered = new (int Offset, int Position)[found.Count];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = (found[i].Offset, i);
        }

        Array.Sort(ordered);
        var located = new Finding[ordered.Length];
        var (line, lineStart, passed) = (1, 0, 0);
        for (var i = 0; i < ordered.Length; i++)
        {
            for (; passed < ordered[i].Offset; passed++)
            {
                (line, lineStart) = utf8[passed] == (byte)'\n' ? (line + 1, passed + 1) : (line, lineStart);
            }

            var column = 1 + Encoding.UTF8.GetCharCount(utf8[lineStart..passed]);
            located[i] = found[ordered[i].Position].Finding with { Location = new LinePosition(line, column) };
        }

        return ValueList.Create<Finding>(located);
    }
}
