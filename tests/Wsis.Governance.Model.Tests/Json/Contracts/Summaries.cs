using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Wsis.Governance.Tests.Json.Contracts;

/// <summary>The summaries of the documentation comments, as plain text.</summary>
internal static partial class Summaries
{
    private static readonly Dictionary<string, XElement> summaries = Load();

    /// <summary>The summary of a type.</summary>
    public static string Of(Type type) => Text("T:" + type.FullName);

    /// <summary>The summary of a property.</summary>
    public static string Of(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        owner = owner.IsGenericType ? owner.GetGenericTypeDefinition() : owner;
        return Text($"P:{owner.FullName}.{property.Name}");
    }

    private static string Text(string id) =>
        summaries.TryGetValue(id, out var summary)
            ? WhiteSpace().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim()
            : throw new InvalidOperationException($"{id} has no summary.");

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Attribute("cref") is { } reference => Name(reference.Value),
        // What is default in C# is a member that is absent in JSON.
        XElement { Value: "default" } => "absence",
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    // What is a member in C# is one in JSON, in camel case: Reporting.Due is due of reporting.
    private static string Name(string reference) =>
        ContractNames.CamelCase(reference[(reference.LastIndexOf('.') + 1)..]);

    private static Dictionary<string, XElement> Load()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Wsis.Governance.Model.xml");
        return XDocument.Load(file).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
