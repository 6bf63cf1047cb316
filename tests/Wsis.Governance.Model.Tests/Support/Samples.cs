using System.Reflection;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Support;

/// <summary>Records and nested objects with every member set, unknown members included.</summary>
internal static class Samples
{
    private static readonly MethodInfo generic =
        typeof(Samples).GetMethods().Single(method => method is { Name: nameof(Of), IsGenericMethod: true });

    public static T Of<T>(int seed)
        where T : Extensible, IShaped<T>
    {
        var sample = T.Blank();
        var shape = new SampleShape(seed);
        T.DescribeAll(ref shape, sample);
        sample.UnknownMembersSlot = [new UnknownMember("x-note", $"{{\"seed\":[{seed}]}}")];
        return sample;
    }

    public static Extensible Of(Type type, int seed) =>
        (Extensible)generic.MakeGenericMethod(type).Invoke(null, [seed])!;
}
