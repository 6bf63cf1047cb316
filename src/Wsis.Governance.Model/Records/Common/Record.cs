using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;
using Wsis.Governance.Records;

namespace Wsis.Governance;

/// <summary>A record of any type.</summary>
/// <remarks>Immutable: <c>with</c> makes a changed copy. A member that is not stated is <c>default</c>, null or an
/// empty list, and is not written. Members are not checked when they are set: <c>Validate</c> checks them.</remarks>
[JsonConverter(typeof(ContractConverterFactory))]
public abstract record Record : ExtensibleObject
{
    private ValueList<SourceReference> sources;
    private Code<Evidence> evidence;

    private protected Record()
    {
    }

    /// <summary>The record type: <c>mandate</c>, <c>resolution</c>, …</summary>
    public abstract Code<RecordType> Type { get; }

    /// <summary>The id as text, for uses in which the type does not matter.</summary>
    public abstract string IdText { get; }

    /// <summary>The index of the type among <see cref="RecordTypes"/>.</summary>
    internal abstract int TypeIndex { get; }

    /// <summary>Type and id: a reference to this record.</summary>
    public RecordRef Reference => new() { Type = Type, Id = IdOfAnyType };

    /// <summary>The documents and paragraphs that state the facts of the record.</summary>
    public ValueList<SourceReference> Sources { get => sources; init => sources = value; }

    /// <summary>The extent to which the sources were read; <c>default</c> means <see cref="Evidence.Seen"/>.</summary>
    public Code<Evidence> Evidence { get => evidence; init => evidence = value; }

    /// <summary>True if no source was seen and the record was written from memory.</summary>
    public bool IsUnverified => evidence == Wsis.Governance.Evidence.Unverified;

    /// <summary>The id, for uses in which the type does not matter.</summary>
    private protected abstract Id<Record> IdOfAnyType { get; }

    /// <summary>The members that close every record.</summary>
    internal void VisitCommonMembersLast<TVisitor>(ref TVisitor visitor)
        where TVisitor : IMemberVisitor, allows ref struct
    {
        visitor.Objects("sources"u8, ref sources);
        visitor.Value("evidence"u8, ref evidence);
    }
}
