using System.Reflection;
using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tests.Support;

/// <summary>Records and nested objects with every member set, unknown members included.</summary>
internal static class Samples
{
    private static readonly MethodInfo generic =
        typeof(Samples).GetMethods().Single(method => method is { Name: nameof(Of), IsGenericMethod: true });

    public static T Of<T>(int seed)
        where T : ExtensibleObject, IHasContract<T>
    {
        var sample = T.CreateEmpty();
        var shape = new SampleFiller(seed);
        T.VisitAllMembers(ref shape, sample);
        sample.UnknownMembersSlot = [new UnknownMember("x-note", $"{{\"seed\":[{seed}]}}")];
        return sample;
    }

    public static ExtensibleObject Of(Type type, int seed) =>
        (ExtensibleObject)generic.MakeGenericMethod(type).Invoke(null, [seed])!;
}
