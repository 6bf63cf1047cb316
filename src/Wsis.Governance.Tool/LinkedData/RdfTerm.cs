namespace Wsis.Governance.Tool.LinkedData;

/// <summary>A subject or object of a triple.</summary>
internal abstract record RdfTerm;

/// <summary>A resource with an IRI.</summary>
internal sealed record RdfIri(string Iri) : RdfTerm;

/// <summary>A text, number or date.</summary>
/// <param name="Text">The text.</param>
/// <param name="Type">The IRI of its type; null for a plain text and one with a language.</param>
/// <param name="Language">The language; null if there is none.</param>
internal sealed record RdfLiteral(string Text, string? Type = null, string? Language = null) : RdfTerm;

/// <summary>An ordered list.</summary>
internal sealed record RdfList(IReadOnlyList<RdfTerm> Items) : RdfTerm;

/// <summary>A resource and the statements about it.</summary>
/// <param name="Iri">The IRI; null for a blank node.</param>
internal sealed record RdfNode(string? Iri) : RdfTerm
{
    /// <summary>The classes of the resource.</summary>
    public List<string> Types { get; } = [];

    /// <summary>The statements, in the order of the record.</summary>
    public List<(string Property, RdfTerm Value)> Statements { get; } = [];
}
