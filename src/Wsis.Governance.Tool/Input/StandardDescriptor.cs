using System.Globalization;

namespace Wsis.Governance.Tool.Input;

/// <summary>Detects standard streams that were closed when the process began, as some schedulers leave them.</summary>
/// <remarks>The runtime opens files of its own under the free numbers: reading them would never end, and writing to
/// them would disturb it. Its files close when a program is executed, and a stream that was inherited cannot do so.
/// Only Linux shows this.</remarks>
internal static class StandardDescriptor
{
    /// <summary>The number of standard input.</summary>
    public const int Input = 0;

    /// <summary>The number of standard output.</summary>
    public const int Output = 1;

    /// <summary>The number of standard error.</summary>
    public const int Error = 2;

    private const string Flags = "flags:";
    private const int ClosesOnExecute = 0x80000;

    /// <summary>True if a standard stream was closed; false if that is not known.</summary>
    public static bool IsClosed(int number)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{number}");
            return IsClosed(File.ReadAllText(path));
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>True for a description, as Linux writes it, of a file of the runtime.</summary>
    internal static bool IsClosed(string description)
    {
        foreach (var line in description.Split('\n'))
        {
            if (line.StartsWith(Flags, StringComparison.Ordinal))
            {
                return (Convert.ToInt32(line[Flags.Length..].Trim(), 8) & ClosesOnExecute) != 0;
            }
        }

        return false;
    }
}
