namespace Wsis.Governance.Benchmarks.Fields;

/// <summary>A bundle of FHIR R4: invented patients, and four observations of each.</summary>
internal static class FhirText
{
    private const int Observations = 4;

    /// <summary>A bundle with so many patients.</summary>
    public static byte[] Make(int patients)
    {
        var entries = Enumerable.Range(0, patients).SelectMany(static n =>
            Enumerable.Range(0, Observations).Select(at => Observation(n, at)).Prepend(Patient(n)));
        return FieldText.Compact($$"""
            { "resourceType": "Bundle", "id": "records", "type": "collection", "entry": [ {{string.Join(',', entries)}} ] }
            """);
    }

    private static string Patient(int n) => $$"""
        {
          "fullUrl": "https://example.org/fhir/Patient/patient-{{n}}",
          "resource": {
            "resourceType": "Patient",
            "id": "patient-{{n}}",
            "meta": { "versionId": "1", "lastUpdated": "20{{10 + (n % 10)}}-0{{1 + (n % 9)}}-11T10:2{{n % 10}}:00Z" },
            "identifier": [ { "use": "usual", "system": "https://example.org/numbers", "value": "{{100000 + n}}" } ],
            "active": true,
            "name": [ { "use": "official", "family": "{{FieldText.Sentence(n, 1)}}",
              "given": [ "{{FieldText.Sentence(n + 1, 1)}}", "{{FieldText.Sentence(n + 2, 1)}}" ] } ],
            "telecom": [ { "system": "phone", "value": "555 {{1000 + n}}", "use": "home" } ],
            "gender": "{{FieldText.Pick(n, "male", "female", "other", "unknown")}}",
            "birthDate": "19{{10 + (n % 90)}}-{{10 + (n % 3)}}-1{{n % 10}}",
            "address": [ { "use": "home", "line": [ "{{n}} {{FieldText.Sentence(n, 2)}}" ],
              "city": "{{FieldText.Sentence(n + 3, 1)}}", "postalCode": "{{10000 + n}}", "country": "CH" } ]
          }
        }
        """;

    private static string Observation(int n, int at) => $$"""
        {
          "fullUrl": "https://example.org/fhir/Observation/observation-{{n}}-{{at}}",
          "resource": {
            "resourceType": "Observation",
            "id": "observation-{{n}}-{{at}}",
            "status": "{{FieldText.Pick(n + at, "final", "amended", "preliminary")}}",
            "category": [ { "coding": [ {
              "system": "http://terminology.hl7.org/CodeSystem/observation-category",
              "code": "vital-signs", "display": "Vital Signs" } ] } ],
            "code": {
              "coding": [ { "system": "http://loinc.org", "code": "{{1000 + (n % 50)}}-{{at}}",
                "display": "{{FieldText.Sentence(at, 4)}}" } ],
              "text": "{{FieldText.Sentence(at + 1, 4)}}"
            },
            "subject": { "reference": "Patient/patient-{{n}}" },
            "effectiveDateTime": "20{{10 + (n % 10)}}-0{{1 + at}}-2{{n % 8}}",
            "valueQuantity": { "value": {{40 + (n % 60)}}.{{at}}, "unit": "kg",
              "system": "http://unitsofmeasure.org", "code": "kg" },
            "note": [ { "text": "{{FieldText.Sentence(n + at, 14)}}" } ]
          }
        }
        """;
}
