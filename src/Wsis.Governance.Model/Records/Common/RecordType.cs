namespace Wsis.Governance;

/// <summary>The record types, as written in the member <c>type</c>.</summary>
public sealed class RecordType : CodeList<RecordType>, ICodeList
{
    /// <summary>An outcome document of the Summit.</summary>
    public static Code<RecordType> OutcomeDocument => Define("outcomeDocument");

    /// <summary>A paragraph of an outcome document.</summary>
    public static Code<RecordType> OutcomeParagraph => Define("outcomeParagraph");

    /// <summary>A resolution or decision.</summary>
    public static Code<RecordType> Resolution => Define("resolution");

    /// <summary>A report or other document submitted to an organ.</summary>
    public static Code<RecordType> Report => Define("report");

    /// <summary>A mandate.</summary>
    public static Code<RecordType> Mandate => Define("mandate");

    /// <summary>An organization.</summary>
    public static Code<RecordType> Organization => Define("organization");

    /// <summary>The role of a stakeholder group.</summary>
    public static Code<RecordType> StakeholderRole => Define("stakeholderRole");

    /// <summary>A list of organizations in a source.</summary>
    public static Code<RecordType> OrganizationList => Define("organizationList");

    /// <summary>A consultation.</summary>
    public static Code<RecordType> Consultation => Define("consultation");

    /// <summary>A meeting.</summary>
    public static Code<RecordType> Meeting => Define("meeting");

    /// <summary>A contribution to a consultation.</summary>
    public static Code<RecordType> Contribution => Define("contribution");

    /// <summary>A count of contributions.</summary>
    public static Code<RecordType> ContributionTally => Define("contributionTally");

    /// <summary>A policy issue.</summary>
    public static Code<RecordType> PolicyIssue => Define("policyIssue");

    /// <summary>A mechanism of cooperation.</summary>
    public static Code<RecordType> CooperationMechanism => Define("cooperationMechanism");

    /// <summary>A position and its holders.</summary>
    public static Code<RecordType> Position => Define("position");

    /// <summary>A proposal.</summary>
    public static Code<RecordType> Proposal => Define("proposal");

    /// <summary>A principle.</summary>
    public static Code<RecordType> Principle => Define("principle");

    /// <summary>A misprint.</summary>
    public static Code<RecordType> Erratum => Define("erratum");

    private static readonly string[] known =
    [
        "outcomeDocument", "outcomeParagraph", "resolution", "report", "mandate", "organization",
        "stakeholderRole", "organizationList", "consultation", "meeting", "contribution", "contributionTally",
        "policyIssue", "cooperationMechanism", "position", "proposal", "principle", "erratum",
    ];

    private RecordType()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a record type";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
