namespace Wsis.Governance.Values.Codes;

/// <summary>Whether this process ever read a code that this version does not know. Most processes never do: then no
/// code has to be searched for in its list again.</summary>
internal static class UnknownCodes
{
    /// <summary>False if all codes in this process are known.</summary>
    public static bool MayExist { get; private set; }

    /// <summary>Called before an unknown code exists.</summary>
    public static void Expect() => MayExist = true;
}
