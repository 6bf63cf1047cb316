using System.Reflection;

namespace Wsis.Governance.Tests.Support;

/// <summary>The known codes of a list of which only the type is known.</summary>
internal static class KnownCodes
{
    public static string[] Of(Type list) =>
        (string[])typeof(KnownCodes).GetMethod(nameof(KnownOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(list).Invoke(null, null)!;

    private static string[] KnownOf<TList>()
        where TList : ICodeList =>
        TList.Known.ToArray();
}
