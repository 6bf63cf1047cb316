using Microsoft.Win32.SafeHandles;

namespace Wsis.Governance.Tool.Output;

/// <summary>Standard output as a stream that tells when nobody reads it any more.</summary>
internal static class StandardOutput
{
    private const int Handle = 1;

    /// <summary>Opens it.</summary>
    /// <remarks>The console's own stream passes over a closed pipe in silence, so that a long run goes on for nobody. A
    /// file is left to it nevertheless: a file stream would write at a place of its own, over what others
    /// write.</remarks>
    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            try
            {
                var pipe = new FileStream(
                    new SafeFileHandle(Handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!pipe.CanSeek)
                {
                    return new BrokenPipeStream(pipe);
                }
            }
            catch (Exception problem) when (problem is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // Closed, or not to be had as a file: the console knows what to do.
            }
        }

        return new BrokenPipeStream(Console.OpenStandardOutput());
    }
}
