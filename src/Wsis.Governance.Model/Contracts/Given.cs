using System.Runtime.CompilerServices;

namespace Wsis.Governance.Contracts;

/// <summary>Rejects null, which languages without nullable reference types allow everywhere.</summary>
internal static class Given
{
    /// <summary>The value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">The name of the member that is set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null; the message names the
    /// member.</exception>
    public static T NotNull<T>(T? value, [CallerMemberName] string member = "")
        where T : class =>
        value ?? throw new ArgumentNullException(member);
}
