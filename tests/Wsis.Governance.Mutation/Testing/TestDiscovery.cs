using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Wsis.Governance.Mutation.Testing;

/// <summary>The tests of an assembly, in the same order each time.</summary>
internal static class TestDiscovery
{
    // They look at the library as it is, and here it is full of questions.
    private const string ArchitectureTests = "Wsis.Governance.Tests.Architecture";

    public static TestCase[] Of(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var file && File.Exists(file)
                ? context.LoadFromAssemblyPath(file)
                : null;
        return [.. AssemblyLoadContext.Default.LoadFromAssemblyPath(path).GetTypes()
            .Where(static type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
                && type.Namespace?.StartsWith(ArchitectureTests, StringComparison.Ordinal) == false)
            .SelectMany(static type => type.GetMethods().SelectMany(method => OfMethod(type, method)))];
    }

    private static IEnumerable<TestCase> OfMethod(Type type, MethodInfo method)
    {
        object[] attributes = method.GetCustomAttributes(inherit: true);
        if (attributes.OfType<IFactAttribute>().SingleOrDefault() is not { Skip: null } fact)
        {
            return [];
        }

        return fact is ITheoryAttribute
            ? attributes.OfType<IDataAttribute>().SelectMany(data => Rows(data, method))
                .Select(row => new TestCase(type, method, row))
            : [new TestCase(type, method, [])];
    }

    private static IEnumerable<object?[]> Rows(IDataAttribute data, MethodInfo method)
    {
        var rows = data is MemberDataAttributeBase member
            ? RowsOf(member, method.DeclaringType!)
            : data.GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult();
        return rows.Where(static row => row.Skip is null).Select(row => Filled(row.GetData(), method));
    }

    /// <summary>The rows of a member. Asked outside a run of its own, xunit says there are none.</summary>
    private static IEnumerable<ITheoryDataRow> RowsOf(MemberDataAttributeBase member, Type type)
    {
        const BindingFlags Kinds = BindingFlags.GetProperty | BindingFlags.GetField | BindingFlags.InvokeMethod
            | BindingFlags.Static | BindingFlags.Public | BindingFlags.FlattenHierarchy;
        var rows = (member.MemberType ?? type).InvokeMember(
            member.MemberName, Kinds, binder: null, target: null, member.Arguments, culture: null);
        foreach (var row in (IEnumerable)rows!)
        {
            yield return row as ITheoryDataRow ?? new TheoryDataRow((object?[])row);
        }
    }

    /// <summary>The arguments, with the defaults of parameters that a row leaves out.</summary>
    private static object?[] Filled(object?[] row, MethodInfo method) =>
        [.. row, .. method.GetParameters().Skip(row.Length).Select(static one => one.DefaultValue)];
}
