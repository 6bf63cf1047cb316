using Wsis.Governance;
using Wsis.Governance.Extraction;

string[] lines =
[
    "73/999. Lakes and boats",
    "The General Assembly,",
    "Recalling its resolution 60/252 of 27 March 2006,",
    "1. Requests the Secretary-General, in consultation with the lake towns, to count the boats "
        + "and to report to the General Assembly at its seventy-fifth session;",
    "2. Invites Member States to lend maps.",
];
var document = DocumentExtractor.Extract(
    [.. lines.Select(static (text, index) => new SourceLine(text) { LineNumber = index + 1 })],
    new ExtractionOptions { Symbol = DocumentSymbol.Parse("A/RES/73/999") });
foreach (var paragraph in document.Paragraphs)
{
    foreach (var act in paragraph.Acts)
    {
        var addressees = act.Addressees.Select(static one => one.Name);
        Console.WriteLine($"{paragraph.Number ?? "-"}: {act.Verb}: {string.Join(", ", addressees)}");
    }
}

var corpus = WsisCorpus.Create(document.ToRecords().Records);
foreach (var mandate in corpus.Mandates)
{
    Console.WriteLine($"{mandate.Id}: {mandate.Task["en"]}");
}

Console.WriteLine($"{corpus.Validate(ReferenceData.ValidationOptions).Count(Severity.Error)} errors");
