Imports System.IO
Imports System.Text.Json
Imports Wsis.Governance
Imports Wsis.Governance.Json
Imports Wsis.Governance.Validation

''' <summary>A rule of one's own.</summary>
Public NotInheritable Class ReportWithoutDate
    Inherits RecordRule(Of Mandate)

    Public Sub New()
        MyBase.New(New Rule("OURS001", "report-without-date", Severity.Warning,
                            "{mandate} asks for a report at no time.", "State when."))
    End Sub

    Public Overrides Sub Run(mandate As Mandate, ByRef context As RuleContext)
        If mandate.Reporting IsNot Nothing AndAlso mandate.Reporting.Due.IsDefault Then
            context.Report(Me, "/reporting", New FindingArgument("mandate", mandate.Id.ToString()))
        End If
    End Sub
End Class

Module Program
    Sub Main(args As String())
        Dim mandate As New Mandate With {
            .Id = Id(Of Mandate).Parse("our-consultation"),
            .Title = LocalizedText.Create("en", "Open consultations"),
            .Instrument = New Citation With {
                .Document = DocumentRef.Parse("E/RES/2010/2"), .Paragraphs = ParagraphSet.Create(24)},
            .IssuedBy = Organ.EconomicAndSocialCouncil,
            .Verb = OperativeVerb.Invites,
            .Addressees = {Addressee.Parse("secretary-general")}.ToValueList(),
            .Task = LocalizedText.Create("en", "Hold open consultations."),
            .Reporting = New Reporting(),
            .Status = MandateStatus.Active}

        Select Case mandate.Verb.Text
            Case "invites"
            Case Else
                Expect(False, "a code is selected on")
        End Select
        Expect(PartialDate.Parse("2005-11-18").CompareTo(PartialDate.Parse("2010-05")) < 0, "dates compare")
        Expect(DocumentSymbol.Parse("A/66/77") < DocumentSymbol.Parse("E/2009/92"), "symbols compare")
        Expect(ReferenceData.Corpus.OrganizationOf(Organ.GeneralAssembly) IsNot Nothing, "an organ leads to its organization")

        Dim options = ReferenceData.ValidationOptions
        Dim ours As New ValidationOptions With {
            .Rules = options.Rules.With(New ReportWithoutDate()), .References = options.References}
        Dim report = mandate.Validate(ours).ThrowIfErrors()
        Expect(report.Findings.Any(Function(finding) finding.Code = "OURS001"), "the rule of one's own has run")

        Dim text = JsonSerializer.Serialize(mandate)
        Expect(text = WsisJson.ToJson(mandate), "JsonSerializer writes the contract")
        Expect(JsonSerializer.Deserialize(Of Mandate)(text).Equals(mandate), "what is written is read back the same")

        Dim read = WsisJson.Read(File.ReadAllText(args(0)))
        Expect(read.Value.Count > 0 AndAlso Not read.Validate(options).IsValid, "the errors of the file are found")
        Console.WriteLine($"consumer in Visual Basic: {read.Value.Count} records read")
    End Sub

    Private Sub Expect(holds As Boolean, what As String)
        If Not holds Then
            Console.Error.WriteLine($"Visual Basic consumer: it does not hold that {what}")
            Environment.Exit(1)
        End If
    End Sub
End Module
