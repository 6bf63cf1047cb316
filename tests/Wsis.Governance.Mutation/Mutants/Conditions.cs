using Mono.Cecil.Cil;

namespace Wsis.Governance.Mutation.Mutants;

/// <summary>Changes of what is compared and where it leads: the opposite, and the boundary moved by one.</summary>
internal static class Conditions
{
    private static readonly Dictionary<Code, OpCode> opposites = new()
    {
        [Code.Brtrue] = OpCodes.Brfalse,
        [Code.Brfalse] = OpCodes.Brtrue,
        [Code.Beq] = OpCodes.Bne_Un,
        [Code.Bne_Un] = OpCodes.Beq,
        [Code.Blt] = OpCodes.Bge,
        [Code.Blt_Un] = OpCodes.Bge_Un,
        [Code.Bge] = OpCodes.Blt,
        [Code.Bge_Un] = OpCodes.Blt_Un,
        [Code.Bgt] = OpCodes.Ble,
        [Code.Bgt_Un] = OpCodes.Ble_Un,
        [Code.Ble] = OpCodes.Bgt,
        [Code.Ble_Un] = OpCodes.Bgt_Un,
    };

    private static readonly Dictionary<Code, OpCode> neighbours = new()
    {
        [Code.Blt] = OpCodes.Ble,
        [Code.Blt_Un] = OpCodes.Ble_Un,
        [Code.Bge] = OpCodes.Bgt,
        [Code.Bge_Un] = OpCodes.Bgt_Un,
        [Code.Bgt] = OpCodes.Bge,
        [Code.Bgt_Un] = OpCodes.Bge_Un,
        [Code.Ble] = OpCodes.Blt,
        [Code.Ble_Un] = OpCodes.Blt_Un,
    };

    // "a < b" moved by one is "not a > b".
    private static readonly Dictionary<Code, OpCode> turned = new()
    {
        [Code.Clt] = OpCodes.Cgt,
        [Code.Clt_Un] = OpCodes.Cgt_Un,
        [Code.Cgt] = OpCodes.Clt,
        [Code.Cgt_Un] = OpCodes.Clt_Un,
    };

    public static IEnumerable<Mutation> Of(Instruction at)
    {
        if (at.Operand is Instruction target)
        {
            return OfBranch(at, target);
        }

        return at.OpCode.Code is Code.Ceq || turned.ContainsKey(at.OpCode.Code) ? OfComparison(at) : [];
    }

    private static IEnumerable<Mutation> OfBranch(Instruction at, Instruction target)
    {
        if (opposites.TryGetValue(at.OpCode.Code, out var opposite))
        {
            yield return new Mutation("opposite", Description(at, opposite), [Instruction.Create(opposite, target)]);
        }

        if (neighbours.TryGetValue(at.OpCode.Code, out var neighbour) && !LooksForNull(at))
        {
            yield return new Mutation("boundary", Description(at, neighbour), [Instruction.Create(neighbour, target)]);
        }
    }

    private static IEnumerable<Mutation> OfComparison(Instruction at)
    {
        // "not" is a comparison with 0: the opposite of one inside is the opposite of it all.
        if (!IsNot(at.Next))
        {
            yield return new Mutation("opposite", $"not {at.OpCode.Name}", [Copy.Of(at), .. Not()]);
        }

        if (turned.TryGetValue(at.OpCode.Code, out var other) && !LooksForNull(at))
        {
            yield return new Mutation("boundary", Description(at, other), [Instruction.Create(other), .. Not()]);
        }
    }

    public static Instruction[] Not() => [Instruction.Create(OpCodes.Ldc_I4, 0), Instruction.Create(OpCodes.Ceq)];

    private static bool IsNot(Instruction? at) =>
        at is { OpCode.Code: Code.Ldc_I4, Operand: 0, Next.OpCode.Code: Code.Ceq };

    private static bool LooksForNull(Instruction at) => at.Previous?.OpCode.Code is Code.Ldnull;

    private static string Description(Instruction at, OpCode other) => $"{at.OpCode.Name} is {other.Name}";
}
