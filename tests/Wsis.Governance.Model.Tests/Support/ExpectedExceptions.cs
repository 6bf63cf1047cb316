namespace Wsis.Governance.Tests.Support;

/// <summary>Expects that a caller's mistake is refused.</summary>
internal static class ExpectedExceptions
{
    /// <summary>The parameter is out of its range, and the exception names it.</summary>
    public static void OutOfRange<T>(Func<T> make, string parameter) =>
        FluentActions.Invoking(make).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
}
