using Wsis.Governance;

var corpus = ReferenceData.Report2011;
var mandate = corpus.Mandates["ec-consultation-2010"];
foreach (var step in corpus.LineageOf(mandate))
{
    Console.WriteLine($"{step.Relation}: {step}");
}

var read = WsisJson.Read(WsisJson.ToJson(mandate));
read.Value.Validate(ReferenceData.ValidationOptions).ThrowIfErrors();
Console.WriteLine(string.Join(", ", DocumentSymbol.Parse("A/66/77-E/2011/103").GetSymbols()));
Console.WriteLine(TunisAgenda.Paragraph(71).Topic["en"]);
