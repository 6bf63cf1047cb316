using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>The content of one or more paragraphs of a resolution.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Provision : ExtensibleObject, IHasContract<Provision>
{
    private ParagraphSet paragraph;
    private ValueList<Code<OperativeVerb>> verbs;
    private LocalizedText summary;
    private ValueList<Addressee> addressees;
    private ValueList<LocalizedText> addresseeNames;
    private ValueList<Citation> cites;
    private ValueList<Act> acts;

    /// <summary>The paragraphs; a plain number is an operative paragraph.</summary>
    public required ParagraphSet Paragraph { get => paragraph; init => paragraph = value; }

    /// <summary>The operative verbs.</summary>
    public required ValueList<Code<OperativeVerb>> Verbs { get => verbs; init => verbs = value; }

    /// <summary>A summary, in the words of this library.</summary>
    public required LocalizedText Summary { get => summary; init => summary = value; }

    /// <summary>The addressees.</summary>
    public ValueList<Addressee> Addressees { get => addressees; init => addressees = value; }

    /// <summary>The names of addressees without a record, as printed.</summary>
    public ValueList<LocalizedText> AddresseeNames { get => addresseeNames; init => addresseeNames = value; }

    /// <summary>The documents and paragraphs that they cite.</summary>
    public ValueList<Citation> Cites { get => cites; init => cites = value; }

    /// <summary>The acts, each with its own verb and addressees: <c>requests X and invites Y</c>
    /// is two acts. <see cref="Verbs"/> and <see cref="Addressees"/> are those of all acts together.</summary>
    public ValueList<Act> Acts { get => acts; init => acts = value; }

    static Provision IHasContract<Provision>.CreateEmpty() =>
        (Provision)RuntimeHelpers.GetUninitializedObject(typeof(Provision));

    static void IHasContract<Provision>.VisitMembers<TVisitor>(ref TVisitor visitor, Provision instance)
    {
        visitor.Value("paragraph"u8, ref instance.paragraph, Presence.Required);
        visitor.Values("verbs"u8, ref instance.verbs, Presence.Required);
        visitor.Text("summary"u8, ref instance.summary, Presence.Required);
        visitor.Values("addressees"u8, ref instance.addressees);
        visitor.Texts("addresseeNames"u8, ref instance.addresseeNames);
        visitor.Objects("cites"u8, ref instance.cites);
        visitor.Objects("acts"u8, ref instance.acts);
    }
}
