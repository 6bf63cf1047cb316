namespace Wsis.Governance.Validation.Reporters;

/// <summary>The names of texts as addresses, the same however a file was named.</summary>
/// <param name="rootFolder">The folder that addresses are relative to; null where none is known.</param>
/// <param name="nameOfStandardInput">The name of the text that is no file; null where there is none.</param>
internal sealed class SourceAddress(string? rootFolder, string? nameOfStandardInput)
{
    /// <summary>The path of a text, with slashes: relative where it lies in the folder, absolute where it does not;
    /// null for a text that is no file.</summary>
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

        // A zero byte is in no path; the name is then a name alone.
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
    /// one reference; an absolute path as an address of its own.</summary>
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
