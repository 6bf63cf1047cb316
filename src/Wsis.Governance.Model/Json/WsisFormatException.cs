using System.Text;

namespace Wsis.Governance;

/// <summary>The exception for a text that could not be read completely. Thrown only if the caller
/// requests an exception.</summary>
public sealed class WsisFormatException : FormatException
{
    internal WsisFormatException(ValueList<Finding> findings)
        : base(Describe(findings)) => Findings = findings;

    /// <summary>All problems, in the order of the text.</summary>
    public ValueList<Finding> Findings { get; }

    private static string Describe(ValueList<Finding> findings)
    {
        var text = new StringBuilder("The text could not be read completely:");
        foreach (var finding in findings)
        {
            text.Append('\n').Append("  ").Append(finding);
        }

        return text.ToString();
    }
}
