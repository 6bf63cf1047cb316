using System.Text.Json;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.LinkedData;

/// <summary>Writes RDF nodes as JSON-LD in expanded form: every name is written in full, so no context is needed, and
/// processors of version 1.0 can read it too.</summary>
internal static class JsonLdWriter
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>Writes the nodes as one list, one per line.</summary>
    public static void Write(IEnumerable<RdfNode> nodes, Stream output)
    {
        var before = "[\n"u8.ToArray();
        foreach (var node in nodes)
        {
            output.Write(before);
            using (var json = new Utf8JsonWriter(output, ReadableJson.OneLine))
            {
                WriteNode(json, node);
            }

            before = ",\n"u8.ToArray();
        }

        output.Write(before[0] == '[' ? "[]\n"u8 : "\n]\n"u8);
    }

    private static void WriteNode(Utf8JsonWriter json, RdfNode node)
    {
        json.WriteStartObject();
        if (node.Iri is { } iri)
        {
            json.WriteString("@id"u8, iri);
        }

        if (node.Types.Count > 0)
        {
            json.WriteStartArray("@type"u8);
            node.Types.ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }

        foreach (var values in node.Statements.GroupBy(static one => one.Property, static one => one.Value))
        {
            json.WriteStartArray(values.Key);
            foreach (var value in values)
            {
                WriteTerm(json, value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, RdfTerm value)
    {
        if (value is RdfNode node)
        {
            WriteNode(json, node);
            return;
        }

        json.WriteStartObject();
        switch (value)
        {
            case RdfIri iri:
                json.WriteString("@id"u8, iri.Iri);
                break;
            case RdfList list:
                json.WriteStartArray("@list"u8);
                foreach (var item in list.Items)
                {
                    WriteTerm(json, item);
                }

                json.WriteEndArray();
                break;
            case RdfLiteral literal:
                WriteLiteral(json, literal);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteLiteral(Utf8JsonWriter json, RdfLiteral literal)
    {
        json.WritePropertyName("@value"u8);
        if (literal.Type is Xsd + "integer" or Xsd + "boolean")
        {
            json.WriteRawValue(literal.Text);
            return;
        }

        json.WriteStringValue(literal.Text);
        if (literal.Language is { } language)
        {
            json.WriteString("@language"u8, language);
        }
        else if (literal.Type is { } type)
        {
            json.WriteString("@type"u8, type);
        }
    }
}
