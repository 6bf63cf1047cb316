using System.IO.Compression;
using System.Text;

namespace Wsis.Governance.Tool.Tests.Support;

/// <summary>A small Word file for a test: paragraphs, and the parts that state a symbol.</summary>
internal sealed class WordFile
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The content of the body, as XML.</summary>
    public required string Body { get; init; }

    /// <summary>The text of the header of the first page; null if there is none.</summary>
    public string? Header { get; init; }

    /// <summary>The document variables, as name and value.</summary>
    public (string Name, string Value)[] Variables { get; init; } = [];

    /// <summary>A paragraph of words, of which those between underscores are in italics.</summary>
    public static string Paragraph(string text, string style = "")
    {
        var xml = new StringBuilder("<w:p>");
        xml.Append(style.Length == 0 ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>");
        foreach (var (at, piece) in text.Split('_').Index())
        {
            xml.Append("<w:r>").Append(at % 2 == 1 ? "<w:rPr><w:i/></w:rPr>" : "")
                .Append("<w:t xml:space=\"preserve\">").Append(piece).Append("</w:t></w:r>");
        }

        return xml.Append("</w:p>").ToString();
    }

    /// <summary>A table of rows of cells, one paragraph each.</summary>
    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell =>
            $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + Types("document.main", "document")
                + Types("header", "header1") + Types("settings", "settings") + "</Types>");
            Add(archive, "_rels/.rels", Relations(("officeDocument", "word/document.xml")));
            Add(archive, "word/document.xml", $"<w:document {Namespaces}><w:body>{Body}</w:body></w:document>");
            Add(archive, "word/_rels/document.xml.rels", Relations(("header", "header1.xml"), ("settings", "settings.xml")));
            Add(archive, "word/header1.xml", $"<w:hdr {Namespaces}>{(Header is null ? "<w:p/>" : Paragraph(Header))}</w:hdr>");
            Add(archive, "word/settings.xml", $"<w:settings {Namespaces}><w:docVars>{string.Concat(Variables.Select(one =>
                $"<w:docVar w:name=\"{one.Name}\" w:val=\"{one.Value}\"/>"))}</w:docVars></w:settings>");
        }

        return bytes.ToArray();
    }

    private static string Types(string kind, string part) =>
        $"<Override PartName=\"/word/{part}.xml\" "
        + $"ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>";

    private static string Relations(params (string Kind, string Target)[] all) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(all.Select((one, at) =>
            $"<Relationship Id=\"r{at}\" Type=\"{Relation}/{one.Kind}\" Target=\"{one.Target}\"/>")) + "</Relationships>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
