using Mono.Cecil.Cil;

namespace Wsis.Governance.Mutation.Mutants;

/// <summary>One change of one instruction.</summary>
/// <param name="Kind">The kind of change, as the report counts it.</param>
/// <param name="What">What stands there instead, for people.</param>
/// <param name="Instead">The instructions that take its place.</param>
internal sealed record Mutation(string Kind, string What, Instruction[] Instead);
