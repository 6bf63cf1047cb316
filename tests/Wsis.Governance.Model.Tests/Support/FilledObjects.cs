using System.Reflection;
using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tests.Support;

/// <summary>Records and nested objects with every member set, unknown members included.</summary>
internal static class FilledObjects
{
    private static readonly MethodInfo generic =
        typeof(FilledObjects).GetMethods().Single(method => method is { Name: nameof(Of), IsGenericMethod: true });

    public static T Of<T>(int seed)
        where T : ExtensibleObject, IHasContract<T>
    {
        var sample = T.CreateEmpty();
        var filler = new CompleteFiller(seed);
        T.VisitAllMembers(ref filler, sample);
        sample.UnknownMembersSlot = [new UnknownMember("x-note", $"{{\"seed\":[{seed}]}}")];
        return sample;
    }

    public static ExtensibleObject Of(Type type, int seed) =>
        (ExtensibleObject)generic.MakeGenericMethod(type).Invoke(null, [seed])!;
}
