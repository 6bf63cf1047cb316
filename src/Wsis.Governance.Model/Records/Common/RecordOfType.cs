using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance;

/// <summary>A record of a certain type, with an id of that type.</summary>
/// <typeparam name="TSelf">The record type itself.</typeparam>
public abstract record Record<TSelf> : Record
    where TSelf : Record<TSelf>
{
    private static readonly int typeIndex = RecordTypes.IndexOf(typeof(TSelf));

    private Id<TSelf> id;

    private protected Record()
    {
    }

    /// <summary>The record's id, unique among the records of its type.</summary>
    public required Id<TSelf> Id { get => id; init => id = value; }

    /// <inheritdoc/>
    public sealed override string IdText => id.ToString();

    /// <summary>The index of the type among <see cref="RecordTypes"/>.</summary>
    internal static int IndexOfType => typeIndex;

    /// <inheritdoc/>
    internal sealed override int TypeIndex => typeIndex;

    /// <summary>Sets the id of an empty record.</summary>
    internal void SetId(Id<TSelf> value) => id = value;

    /// <summary>The members that open every record.</summary>
    internal void VisitCommonMembersFirst<TVisitor>(ref TVisitor visitor)
        where TVisitor : IMemberVisitor, allows ref struct =>
        visitor.Value("id"u8, ref id, Presence.Required);

    /// <inheritdoc/>
    private protected sealed override Id<Record> IdOfAnyType => id.As<Record>();
}
