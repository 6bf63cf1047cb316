namespace Wsis.Governance.Validation.Reporters;

/// <summary>The names of texts as addresses, independent of how a file was named.</summary>
/// <param name="rootFolder">The folder to which addresses are relative; null if unknown.</param>
/// <param name="nameOfStandardInput">The name of standard input, which is not a file; null if there is none.</param>
internal sealed class SourceAddress(string? rootFolder, string? nameOfStandardInput)
{
    /// <summary>The path of a text, with slashes: relative if it is in the folder, otherwise absolute; null for a text
    /// that is not a file.</summary>
    public string? PathOf(string? source)
    {
        if (string.IsNullOrEmpty(source) || source == nameOfStandardInput)
        {
            return null;
        }

        var path = source.Replace('\\', '/');
        if (rootFolder is null)
        {
            return path;
        }

        // No path contains a zero byte; such a name is used unchanged.
        if (path.Contains('\0'))
        {
            return path;
        }

        var relative = Path.GetRelativePath(rootFolder, Path.GetFullPath(path, rootFolder)).Replace('\\', '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal)
            ? Path.GetFullPath(path, rootFolder).Replace('\\', '/')
            : relative;
    }

    /// <summary>A path as a reference: each part escaped, so that a name with a space, a colon or a percent sign stays
    /// one reference; an absolute path as an absolute address.</summary>
    public static string ReferenceTo(string path)
    {
        var parts = OutputText.Whole(path).Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = IsDrive(parts, i) ? parts[i] : Uri.EscapeDataString(parts[i]);
        }

        var reference = string.Join('/', parts);
        return path.StartsWith('/') ? "file://" + reference
            : IsDrive(parts, 0) ? "file:///" + reference
            : reference;
    }

    private static bool IsDrive(string[] parts, int index) =>
        index == 0 && parts.Length > 1 && parts[0] is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ':'];
}
