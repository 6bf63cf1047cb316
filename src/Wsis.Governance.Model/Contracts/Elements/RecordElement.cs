namespace Wsis.Governance.Contracts.Elements;

/// <summary>What a walk has met in a record: a symbol, a link, a citation or a source.</summary>
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

    /// <summary>What it is.</summary>
    public ElementKinds Kind { get; }

    /// <summary>The symbol; <c>default</c> for anything else.</summary>
    public DocumentSymbol Symbol { get; }

    /// <summary>The index of the type of the record that a link leads to.</summary>
    public int TypeIndex { get; }

    /// <summary>True for a link that names the type of the record itself, where others could stand.</summary>
    public bool IsReference { get; }

    /// <summary>The id that a link leads to.</summary>
    public string Id => (string)part;

    /// <summary>The citation.</summary>
    public Citation Citation => (Citation)part;

    /// <summary>The source.</summary>
    public SourceReference Source => (SourceReference)part;
}
