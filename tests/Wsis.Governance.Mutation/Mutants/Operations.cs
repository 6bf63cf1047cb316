using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Wsis.Governance.Mutation.Mutants;

/// <summary>Changes of sums, of what is called for its effect, and of what is answered.</summary>
internal static class Operations
{
    private static readonly Dictionary<Code, OpCode> others = new()
    {
        [Code.Add] = OpCodes.Sub,
        [Code.Sub] = OpCodes.Add,
        [Code.Add_Ovf] = OpCodes.Sub_Ovf,
        [Code.Sub_Ovf] = OpCodes.Add_Ovf,
        [Code.Mul] = OpCodes.Div,
        [Code.Div] = OpCodes.Mul,
        [Code.Div_Un] = OpCodes.Mul,
        [Code.Rem] = OpCodes.Mul,
        [Code.Rem_Un] = OpCodes.Mul,
        [Code.And] = OpCodes.Or,
        [Code.Or] = OpCodes.And,
        [Code.Xor] = OpCodes.And,
        [Code.Shl] = OpCodes.Shr,
        [Code.Shr] = OpCodes.Shl,
        [Code.Shr_Un] = OpCodes.Shl,
    };

    public static IEnumerable<Mutation> Of(Instruction at, MethodDefinition method)
    {
        if (others.TryGetValue(at.OpCode.Code, out var other))
        {
            yield return new Mutation(
                "arithmetic", $"{at.OpCode.Name} is {other.Name}", [Instruction.Create(other)]);
        }
        else if (at.OpCode.Code is Code.Neg or Code.Not)
        {
            yield return new Mutation("arithmetic", $"no {at.OpCode.Name}", [Instruction.Create(OpCodes.Nop)]);
        }
        else if (at.Operand is MethodReference called && IsForItsEffect(at, called))
        {
            yield return new Mutation(
                "call left out",
                $"no {called.Name}",
                [Instruction.Create(OpCodes.Nop), .. Enumerable.Repeat(OpCodes.Pop, Copy.ArgumentCountOf(called))
                    .Select(static pop => Instruction.Create(pop))]);
        }
        else if (ReturnsResultOf(at, method))
        {
            yield return new Mutation("answer", "not", [.. Conditions.Not(), Instruction.Create(OpCodes.Ret)]);
        }
    }

    private static bool IsForItsEffect(Instruction at, MethodReference called) =>
        at.OpCode.Code is Code.Call or Code.Callvirt
        && called.ReturnType.MetadataType == MetadataType.Void
        && called.Name is not ".ctor" and not "InitializeArray" and not "Dispose";

    /// <summary>True if the method returns the result of another method; comparisons and constants have mutants of
    /// their own.</summary>
    private static bool ReturnsResultOf(Instruction at, MethodDefinition method) =>
        at.OpCode.Code == Code.Ret
        && method.ReturnType.MetadataType == MetadataType.Boolean
        && at.Previous?.OpCode.Code is not Code.Ldc_I4 and not Code.Ceq
            and not Code.Clt and not Code.Clt_Un and not Code.Cgt and not Code.Cgt_Un;
}
