using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A report, note or other document submitted to an organ.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Report : Record<Report>, IRecord<Report>
{
    private DocumentSymbol symbol;
    private LocalizedText title;
    private Code<ReportKind> kind;
    private Id<Organization> author;
    private PartialDate issued;
    private ValueList<Submission> submittedTo;
    private ValueList<Code<Organ>> through;
    private ValueList<Citation> pursuantTo;
    private ValueList<DocumentSymbol> updates;
    private ValueList<LanguageTag> languages;
    private LanguageTag originalLanguage;
    private int? paragraphCount;
    private ValueList<Section> sections;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Report;

    /// <summary>The symbol; a joint one if the document was issued for several organs.</summary>
    public required DocumentSymbol Symbol { get => symbol; init => symbol = value; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The kind of document.</summary>
    public Code<ReportKind> Kind { get => kind; init => kind = value; }

    /// <summary>The author.</summary>
    public required Id<Organization> Author { get => author; init => author = value; }

    /// <summary>The date of issue.</summary>
    public PartialDate Issued { get => issued; init => issued = value; }

    /// <summary>The organs to which it was submitted.</summary>
    public required ValueList<Submission> SubmittedTo { get => submittedTo; init => submittedTo = value; }

    /// <summary>The organs it passed through, in order.</summary>
    public ValueList<Code<Organ>> Through { get => through; init => through = value; }

    /// <summary>The paragraphs that requested it.</summary>
    public ValueList<Citation> PursuantTo { get => pursuantTo; init => pursuantTo = value; }

    /// <summary>The earlier documents that it updates.</summary>
    public ValueList<DocumentSymbol> Updates { get => updates; init => updates = value; }

    /// <summary>The languages in which it was issued.</summary>
    public ValueList<LanguageTag> Languages { get => languages; init => languages = value; }

    /// <summary>The language in which it was written.</summary>
    public LanguageTag OriginalLanguage { get => originalLanguage; init => originalLanguage = value; }

    /// <summary>The number of numbered paragraphs.</summary>
    /// <remarks>WSIS5013 reports a number below 0 or above 9,999.</remarks>
    public int? ParagraphCount { get => paragraphCount; init => paragraphCount = value; }

    /// <summary>Its sections in order.</summary>
    public ValueList<Section> Sections { get => sections; init => sections = value; }

    static Code<RecordType> IRecord<Report>.TypeCode => RecordType.Report;

    static Report IHasContract<Report>.CreateEmpty() => (Report)RuntimeHelpers.GetUninitializedObject(typeof(Report));

    static void IHasContract<Report>.VisitMembers<TVisitor>(ref TVisitor visitor, Report instance)
    {
        visitor.Value("symbol"u8, ref instance.symbol, Presence.Required);
        visitor.Text("title"u8, ref instance.title, Presence.Required);
        visitor.Value("kind"u8, ref instance.kind);
        visitor.Value("author"u8, ref instance.author, Presence.Required);
        visitor.Value("issued"u8, ref instance.issued);
        visitor.Objects("submittedTo"u8, ref instance.submittedTo, Presence.Required);
        visitor.Values("through"u8, ref instance.through);
        visitor.Objects("pursuantTo"u8, ref instance.pursuantTo);
        visitor.Values("updates"u8, ref instance.updates);
        visitor.Values("languages"u8, ref instance.languages);
        visitor.Value("originalLanguage"u8, ref instance.originalLanguage);
        visitor.Number("paragraphCount"u8, ref instance.paragraphCount);
        visitor.Objects("sections"u8, ref instance.sections);
    }
}
