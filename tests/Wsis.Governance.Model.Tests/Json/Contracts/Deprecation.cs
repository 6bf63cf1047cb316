using System.Reflection;

namespace Wsis.Governance.Tests.Json.Contracts;

/// <summary>Members that have had their day: their properties are obsolete, and say what to use instead.</summary>
internal static class Deprecation
{
    /// <summary>What to use instead of a member; null where it is not deprecated.</summary>
    public static string? Of(PropertyInfo property) => property.GetCustomAttribute<ObsoleteAttribute>()?.Message;

    /// <summary>What a member means, and what to use instead where it is deprecated.</summary>
    public static string AddedTo(string summary, string? deprecation) =>
        deprecation is null ? summary : $"{summary} Deprecated: {deprecation}";
}
