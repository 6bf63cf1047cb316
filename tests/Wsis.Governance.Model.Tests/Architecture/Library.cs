using System.Reflection;
using System.Runtime.CompilerServices;
using Wsis.Governance.Records;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>The built library, as the tests of its architecture see it.</summary>
internal static class Library
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly { get; } = typeof(RecordTypes).Assembly;

    /// <summary>All types, nested and compiler-made ones too.</summary>
    public static IReadOnlyList<Type> Types { get; } = Assembly.GetTypes();

    /// <summary>The types that users see, nested ones; not the compiler's marks of extensions.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } = PublicTypesOf(Assembly);

    /// <summary>The types of an assembly that users see.</summary>
    public static Type[] PublicTypesOf(Assembly assembly) =>
        [.. assembly.GetTypes().Where(
            type => type.IsVisible && !type.FullName!.Contains('<', StringComparison.Ordinal))];

    /// <summary>Every method, constructor and accessor that stands in the library.</summary>
    public static IEnumerable<MethodBase> Methods => Types.SelectMany(MethodsOf);

    public static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared));

    /// <summary>The type that a nested or compiler-made type belongs to.</summary>
    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    public static bool IsCompilerMade(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    public static string NameOf(MethodBase method) =>
        $"{method.DeclaringType?.FullName ?? method.DeclaringType?.Name}.{method.Name}";
}
