using Microsoft.Win32.SafeHandles;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Output;

/// <summary>Standard output as a stream that detects when its reader has closed it.</summary>
internal static class StandardOutput
{
    private const int Handle = 1;

    /// <summary>Opens standard output.</summary>
    /// <remarks>The console's own stream ignores a closed pipe, so that a long run would continue without a
    /// reader. It is used for files nevertheless, because a file stream would write at its own position, over the
    /// output of other processes.</remarks>
    public static Stream Open()
    {
        if (StandardDescriptor.IsClosed(StandardDescriptor.Output))
        {
            return new BrokenPipeStream(new ClosedOutput());
        }

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
                // Closed, or not available as a file: the console stream is used.
            }
        }

        return new BrokenPipeStream(Console.OpenStandardOutput());
    }
}
