using System.Reflection;
using System.Reflection.Emit;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>An instruction that names a type or a member.</summary>
/// <param name="Code">What it does.</param>
/// <param name="Operand">The type, method or field that it names.</param>
/// <param name="Constrained">For a virtual call on a value of a known type, that type.</param>
internal readonly record struct IlInstruction(OpCode Code, MemberInfo Operand, Type? Constrained);
