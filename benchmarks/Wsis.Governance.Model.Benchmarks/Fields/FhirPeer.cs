using System.Buffers;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Benchmarks.Fields;

/// <summary>The Firely SDK for FHIR R4.</summary>
/// <remarks>It validates as it reads, unless it is given no validator: types, cardinalities, forms of values, codes.
/// Profiles are another package and not looked at.</remarks>
internal sealed class FhirPeer(int patients) : IFieldPeer
{
    private static readonly FhirJsonDeserializer reader = new(new DeserializerSettings { Validator = null });
    private static readonly FhirJsonDeserializer strict =
        new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    private static readonly FhirJsonSerializer writer = new();

    private readonly ArrayBufferWriter<byte> output = new();

    public string Name => "Firely SDK, FHIR R4";

    public byte[] Document { get; } = FhirText.Make(patients);

    public object Read() => Read(reader);

    public object ReadAndValidate() => Read(strict);

    public ReadOnlySpan<byte> Write(object read)
    {
        output.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(output, JsonOutput.Compact))
        {
            writer.Serialize((Resource)read, json);
        }

        return output.WrittenSpan;
    }

    private Resource Read(FhirJsonDeserializer with)
    {
        var json = new Utf8JsonReader(Document);
        return with.TryDeserializeResource(ref json, out var resource, out var issues) && !issues.Any()
            ? resource
            : throw new InvalidOperationException($"{Name} was meant to find nothing: {issues.First().Message}");
    }
}
