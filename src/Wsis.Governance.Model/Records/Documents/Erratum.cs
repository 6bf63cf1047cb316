using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A misprint in a document: the printed text and the correct text.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Erratum : Record<Erratum>, IRecord<Erratum>
{
    private DocumentSymbol document;
    private ParagraphSet locus;
    private LanguageTag language;
    private string? printed;
    private string? corrected;
    private RecordRef? record;
    private JsonPointer pointer;
    private LocalizedText reason;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Erratum;

    /// <summary>The document.</summary>
    public required DocumentSymbol Document { get => document; init => document = value; }

    /// <summary>The paragraph of the document.</summary>
    public required ParagraphSet Locus { get => locus; init => locus = value; }

    /// <summary>The language version that has the misprint.</summary>
    public LanguageTag Language { get => language; init => language = value; }

    /// <summary>The printed text.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Printed { get => printed!; init => printed = Given.NotNull(value); }

    /// <summary>The correct text; not stated if no source shows it.</summary>
    public string? Corrected { get => corrected; init => corrected = value; }

    /// <summary>The record that is affected.</summary>
    public RecordRef? Record { get => record; init => record = value; }

    /// <summary>The location in that record.</summary>
    public JsonPointer Pointer { get => pointer; init => pointer = value; }

    /// <summary>Why the printed text is wrong, and which source shows the correct one.</summary>
    public required LocalizedText Reason { get => reason; init => reason = value; }

    static Code<RecordType> IRecord<Erratum>.TypeCode => RecordType.Erratum;

    static Erratum IHasContract<Erratum>.CreateEmpty() =>
        (Erratum)RuntimeHelpers.GetUninitializedObject(typeof(Erratum));

    static void IHasContract<Erratum>.VisitMembers<TVisitor>(ref TVisitor visitor, Erratum instance)
    {
        visitor.Value("document"u8, ref instance.document, Presence.Required);
        visitor.Value("locus"u8, ref instance.locus, Presence.Required);
        visitor.Value("language"u8, ref instance.language);
        visitor.String("printed"u8, ref instance.printed, Presence.Required);
        visitor.String("corrected"u8, ref instance.corrected);
        visitor.Object("record"u8, ref instance.record);
        visitor.Value("pointer"u8, ref instance.pointer);
        visitor.Text("reason"u8, ref instance.reason, Presence.Required);
    }
}
