using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>The stakeholder groups of the Tunis Agenda (35, 36) and of the 2011 report.</summary>
public sealed class StakeholderGroup : CodeList<StakeholderGroup>, ICodeList
{
    /// <summary>Governments.</summary>
    public static Code<StakeholderGroup> Government => Define("government");

    /// <summary>The private sector.</summary>
    public static Code<StakeholderGroup> PrivateSector => Define("privateSector");

    /// <summary>Civil society.</summary>
    public static Code<StakeholderGroup> CivilSociety => Define("civilSociety");

    /// <summary>Intergovernmental organizations (Tunis Agenda, 35 (d)).</summary>
    public static Code<StakeholderGroup> IntergovernmentalOrganization => Define("intergovernmentalOrganization");

    /// <summary>International organizations (Tunis Agenda, 35 (e)); in the table of the 2011 report this covers the
    /// intergovernmental ones too.</summary>
    public static Code<StakeholderGroup> InternationalOrganization => Define("internationalOrganization");

    /// <summary>The academic and technical communities (Tunis Agenda, 36).</summary>
    public static Code<StakeholderGroup> AcademicAndTechnicalCommunity => Define("academicAndTechnicalCommunity");

    /// <summary>No one group: a body in which several groups sit, such as the Forum.</summary>
    public static Code<StakeholderGroup> Multistakeholder => Define("multistakeholder");

    private static readonly string[] known =
    [
        "government", "privateSector", "civilSociety", "intergovernmentalOrganization",
        "internationalOrganization", "academicAndTechnicalCommunity", "multistakeholder",
    ];

    private StakeholderGroup()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a stakeholder group";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
