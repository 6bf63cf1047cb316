namespace Wsis.Governance.Contracts.Elements;

/// <summary>An element of a record: a symbol, a link, a citation or a source.</summary>
internal readonly struct RecordElement
{
    private readonly object part;

    /// <summary>A citation or a source.</summary>
    public RecordElement(ElementKinds kind, ExtensibleObject part) => (Kind, this.part) = (kind, part);

    /// <summary>A symbol.</summary>
    public RecordElement(DocumentSymbol symbol)
    {
        (Kind, Symbol) = (ElementKinds.Symbols, symbol);
        part = "";
    }

    /// <summary>A link.</summary>
    /// <param name="typeIndex">The index of the type of the record it leads to.</param>
    /// <param name="id">The id of that record.</param>
    /// <param name="isReference">True for a <see cref="RecordRef"/>, which names the type itself.</param>
    public RecordElement(int typeIndex, string id, bool isReference)
    {
        (Kind, TypeIndex, IsReference) = (ElementKinds.Links, typeIndex, isReference);
        part = id;
    }

    /// <summary>The kind of element.</summary>
    public ElementKinds Kind { get; }

    /// <summary>The symbol; <c>default</c> for other elements.</summary>
    public DocumentSymbol Symbol { get; }

    /// <summary>The index of the type of the record to which a link leads.</summary>
    public int TypeIndex { get; }

    /// <summary>True for a link that states the record type, because several types are allowed there.</summary>
    public bool IsReference { get; }

    /// <summary>The id of the record to which a link leads.</summary>
    public string Id => (string)part;

    /// <summary>The citation.</summary>
    public Citation Citation => (Citation)part;

    /// <summary>The source.</summary>
    public SourceReference Source => (SourceReference)part;
}
