using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>What a <see cref="MemberWalk{TVisitor}"/> looks for in a record, and what it does where it meets
/// it.</summary>
internal interface IMemberVisitor
{
    /// <summary>True where something is to be said about the value. Allocates nothing.</summary>
    bool Concerns<T>(T value)
        where T : struct, ITextValue<T>;

    /// <summary>True where something is to be said about the object, not about what is in it. Allocates
    /// nothing.</summary>
    bool Concerns(Extensible it);

    /// <summary>Says it about the value.</summary>
    void Meet<T>(T value, string place)
        where T : struct, ITextValue<T>;

    /// <summary>Says it about the object.</summary>
    void Meet(Extensible it, string place);
}
