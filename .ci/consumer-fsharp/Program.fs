module Consumer

open System
open System.IO
open System.Text.Json
open Wsis.Governance
open Wsis.Governance.Json
open Wsis.Governance.Validation

let expect (holds: bool) (what: string) =
    if not holds then
        eprintfn "F# consumer: it does not hold that %s" what
        exit 1

/// A rule of one's own.
type ReportWithoutDate() =
    inherit RecordRule<Mandate>(
        Rule("OURS001", "report-without-date", Severity.Warning, "{mandate} asks for a report at no time.", "State when."))

    override this.Run(mandate, context) =
        if not (isNull mandate.Reporting) && mandate.Reporting.Due.IsDefault then
            context.Report(this, "/reporting", FindingArgument("mandate", string mandate.Id))

let mandate =
    Mandate(
        Id = Id<Mandate>.Parse "our-consultation",
        Title = LocalizedText.Create("en", "Open consultations"),
        Instrument = Citation(Document = DocumentRef.Parse "E/RES/2010/2", Paragraphs = ParagraphSet.Create 24),
        IssuedBy = Organ.EconomicAndSocialCouncil,
        Verb = OperativeVerb.Invites,
        Addressees = ValueList.ToValueList [ Addressee.Parse "secretary-general" ],
        Task = LocalizedText.Create("en", "Hold open consultations."),
        Reporting = Reporting(To = ValueList.ToValueList [ Organ.GeneralAssembly ]),
        Status = MandateStatus.Active)

// Values compare, sort and are keys of maps and sets.
let dates = [ "2010-05"; "2005-11-18" ] |> List.map PartialDate.Parse |> List.sort
expect (string dates.Head = "2005-11-18") "dates sort"
let byId = Map.ofSeq [ for one in ReferenceData.Corpus.Mandates -> one.Id, one ]
expect (byId.ContainsKey(Id<Mandate>.Parse "ec-consultation-2010")) "ids are keys of a map"
expect ((set [ Organ.GeneralAssembly; Organ.GeneralAssembly ]).Count = 1) "codes are elements of a set"
expect (DocumentSymbol.Parse "A/66/77" < DocumentSymbol.Parse "E/2009/92") "symbols are compared"

match DocumentSymbol.TryParse "A/66/77-E/2011/103" with
| true, symbol -> expect (symbol.GetSymbols().Length = 2) "a joint symbol has two"
| false, _ -> expect false "a symbol is parsed"

let kind =
    match mandate.Verb.Text with
    | "invites" -> "may"
    | _ -> "must"

expect (kind = "may") "a code is matched on"
expect (isNull (ReferenceData.Corpus.OrganizationOf Organ.GeneralAssembly) |> not) "an organ leads to its organization"

let options = ReferenceData.ValidationOptions
let rules = options.Rules.With(ReportWithoutDate())
let ours = ValidationOptions(Rules = rules, References = options.References)
let report = mandate.Validate(ours).ThrowIfErrors()
expect (report.Findings |> Seq.exists (fun finding -> finding.Code = "OURS001")) "the rule of one's own has run"

let text = JsonSerializer.Serialize mandate
expect (text = WsisJson.ToJson mandate) "JsonSerializer writes the contract"
expect (JsonSerializer.Deserialize<Mandate> text = mandate) "what is written is read back the same"

[<EntryPoint>]
let main args =
    let read = WsisJson.Read(ReadOnlySpan(File.ReadAllBytes args[0]))
    expect (read.Value.Count > 0 && not (read.Validate(options).IsValid)) "the errors of the file are found"
    printfn "consumer in F#: %d records read" read.Value.Count
    0
