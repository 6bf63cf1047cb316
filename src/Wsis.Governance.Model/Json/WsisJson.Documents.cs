using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <content>Descriptions of the format for other tools.</content>
public static partial class WsisJson
{
    /// <summary>The JSON Schema (draft 2020-12) of a file of records and of a single record, as JSON text. For
    /// newline-delimited JSON it describes each line.</summary>
    /// <remarks>It allows unknown members and unknown codes. A text that does not conform to it has findings for
    /// <see cref="Read(ReadOnlySpan{byte}, ReadOptions?)"/> too, a warning where the member <c>format</c> is wrong,
    /// else errors; not the other way round, as a schema cannot say all that the reader checks. Read from the library's
    /// resources each time.</remarks>
    public static string Schema => Resource("wsis-governance-1.schema.json");

    /// <summary>The same schema with its definitions under <c>definitions</c>, the name before draft 2019-09, which
    /// NJsonSchema and other tools look for.</summary>
    /// <remarks>Read from the library's resources each time.</remarks>
    public static string SchemaWithDefinitions => Schema
        .Replace("\"$defs\"", "\"definitions\"", StringComparison.Ordinal)
        .Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal);

    /// <summary>The JSON-LD context that maps the members of records to terms of ELI, the W3C organization ontology,
    /// PROV, Dublin Core and SKOS, as JSON text.</summary>
    /// <remarks>Read from the library's resources each time.</remarks>
    public static string JsonLdContext => Resource("wsis-governance-1.context.jsonld");

    private static string Resource(string name)
    {
        using var stream = typeof(WsisJson).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
