namespace Wsis.Governance.Tests.Support;

/// <summary>Tables of real strings that stand beside the repository on machines that have them.</summary>
internal static class SharedData
{
    /// <summary>The rows of a table, without the line of names; skips the test where the table is not there.</summary>
    public static string[][] Rows(string name)
    {
        var path = Find(Path.Combine("data", name));
        Assert.SkipWhen(path is null, $"shared/data/{name} is not beside this repository.");
        return [.. File.ReadAllLines(path!).Skip(1).Select(line => line.Split('\t'))];
    }

    /// <summary>The report that all began with; skips the test where it is not there.</summary>
    public static string Report()
    {
        var folder = Find("seed");
        Assert.SkipWhen(folder is null, "shared/seed is not beside this repository.");
        return File.ReadAllText(Directory.GetFiles(folder!, "*.txt").Single());
    }

    private static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", relative);
            if (File.Exists(path) || Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
