using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>Reads what the body of a method names: types, methods, fields.</summary>
internal static class IlReader
{
    private static readonly Dictionary<short, OpCode> codes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<IlInstruction> Read(MethodBase method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var constrained = default(Type);
        for (var at = 0; at < il.Length;)
        {
            var code = CodeAt(il, ref at);
            if (IsToken(code) && Resolve(method, BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at))) is { } named)
            {
                yield return new IlInstruction(code, named, constrained);
                constrained = code == OpCodes.Constrained ? (Type)named : null;
            }

            at += OperandSize(code, il, at);
        }
    }

    /// <summary>The types of the local variables.</summary>
    public static IEnumerable<Type> Locals(MethodBase method) =>
        method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [];

    private static OpCode CodeAt(byte[] il, ref int at)
    {
        short value = il[at++];
        return value == 0xFE ? codes[unchecked((short)(0xFE00 | il[at++]))] : codes[value];
    }

    private static bool IsToken(OpCode code) => code.OperandType
        is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok;

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType?.GetGenericArguments(),
        method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static int OperandSize(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at))),
        _ => 4,
    };
}
