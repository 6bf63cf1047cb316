using System.Reflection;
using System.Xml.Linq;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>The XML documentation that is built beside the library.</summary>
internal static class Documentation
{
    private static readonly Lazy<Dictionary<string, XElement>> members = new(() => XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "Wsis.Governance.Model.xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value));

    /// <summary>The documented members by their documentation ids.</summary>
    public static IReadOnlyDictionary<string, XElement> Members => members.Value;

    /// <summary>All that is said of a type or member, its elements included; empty where nothing is.</summary>
    public static string Of(MemberInfo member) =>
        Members.TryGetValue(DocumentationId.Of(member), out var found) ? found.ToString() : "";

    /// <summary>True where there is a summary, or it is taken over from the member's origin.</summary>
    public static bool IsDocumented(MemberInfo member) =>
        Members.TryGetValue(DocumentationId.Of(member), out var found)
        && (found.Element("inheritdoc") is not null || found.Element("summary") is { Value: var text }
            && !string.IsNullOrWhiteSpace(text));
}
