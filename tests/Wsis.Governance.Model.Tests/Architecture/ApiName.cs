using System.Reflection;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>Writes types as C# does, with what may be null.</summary>
internal static class ApiName
{
    private static readonly Dictionary<Type, string> keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(char)] = "char", [typeof(byte)] = "byte", [typeof(short)] = "short", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Of(PropertyInfo property) =>
        Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(ParameterInfo parameter)
    {
        var passed = !parameter.ParameterType.IsByRef ? ""
            : parameter.IsOut ? "out "
            : parameter.IsIn ? "in "
            : "ref ";
        return passed + Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));
    }

    public static string Of(Type type) => Of(type, null);

    /// <summary>The name of a type without its parameters, as its constructors have it.</summary>
    public static string Plain(Type type) => type.Name.Split('`')[0];

    /// <summary>The name as it is declared: <c>ValueList&lt;T&gt;.Enumerator</c>.</summary>
    public static string Declared(Type type) =>
        type.DeclaringType is { } outer
            ? $"{Declared(outer)}.{Plain(type)}"
            : Plain(type) + (type.IsGenericType ? Parameters(type.GetGenericArguments()) : "");

    public static string Parameters(Type[] parameters) =>
        $"<{string.Join(", ", parameters.Select(parameter => parameter.Name))}>";

    public static string Constraints(Type[] parameters) => string.Concat(
        parameters.Where(parameter => parameter.IsGenericParameter)
            .Select(parameter => (parameter.Name, Wanted: string.Join(", ", Constraints(parameter))))
            .Where(pair => pair.Wanted.Length > 0)
            .Select(pair => $" where {pair.Name} : {pair.Wanted}"));

    private static IEnumerable<string> Constraints(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string[] first = isStruct ? ["struct"]
            : flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"]
            : [];
        string[] last = flags.HasFlag(GenericParameterAttributes.AllowByRefLike) ? ["allows ref struct"]
            : flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? ["new()"]
            : [];
        var types = parameter.GetGenericParameterConstraints()
            .Where(wanted => wanted != typeof(ValueType) && wanted.IsVisible).Select(Of);
        return first.Concat(types).Concat(last);
    }

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, info);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Of(value, null)}?";
        }

        var mayBeNull = info is { ReadState: NullabilityState.Nullable } && !type.IsValueType && !IsOpen(type);
        return Name(type, info) + (mayBeNull ? "?" : "");
    }

    // Of a type parameter without constraints nobody can say whether it may be null.
    private static bool IsOpen(Type type) =>
        type.IsGenericParameter && type.GetGenericParameterConstraints().Length == 0
        && !type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);

    private static string Name(Type type, NullabilityInfo? info)
    {
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, info?.ElementType)}[]";
        }

        if (keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var arguments = type.GetGenericArguments();
        var inner = info?.GenericTypeArguments ?? [];
        var written = arguments.Select((argument, i) => Of(argument, i < inner.Length ? inner[i] : null)).ToArray();
        if (IsTuple(type))
        {
            return $"({string.Join(", ", written)})";
        }

        var generic = written.Length > 0 ? $"<{string.Join(", ", written)}>" : "";
        return type.DeclaringType is { } outer && !type.IsGenericParameter
            ? $"{Plain(outer)}{generic}.{Plain(type)}"
            : Plain(type) + generic;
    }

    private static bool IsTuple(Type type) =>
        type.IsGenericType && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);
}
