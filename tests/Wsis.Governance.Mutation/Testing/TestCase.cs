using System.Reflection;

namespace Wsis.Governance.Mutation.Testing;

/// <summary>One test with its arguments.</summary>
internal sealed class TestCase(Type type, MethodInfo method, object?[] arguments)
{
    // What xunit throws where a test leaves itself out.
    private const string LeftOut = "$XunitDynamicSkip$";

    public string Name { get; } = $"{type.FullName}.{method.Name}";

    public string Space { get; } = type.Namespace ?? "";

    /// <summary>What made the test fail; null if it passed.</summary>
    public Exception? Run()
    {
        object? instance = null;
        try
        {
            instance = method.IsStatic ? null : Activator.CreateInstance(type);
            var answer = method.Invoke(
                instance, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
            Wait(answer);
            return null;
        }
        catch (Exception exception)
        {
            return exception.Message.StartsWith(LeftOut, StringComparison.Ordinal) ? null : exception;
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    private static void Wait(object? answer)
    {
        switch (answer)
        {
            case Task task:
                task.GetAwaiter().GetResult();
                break;
            case ValueTask task:
                task.AsTask().GetAwaiter().GetResult();
                break;
        }
    }
}
