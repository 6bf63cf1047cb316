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
        for (var i = 0; i < ordered.Length; i++)
        {
            located[i] = found[ordered[i].Position].Finding with
            {
                Location = LinePosition.In(utf8, ordered[i].Offset),
            };
        }

        return ValueList.Create<Finding>(located);
    }
}
