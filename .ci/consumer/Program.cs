using System.Buffers;
using Wsis.Governance;
using Wsis.Governance.Json;
using Wsis.Governance.Validation;

// What a user of the package does first: read, validate, write. One file with errors is named as argument.
var read = WsisJson.Read(File.ReadAllBytes(args[0]));
var report = read.Validate(ReferenceData.ValidationOptions);
Expect(read.Value.Count > 0, "records are read");
Expect(read.HasErrors || !report.IsValid, "the errors of the file are found");

var output = new ArrayBufferWriter<byte>();
WsisJson.Write(read.Value, output);
var again = WsisJson.Read(output.WrittenSpan).Value;
Expect(again.SequenceEqual(read.Value), "what is written is read back the same");

var mandate = ReferenceData.Report2011.Mandates["ec-consultation-2010"];
mandate.Validate(ReferenceData.ValidationOptions).ThrowIfErrors();
Expect(ReferenceData.Report2011.LineageOf(mandate).Count > 0, "the mandate has a lineage");
Expect(!string.IsNullOrEmpty(TunisAgenda.Paragraph(71).Topic["en"]), "paragraph 71 has a topic");

Console.WriteLine(
    $"consumer: {read.Value.Count} records read, {report.Count(Severity.Error)} errors found, {output.WrittenCount} bytes written");

static void Expect(bool holds, string what)
{
    if (!holds)
    {
        Console.Error.WriteLine($"consumer: it does not hold that {what}");
        Environment.Exit(1);
    }
}
