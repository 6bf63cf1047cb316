using System.Globalization;
using System.Text;
using System.Xml;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Tool.Output;

/// <summary>Findings as the XML that test runners of the JUnit family write: a suite for each text, a case for each
/// finding. Errors are failures, suppressed findings are skipped with their reason; a text without findings is one case
/// that passes.</summary>
internal sealed class JUnitReport : IDisposable
{
    private readonly XmlWriter xml;
    private readonly SourceAddress addresses;

    private JUnitReport(Stream output, SourceAddress addresses)
    {
        this.addresses = addresses;
        xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        });
    }

    /// <summary>Writes a document.</summary>
    /// <param name="summary">The result of validation.</param>
    /// <param name="addresses">Gives the file names of the repository.</param>
    /// <param name="output">The output.</param>
    public static void Write(ValidationSummary summary, SourceAddress addresses, Stream output)
    {
        using var report = new JUnitReport(output, addresses);
        report.Write(summary);
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    private void Write(ValidationSummary summary)
    {
        xml.WriteStartElement("testsuites");
        Attribute("name", "wsis validate");
        var suppressed = summary.Suppressed.ToLookup(static one => one.Finding.Source ?? "");
        foreach (var file in summary.Files)
        {
            WriteSuite(file.Name, file.Findings, [.. suppressed[file.Name]]);
        }

        // The reference data has only suppressed findings.
        foreach (var others in suppressed.Where(group => !summary.Files.Any(file => file.Name == group.Key)))
        {
            WriteSuite(others.Key, [], [.. others]);
        }

        xml.WriteEndElement();
        xml.WriteRaw("\n");
    }

    private void WriteSuite(string name, ValueList<Finding> findings, SuppressedFinding[] suppressed)
    {
        var path = addresses.PathOf(name) ?? name;
        var failures = findings.Count(static finding => finding.Severity == Severity.Error);
        xml.WriteStartElement("testsuite");
        Attribute("name", path);
        Attribute("tests", Number(Math.Max(1, findings.Count + suppressed.Length)));
        Attribute("failures", Number(failures));
        Attribute("errors", "0");
        Attribute("skipped", Number(suppressed.Length));
        foreach (var finding in findings)
        {
            WriteCase(path, finding, null);
        }

        foreach (var (finding, justification) in suppressed)
        {
            WriteCase(path, finding, justification);
        }

        if (findings.IsEmpty && suppressed.Length == 0)
        {
            xml.WriteStartElement("testcase");
            Attribute("classname", path);
            Attribute("name", "no findings");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteCase(string path, Finding finding, string? justification)
    {
        xml.WriteStartElement("testcase");
        Attribute("classname", finding.Record ?? path);
        var place = finding.Location is { } at ? $" at {at}" : "";
        Attribute("name", $"{finding.Code} {finding.Rule.Name}{place}");
        Attribute("file", path);
        if (finding.Location is { } where)
        {
            Attribute("line", Number(where.Line));
        }

        if (justification is not null)
        {
            xml.WriteStartElement("skipped");
            Attribute("message", justification);
            xml.WriteEndElement();
        }
        else
        {
            WriteResult(path, finding);
        }

        xml.WriteEndElement();
    }

    private void WriteResult(string path, Finding finding)
    {
        var isError = finding.Severity == Severity.Error;
        xml.WriteStartElement(isError ? "failure" : "system-out");
        if (isError)
        {
            Attribute("type", finding.Code);
            Attribute("message", finding.Message);
        }

        var place = finding.Location is { } at ? $":{at}" : "";
        xml.WriteString(Writable(
            $"{path}{place}: {SeverityName.Of(finding.Severity)} {finding.Code}: {finding.Message}\n"
            + $"{FindingHint.Whereabouts(finding)}\nFix: {FindingHint.HowToFix(finding)}"));
        xml.WriteEndElement();
    }

    private void Attribute(string name, string value) => xml.WriteAttributeString(name, Writable(value));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // XML cannot represent most control characters or lone surrogates.
    private static string Writable(string text) => string.Concat(
        OutputText.Whole(text).Select(static unit =>
            char.IsSurrogate(unit) || XmlConvert.IsXmlChar(unit) ? unit : '\uFFFD'));
}
