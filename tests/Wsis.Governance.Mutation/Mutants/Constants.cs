using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Wsis.Governance.Mutation.Mutants;

/// <summary>Changes of numbers, characters, true and false, and of texts.</summary>
internal static class Constants
{
    // What the compiler works out from texts to find a case of a switch is larger than any number in the source.
    private const int LargestWritten = 0x110000;

    public static IEnumerable<Mutation> Of(Instruction at, bool isConstructor)
    {
        switch (at.OpCode.Code)
        {
            case Code.Ldc_I4 when IsWritten(at):
                var number = (int)at.Operand;
                yield return Numbers(at, OpCodes.Ldc_I4, number, number == 1 ? 0 : number + 1);
                break;
            case Code.Ldc_I8:
                yield return new Mutation(
                    "constant", "n is n + 1", [Instruction.Create(OpCodes.Ldc_I8, (long)at.Operand + 1)]);
                break;
            // The texts of rules stand in constructors; their pages are compared with them letter by letter.
            case Code.Ldstr when !isConstructor:
                var text = (string)at.Operand;
                yield return new Mutation(
                    "text",
                    $"\"{Shown(text)}\" is another text",
                    [Instruction.Create(OpCodes.Ldstr, text.Length == 0 ? "changed" : "")]);
                break;
        }
    }

    private static Mutation Numbers(Instruction at, OpCode code, int from, int to) =>
        new("constant", $"{from} is {to}", [Instruction.Create(code, to)]);

    private static bool IsWritten(Instruction at) =>
        (int)at.Operand is > -LargestWritten and < LargestWritten
        && !IsPlaceInList(at)
        && !IsSize(at.Next)
        && !IsStepOrNot(at);

    private static bool IsPlaceInList(Instruction at) => at.Previous?.OpCode.Code is Code.Dup;

    /// <summary>What the compiler counted: how long a list is that the source spells out, a text in UTF-8, a text
    /// with places to fill.</summary>
    private static bool IsSize(Instruction? next) =>
        next?.OpCode.Code is Code.Newarr or Code.Conv_U
        || MakesTextWithPlaces(next)
        || (next?.Operand is MethodReference called
            && (called.DeclaringType.Name == "<PrivateImplementationDetails>"
                || (called.Name == ".ctor" && called.DeclaringType.Name is "ReadOnlySpan`1" or "Span`1"
                    && called.Parameters[0].ParameterType.IsPointer)));

    /// <summary>Two numbers, at most three other arguments, then the maker.</summary>
    private static bool MakesTextWithPlaces(Instruction? at)
    {
        for (var steps = 0; at is not null && steps < 5; steps++, at = at.Next)
        {
            if (at.Operand is MethodReference { Name: ".ctor" } made)
            {
                return made.DeclaringType.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal);
            }
        }

        return false;
    }

    /// <summary>"i++" is changed to "i--", and "not" and "== 0" to their opposites, elsewhere.</summary>
    private static bool IsStepOrNot(Instruction at) =>
        ((int)at.Operand == 1 && at.Next?.OpCode.Code is Code.Add or Code.Sub)
        || ((int)at.Operand == 0 && at.Next?.OpCode.Code is Code.Ceq);

    private static string Shown(string text) =>
        (text.Length > 30 ? text[..30] + "…" : text).ReplaceLineEndings(" ").Replace('\t', ' ');
}
