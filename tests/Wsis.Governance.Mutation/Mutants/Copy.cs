using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Wsis.Governance.Mutation.Mutants;

/// <summary>Instructions of their own with the content of others.</summary>
internal static class Copy
{
    public static Instruction Of(Instruction at)
    {
        var copy = Instruction.Create(OpCodes.Nop);
        copy.OpCode = at.OpCode;
        copy.Operand = at.Operand;
        return copy;
    }

    /// <summary>How much a call takes from the stack.</summary>
    public static int ArgumentCountOf(MethodReference called) => called.Parameters.Count + (called.HasThis ? 1 : 0);
}
