using System.Text;

namespace Wsis.Governance.Tests.Json;

/// <summary>Texts that several tests read.</summary>
internal static class Samples
{
    /// <summary>A position on one line, with every member that it must have.</summary>
    public const string Position =
        """{"type":"position","id":"p-1","subject":{"type":"mandate","id":"m-1"},"stance":"supports","statement":{"en":"Yes.","ar":"نعم"},"heldBy":{"quantifier":"some","groups":["government"]}}""";

    /// <summary>A principle on one line.</summary>
    public const string Principle =
        """{"type":"principle","id":"q-1","text":{"en":"Open."},"basis":{"document":"tunis-agenda","paragraphs":"29"}}""";

    /// <summary>The reference data that stands beside the library's sources, as files; none where there are no
    /// sources.</summary>
    public static IReadOnlyList<(string Name, byte[] Utf8)> ReferenceFiles { get; } = FindReferenceFiles();

    /// <summary>All records of the reference data.</summary>
    public static WsisCorpus ReferenceRecords()
    {
        var all = WsisCorpus.Empty;
        foreach (var (_, utf8) in ReferenceFiles)
        {
            all = all.Concat(WsisJson.Read(utf8).Value);
        }

        return all;
    }

    /// <summary>The bytes of a text in UTF-8.</summary>
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A file around records.</summary>
    public static string File(params string[] records) =>
        $$"""{"format":"wsis-governance/1","records":[{{string.Join(",", records)}}]}""";

    private static List<(string, byte[])> FindReferenceFiles()
    {
        var files = new List<(string, byte[])>();
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "src", "Wsis.Governance.Model", "Reference", "Data");
            if (Directory.Exists(data))
            {
                foreach (var path in Directory.GetFiles(data, "*.json", SearchOption.AllDirectories).Order(
                    StringComparer.Ordinal))
                {
                    files.Add((Path.GetFileName(path), System.IO.File.ReadAllBytes(path)));
                }

                break;
            }
        }

        return files;
    }
}
