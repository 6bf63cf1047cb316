using System.Reflection;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>The types that a type of the library uses: in signatures, fields and the bodies of methods.</summary>
internal static class TypeUse
{
    /// <summary>Each used type of this library, with the member that uses it.</summary>
    public static IEnumerable<(string User, Type Used)> Of(Type type) =>
        Raw(type).SelectMany(use => Parts(use.Used).Select(part => (use.User, part)))
            .Where(use => use.part.Assembly == Library.Assembly)
            .Distinct();

    private static IEnumerable<(string User, Type Used)> Raw(Type type)
    {
        var header = type.GetInterfaces().Append(type.BaseType).Concat(Constraints(type.GetGenericArguments()))
            .Concat(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType));
        var fields = type.GetFields(Library.Declared).Select(field => (field.Name, (Type?)field.FieldType));
        var methods = Library.MethodsOf(type).SelectMany(
            method => Signature(method).Concat(Body(method)).Select(used => (method.Name, used)));
        return header.Select(used => ("(declaration)", used)).Concat(fields).Concat(methods)
            .Where(use => use.Item2 is not null)
            .Select(use => ($"{type.FullName}.{use.Item1}", use.Item2!));
    }

    private static IEnumerable<Type?> Signature(MethodBase method) =>
        method.GetParameters().Select(parameter => (Type?)parameter.ParameterType)
            .Append((method as MethodInfo)?.ReturnType)
            .Concat(method.IsGenericMethod ? Constraints(method.GetGenericArguments()) : []);

    private static IEnumerable<Type?> Constraints(Type[] parameters) =>
        parameters.Where(parameter => parameter.IsGenericParameter)
            .SelectMany(parameter => parameter.GetGenericParameterConstraints());

    private static IEnumerable<Type?> Body(MethodBase method) =>
        IlReader.Read(method).SelectMany(instruction => Named(instruction.Operand)).Concat(IlReader.Locals(method));

    private static IEnumerable<Type?> Named(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        MethodBase method => Signature(method).Append(method.DeclaringType)
            .Concat(method.IsGenericMethod ? method.GetGenericArguments() : []),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
