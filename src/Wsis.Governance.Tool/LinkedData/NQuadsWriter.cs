using System.Globalization;
using System.Text;

namespace Wsis.Governance.Tool.LinkedData;

/// <summary>Writes RDF nodes as N-Quads, one statement per line, in the default graph.</summary>
internal sealed class NQuadsWriter(TextWriter output)
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private int blanks;

    /// <summary>Writes the statements of nodes.</summary>
    public void Write(IEnumerable<RdfNode> nodes)
    {
        foreach (var node in nodes)
        {
            WriteNode(node);
        }
    }

    // Returns the name of the node in other lines.
    private string WriteNode(RdfNode node)
    {
        var subject = node.Iri is null ? NextBlank() : $"<{node.Iri}>";
        foreach (var type in node.Types)
        {
            WriteLine(subject, Rdf + "type", $"<{type}>");
        }

        foreach (var (property, value) in node.Statements)
        {
            WriteLine(subject, property, TextOf(value));
        }

        return subject;
    }

    private string TextOf(RdfTerm value) => value switch
    {
        RdfIri iri => $"<{iri.Iri}>",
        RdfNode node => WriteNode(node),
        RdfList list => WriteList(list),
        RdfLiteral { Language: { } language } text => $"\"{Escape(text.Text)}\"@{language}",
        RdfLiteral { Type: { } type } text => $"\"{Escape(text.Text)}\"^^<{type}>",
        RdfLiteral text => $"\"{Escape(text.Text)}\"",
        _ => throw new ArgumentException("The term is of an unknown kind.", nameof(value)),
    };

    private string WriteList(RdfList list)
    {
        var rest = $"<{Rdf}nil>";
        foreach (var item in list.Items.Reverse())
        {
            var head = NextBlank();
            WriteLine(head, Rdf + "first", TextOf(item));
            WriteLine(head, Rdf + "rest", rest);
            rest = head;
        }

        return rest;
    }

    private string NextBlank() => string.Create(CultureInfo.InvariantCulture, $"_:b{blanks++}");

    private void WriteLine(string subject, string property, string value) =>
        output.Write($"{subject} <{property}> {value} .\n");

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '\\' => escaped.Append("\\\\"),
                '"' => escaped.Append("\\\""),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                < ' ' or '\u007F' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }
}
