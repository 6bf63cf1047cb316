using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Wsis.Governance.Mutation.Mutants;

/// <summary>Writes the library with all changes of a group in it, each behind its number.</summary>
internal sealed class Instrumenter(Group group)
{
    private readonly List<Mutant> mutants = [];
    private MethodReference isOn = null!;

    public static IReadOnlyList<Mutant> Weave(string library, string target, Group group)
    {
        var weaver = new Instrumenter(group);
        using var module = ModuleDefinition.ReadModule(library, new ReaderParameters { ReadSymbols = true });
        weaver.isOn = module.ImportReference(typeof(Switch).GetMethod(nameof(Switch.IsOn)));
        foreach (var method in module.GetTypes().SelectMany(static type => type.Methods).Where(IsWritten))
        {
            weaver.Weave(method);
        }

        module.Write(target);
        return weaver.mutants;
    }

    /// <summary>Whether people wrote it: what the compiler made is left out, but lambdas and local functions.</summary>
    private static bool IsWritten(MethodDefinition method) =>
        method.HasBody
        && (!IsCompilers(method.CustomAttributes)
            || method.Name.Contains(">b__", StringComparison.Ordinal)
            || method.Name.Contains(">g__", StringComparison.Ordinal))
        && !method.DeclaringType.Interfaces.Any(
            static one => one.InterfaceType.Name is "IAsyncStateMachine" or "IEnumerator");

    private static bool IsCompilers(IEnumerable<CustomAttribute> attributes) =>
        attributes.Any(static one => one.AttributeType.Name == "CompilerGeneratedAttribute");

    private void Weave(MethodDefinition method)
    {
        var places = PlacesOf(method);
        if (places.Count == 0)
        {
            return;
        }

        method.Body.SimplifyMacros();
        var changes = new List<(Instruction At, Mutation[] Changes)>();
        foreach (var (at, place) in places)
        {
            Mutation[] here = [.. ChangesOf(at, method)];
            if (here.Length > 0)
            {
                changes.Add((at, here));
            }
        }

        foreach (var (at, here) in changes)
        {
            Replace(method.Body, at, here, places[at]);
        }

        method.Body.OptimizeMacros();
    }

    private static IEnumerable<Mutation> ChangesOf(Instruction at, MethodDefinition method) =>
    [
        .. Conditions.Of(at),
        .. Constants.Of(at, method.IsConstructor),
        .. Operations.Of(at, method),
    ];

    /// <summary>The instructions of statements in files of the group, with file and line.</summary>
    private Dictionary<Instruction, (string File, int Line)> PlacesOf(MethodDefinition method)
    {
        var places = new Dictionary<Instruction, (string File, int Line)>();
        (string File, int Line)? place = null;
        var points = method.DebugInformation.GetSequencePointMapping();
        foreach (var at in method.Body.Instructions)
        {
            if (points.TryGetValue(at, out var point))
            {
                place = point.IsHidden || group.PathOf(point.Document.Url) is not { } file
                    ? null
                    : (file, point.StartLine);
            }

            if (place is { } known && at.Previous?.OpCode.OpCodeType is not OpCodeType.Prefix)
            {
                places.Add(at, known);
            }
        }

        return places;
    }

    /// <summary>First all questions whether a change is on, then the instruction as it was, then the changes.</summary>
    private void Replace(MethodBody body, Instruction at, Mutation[] changes, (string File, int Line) place)
    {
        var end = at.Next;
        var sequence = new List<Instruction>();
        foreach (var change in changes)
        {
            sequence.Add(Instruction.Create(OpCodes.Ldc_I4, mutants.Count));
            sequence.Add(Instruction.Create(OpCodes.Call, isOn));
            sequence.Add(Instruction.Create(OpCodes.Brtrue, change.Instead[0]));
            mutants.Add(new Mutant(mutants.Count, place.File, place.Line, change.Kind, change.What));
        }

        sequence.Add(Copy.Of(at));
        foreach (var change in changes)
        {
            if (end is not null && at.OpCode.Code != Code.Ret)
            {
                sequence.Add(Instruction.Create(OpCodes.Br, end));
            }

            sequence.AddRange(change.Instead);
        }

        // The first takes the place of the old one, so that what leads here leads to the questions.
        at.OpCode = sequence[0].OpCode;
        at.Operand = sequence[0].Operand;
        var index = body.Instructions.IndexOf(at);
        for (var i = 1; i < sequence.Count; i++)
        {
            body.Instructions.Insert(index + i, sequence[i]);
        }
    }
}
