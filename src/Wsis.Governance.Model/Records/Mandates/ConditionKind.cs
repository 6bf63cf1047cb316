namespace Wsis.Governance;

/// <summary>The conditions under which a mandate is carried out.</summary>
/// <remarks>The paragraph named is one that states the condition; others may state it too.</remarks>
public sealed class ConditionKind : CodeList<ConditionKind>, ICodeList
{
    /// <summary>Consistent with legal process (Tunis Agenda, 71).</summary>
    public static Code<ConditionKind> ConsistentWithLegalProcess => Define("consistentWithLegalProcess");

    /// <summary>As quickly as possible (Tunis Agenda, 71).</summary>
    public static Code<ConditionKind> AsSoonAsPossible => Define("asSoonAsPossible");

    /// <summary>Governments act on an equal footing (Tunis Agenda, 68 and 69).</summary>
    public static Code<ConditionKind> EqualFooting => Define("equalFooting");

    /// <summary>Day-to-day technical and operational matters are excluded (Tunis Agenda, 69).</summary>
    public static Code<ConditionKind> ExcludesDayToDayTechnicalMatters => Define("excludesDayToDayTechnicalMatters");

    /// <summary>Open and inclusive (ECOSOC resolution 2010/2, 24).</summary>
    public static Code<ConditionKind> OpenAndInclusive => Define("openAndInclusive");

    /// <summary>With balanced participation of all stakeholders (ECOSOC resolution 2010/2, 24).</summary>
    public static Code<ConditionKind> BalancedParticipation => Define("balancedParticipation");

    /// <summary>Each stakeholder in its own role (Tunis Agenda, 35).</summary>
    public static Code<ConditionKind> RespectiveRoles => Define("respectiveRoles");

    /// <summary>In consultation with all stakeholders (Tunis Agenda, 68).</summary>
    public static Code<ConditionKind> ConsultationWithAllStakeholders => Define("consultationWithAllStakeholders");

    /// <summary>Responsive to innovation (Tunis Agenda, 71).</summary>
    public static Code<ConditionKind> ResponsiveToInnovation => Define("responsiveToInnovation");

    /// <summary>Within existing resources.</summary>
    public static Code<ConditionKind> WithinExistingResources => Define("withinExistingResources");

    /// <summary>Consistent with the mandate that it continues (A/RES/65/141).</summary>
    public static Code<ConditionKind> ConsistentWithMandate => Define("consistentWithMandate");

    /// <summary>With more participation of developing countries (A/RES/65/141).</summary>
    public static Code<ConditionKind> DevelopingCountryParticipation => Define("developingCountryParticipation");

    /// <summary>Without oversight of existing arrangements (Tunis Agenda, 77).</summary>
    public static Code<ConditionKind> NoOversightFunction => Define("noOversightFunction");

    /// <summary>The body sets its own methods of work (A/RES/70/125, 65).</summary>
    public static Code<ConditionKind> OwnMethodsOfWork => Define("ownMethodsOfWork");

    private static readonly string[] known =
    [
        "consistentWithLegalProcess", "asSoonAsPossible", "equalFooting", "excludesDayToDayTechnicalMatters",
        "openAndInclusive", "balancedParticipation", "respectiveRoles", "consultationWithAllStakeholders",
        "responsiveToInnovation", "withinExistingResources", "consistentWithMandate",
        "developingCountryParticipation", "noOversightFunction", "ownMethodsOfWork",
    ];

    private ConditionKind()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a kind of condition";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
