using System.Reflection;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>The ids by which the compiler's XML documentation names types and members.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{Full(type)}",
        FieldInfo field => $"F:{Full(field.DeclaringType!)}.{field.Name}",
        EventInfo made => $"E:{Full(made.DeclaringType!)}.{made.Name}",
        PropertyInfo property =>
            $"P:{Full(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        MethodBase method => $"M:{Full(method.DeclaringType!)}.{NameOf(method)}"
            + Parameters(method.GetParameters()) + Conversion(method),
        _ => throw new ArgumentException($"No documentation id for {member}.", nameof(member)),
    };

    private static string NameOf(MethodBase method) =>
        method.Name.Replace('.', '#')
        + (method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "");

    private static string Conversion(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } made ? $"~{Reference(made.ReturnType)}" : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0
            ? ""
            : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    // The declared form: Id`1.
    private static string Full(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return definition.FullName!.Replace('+', '.');
    }

    // The form in a signature: Id{Organization}.
    private static string Reference(Type type) =>
        type.IsByRef ? $"{Reference(type.GetElementType()!)}@"
        : type.IsArray ? $"{Reference(type.GetElementType()!)}[]"
        : type.IsPointer ? $"{Reference(type.GetElementType()!)}*"
        : type.IsGenericParameter ? $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}"
        : type.IsGenericType ? Constructed(type)
        : type.FullName!.Replace('+', '.');

    private static string Constructed(Type type)
    {
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var parts = type.GetGenericTypeDefinition().FullName!.Split('+').Select(part =>
        {
            var (name, arity) = part.Split('`') is [var left, var right] ? (left, int.Parse(right, null)) : (part, 0);
            var own = Enumerable.Range(0, arity).Select(_ => Reference(arguments.Dequeue())).ToArray();
            return own.Length == 0 ? name : $"{name}{{{string.Join(',', own)}}}";
        });
        return string.Join('.', parts);
    }
}
