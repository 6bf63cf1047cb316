using System.Globalization;

namespace Wsis.Governance.Extraction.Tests;

/// <summary>Laws that hold for any document. <c>WSIS_DOCUMENTS</c> sets the number of documents.</summary>
public class AnyDocumentTests
{
    private const int UsualDocuments = 2_000;

    [Fact]
    public void A_line_that_is_null_is_refused() =>
        FluentActions.Invoking(static () => DocumentExtractor.Extract([null!]))
            .Should().Throw<ArgumentNullException>().WithParameterName("lines");

    [Fact]
    public void Every_line_becomes_one_paragraph_whose_places_are_in_its_text() => ForEach(static document =>
    {
        document.Read.Paragraphs.Select(static paragraph => paragraph.Source).Should().Equal(document.Lines);
        foreach (var paragraph in document.Read.Paragraphs)
        {
            foreach (var span in SpansOf(paragraph))
            {
                span.Start.Should().BeGreaterThanOrEqualTo(0);
                span.Length.Should().BeGreaterThanOrEqualTo(0);
                span.End.Should().BeLessThanOrEqualTo(paragraph.Source.Text.Length, "{0} is in its text", paragraph);
            }
        }
    });

    [Fact]
    public void The_drafts_of_any_document_are_read_back_as_they_were_written() => ForEach(static document =>
    {
        foreach (var record in document.Read.ToRecords().Records)
        {
            var read = WsisJson.Read(WsisJson.ToJson(record));

            read.Value.Should().ContainSingle().Which.Should().Be(record);
        }
    });

    [Fact]
    public void The_links_of_any_document_are_checked() => ForEach(static document =>
    {
        foreach (var paragraph in document.Read.Paragraphs)
        {
            LinkCheck.Check(paragraph).Select(static finding => finding.Rule.Code[..5]).Distinct()
                .Should().BeSubsetOf(["WSIS7"]);
        }
    });

    private static IEnumerable<TextSpan> SpansOf(ExtractedParagraph paragraph) =>
        paragraph.Acts.SelectMany(static act => act.Addressees.Where(_ => !act.IsInherited)
                .Select(static one => one.Span)
                .Concat(act.Reporting.Select(static one => one.Span)).Append(act.Span).Append(act.Task))
            .Concat(paragraph.Doubts.Select(static doubt => doubt.Span));

    private static void ForEach(Action<(SourceLine[] Lines, ExtractedDocument Read)> law)
    {
        var documents = Environment.GetEnvironmentVariable("WSIS_DOCUMENTS") is { } wanted
            ? int.Parse(wanted, CultureInfo.InvariantCulture)
            : UsualDocuments;
        for (var seed = 0; seed < documents; seed++)
        {
            var lines = new DocumentGrammar(seed).Lines();
            try
            {
                law((lines, DocumentExtractor.Extract(lines, new ExtractionOptions
                {
                    Symbol = seed % 2 == 0 ? DocumentSymbol.Parse("A/RES/73/999") : default,
                })));
            }
            catch (Exception error)
            {
                var text = string.Join('\n', lines.Select(static line => line.Text));
                throw new InvalidOperationException($"{error.Message} (document {seed}: {text})", error);
            }
        }
    }
}
