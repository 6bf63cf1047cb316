using System.Reflection;
using System.Runtime.Loader;

namespace Wsis.Governance.Tests.Reference;

/// <summary>The library loaded a second time, with nothing of it used yet, and these tests with it: what other tests
/// have asked for is not there.</summary>
internal sealed class FreshLibrary() : AssemblyLoadContext("fresh library", isCollectible: false)
{
    private static readonly Assembly tests = typeof(FreshLibrary).Assembly;
    private static readonly Assembly library = typeof(WsisCorpus).Assembly;

    /// <summary>The library as loaded here.</summary>
    public Assembly Library => LoadFromAssemblyPath(library.Location);

    /// <summary>Calls a private static method of these tests, with the library as loaded here.</summary>
    public T Call<T>(Func<T> method)
    {
        var type = LoadFromAssemblyPath(tests.Location).GetType(method.Method.DeclaringType!.FullName!)!;
        var twin = type.GetMethod(method.Method.Name, BindingFlags.Static | BindingFlags.NonPublic)!;
        return (T)twin.Invoke(null, null)!;
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == library.GetName().Name ? Library : null;
}
