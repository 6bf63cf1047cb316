using System.Globalization;

namespace Wsis.Governance.Tests.Support;

/// <summary>Runs code as on a machine with another culture.</summary>
internal static class Cultures
{
    public static T Under<T>(CultureInfo culture, Func<T> run)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
