using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>Writes a public type as its users see it, one member a line, much as C# declares it.</summary>
internal static class ApiType
{
    public static string Of(Type type)
    {
        var text = new StringBuilder(Header(type)).Append('\n');
        foreach (var line in MembersOf(type))
        {
            text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var bases = Bases(type).ToArray();
        return $"public {Keywords(type)} {ApiName.Declared(type)}"
            + (bases.Length > 0 ? $" : {string.Join(", ", bases)}" : "")
            + ApiName.Constraints(type.GetGenericArguments());
    }

    private static string Keywords(Type type)
    {
        var made = IsRecord(type) ? "record " : "";
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } =>
                $"{(IsReadOnly(type) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{made}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => $"abstract {(made.Length > 0 ? "record" : "class")}",
            _ => $"{(type.IsSealed ? "sealed " : "")}{(made.Length > 0 ? "record" : "class")}",
        };
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var all = type.GetInterfaces().Where(made => made.IsVisible).ToArray();
        var implied = all.SelectMany(made => made.GetInterfaces()).Concat(inherited).ToHashSet();
        var own = all.Where(made => !implied.Contains(made) && !IsOfRecord(type, made))
            .Select(ApiName.Of).Order(StringComparer.Ordinal);
        var parent = type.BaseType;
        return parent is null || parent == typeof(object) || parent == typeof(ValueType)
            ? own
            : own.Prepend(ApiName.Of(parent));
    }

    private static IEnumerable<string> MembersOf(Type type) =>
        type.IsEnum
            ? type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}")
            : type.GetMembers(Library.Declared).Where(ApiMember.IsSeen)
                .OrderBy(ApiMember.Rank).ThenBy(member => member.Name, StringComparer.Ordinal)
                .ThenBy(ApiMember.Of, StringComparer.Ordinal)
                .Select(ApiMember.Of);

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    // Every record is equatable with itself; there is no need to say so each time.
    private static bool IsOfRecord(Type type, Type made) =>
        IsRecord(type) && made.IsGenericType && made.GetGenericTypeDefinition() == typeof(IEquatable<>);

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute));
}
