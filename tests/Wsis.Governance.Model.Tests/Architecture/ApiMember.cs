using System.Reflection;
using System.Runtime.CompilerServices;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>Writes one public member on one line.</summary>
internal static class ApiMember
{
    private static readonly Dictionary<string, string> operators = new()
    {
        ["op_Equality"] = "operator ==", ["op_Inequality"] = "operator !=", ["op_LessThan"] = "operator <",
        ["op_GreaterThan"] = "operator >", ["op_LessThanOrEqual"] = "operator <=",
        ["op_GreaterThanOrEqual"] = "operator >=", ["op_Implicit"] = "implicit operator",
        ["op_Explicit"] = "explicit operator",
    };

    /// <summary>True for what users can name; what the compiler writes into records is left out.</summary>
    public static bool IsSeen(MemberInfo member) => !Library.IsCompilerMade(member) && member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.Name != "EqualityContract" && Accessors(property).Any(),
        MethodInfo method => IsSeenMethod(method)
            && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        ConstructorInfo constructor => IsSeenMethod(constructor) && !IsCopy(constructor),
        _ => false,
    };

    /// <summary>Constructors first, then fields, properties and methods.</summary>
    public static int Rank(MemberInfo member) => member switch
    {
        ConstructorInfo => 0,
        FieldInfo => 1,
        PropertyInfo => 2,
        _ => 3,
    };

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field =>
            $"const {ApiName.Of(field)} {field.Name} = {Literal(field.GetRawConstantValue())};",
        FieldInfo field =>
            $"{Scope(field.IsStatic)}{(field.IsInitOnly ? "readonly " : "")}{ApiName.Of(field)} {field.Name};",
        PropertyInfo property => Property(property),
        ConstructorInfo constructor =>
            $"{ApiName.Plain(constructor.DeclaringType!)}({Parameters(constructor.GetParameters())});",
        MethodInfo method => Method(method),
        _ => member.Name,
    };

    private static string Property(PropertyInfo property)
    {
        var accessors = Accessors(property).ToArray();
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{Parameters(index)}]" : property.Name;
        var parts = accessors.Select(accessor =>
            accessor == property.GetMethod ? "get;" : IsInit(accessor) ? "init;" : "set;");
        return $"{Modifiers(accessors[0])}{required}{ApiName.Of(property)} {name} {{ {string.Join(' ', parts)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? ApiName.Parameters(method.GetGenericArguments()) : "";
        var where = method.IsGenericMethod ? ApiName.Constraints(method.GetGenericArguments()) : "";
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        var name = operators.GetValueOrDefault(method.Name, method.Name);
        return $"{Modifiers(method)}{ApiName.Of(method.ReturnParameter)} {name}{generic}"
            + $"({extension}{Parameters(method.GetParameters())}){where};";
    }

    private static string Modifiers(MethodBase method)
    {
        var isInterface = method.DeclaringType!.IsInterface;
        var isOverride = method is MethodInfo made && made.GetBaseDefinition().DeclaringType != made.DeclaringType;
        return (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "")
            + Scope(method.IsStatic)
            + (isOverride ? $"{(method.IsFinal ? "sealed " : "")}override "
                : method.IsAbstract && (!isInterface || method.IsStatic) ? "abstract "
                : method.IsVirtual && !method.IsFinal && (!isInterface || method.IsStatic) ? "virtual "
                : "");
    }

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        (parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute))
            ? "params " : "")
        + $"{ApiName.Of(parameter)} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")));

    private static string Default(ParameterInfo parameter) =>
        parameter is { RawDefaultValue: null, ParameterType.IsValueType: true }
            ? "default"
            : Literal(parameter.RawDefaultValue);

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        var other => other.ToString()!,
    };

    private static string Scope(bool isStatic) => isStatic ? "static " : "";

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property) =>
        new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(IsSeenMethod);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsSeenMethod(MethodBase method) =>
        method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsCopy(ConstructorInfo constructor) =>
        !constructor.IsPublic && constructor.GetParameters() is [var only]
        && only.ParameterType == constructor.DeclaringType;
}
