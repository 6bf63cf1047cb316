namespace Wsis.Governance.Tool.LinkedData;

/// <summary>What stands at an end of a triple.</summary>
internal abstract record RdfTerm;

/// <summary>A thing with an IRI.</summary>
internal sealed record RdfIri(string Iri) : RdfTerm;

/// <summary>A text, number or date.</summary>
/// <param name="Text">The text.</param>
/// <param name="Type">The IRI of its type; null for a plain text and one with a language.</param>
/// <param name="Language">The language; null for none.</param>
internal sealed record RdfLiteral(string Text, string? Type = null, string? Language = null) : RdfTerm;

/// <summary>Things in an order that matters.</summary>
internal sealed record RdfList(IReadOnlyList<RdfTerm> Items) : RdfTerm;

/// <summary>A thing and what is said of it.</summary>
/// <param name="Iri">Its IRI; null for one without a name.</param>
internal sealed record RdfNode(string? Iri) : RdfTerm
{
    /// <summary>The classes of the thing.</summary>
    public List<string> Types { get; } = [];

    /// <summary>What is said, in the order of the record.</summary>
    public List<(string Property, RdfTerm Value)> Statements { get; } = [];
}
