using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Wsis.Governance.Package.Tests;

/// <summary>A package that the build of these tests has made, opened.</summary>
internal sealed class PackedFile : IDisposable
{
    private readonly ZipArchive archive;

    private PackedFile(string path)
    {
        archive = ZipFile.OpenRead(path);
        Entries = [.. archive.Entries.Select(entry => entry.FullName)];
        Metadata = XDocument.Parse(TextOf(Entries.Single(IsNuspec))).Root!.Elements().Single();
    }

    /// <summary>The paths of all files.</summary>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>What the package says of itself.</summary>
    public XElement Metadata { get; }

    /// <summary>The files that the package adds to a project, without those that describe the package.</summary>
    public IEnumerable<string> Content => Entries.Where(static entry =>
        !IsNuspec(entry)
        && !entry.StartsWith("_rels/", StringComparison.Ordinal)
        && !entry.StartsWith("package/", StringComparison.Ordinal)
        && entry != "[Content_Types].xml");

    public static PackedFile Library() => Open("Wsis.Governance.Model", "nupkg");

    public static PackedFile Extraction() => Open("Wsis.Governance.Extraction", "nupkg");

    public static PackedFile Symbols() => Open("Wsis.Governance.Model", "snupkg");

    public static PackedFile Tool() => Open("Wsis.Governance.Tool", "nupkg");

    public void Dispose() => archive.Dispose();

    /// <summary>The names of the assemblies to which an assembly of the package refers.</summary>
    public string[] ReferencesOf(string assembly)
    {
        using var file = new PEReader(new MemoryStream(BytesOf(assembly)));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    public string TextOf(string entry)
    {
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    public byte[] BytesOf(string entry)
    {
        using var stream = archive.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The elements of a name, whatever the version of the schema that the package writes.</summary>
    public IEnumerable<XElement> All(string name) =>
        Metadata.Descendants().Where(element => element.Name.LocalName == name);

    public string? Value(string name) => All(name).SingleOrDefault()?.Value;

    private static PackedFile Open(string id, string extension)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "packages");
        return new PackedFile(Directory.EnumerateFiles(folder, $"{id}.*.{extension}").Single());
    }

    private static bool IsNuspec(string entry) => entry.EndsWith(".nuspec", StringComparison.Ordinal);
}
