using System.Globalization;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class RequestsBodyOutsideTheUnitedNations() : RecordRule<Mandate>(new Rule(
    "WSIS3006", "requests-body-outside-the-united-nations", Severity.Note)
{
    Basis = "Practice of the General Assembly: it requests its own system and invites others, as A/RES/65/141, 21 and "
        + "23, do. Official texts depart from it: A/RES/53/92, 12, A/RES/68/179, 10 (a), A/RES/79/219, 6, and "
        + "A/HRC/RES/53/5, 4, request civil society or non-governmental organizations",
    Message = "\"{verb}\" is addressed to {addressee}, which is outside the United Nations system; an organ invites "
        + "such a body.",
    Description = "A mandate issued by an organ of the United Nations does not request or instruct the private "
        + "sector, civil society, the academic and technical community, an organization that belongs to these, or an "
        + "organization outside the system, unless the mandate also has other addressees: official texts do request "
        + "such bodies together with Governments. An organization is classified by its kind and by the kinds of its "
        + "parents. No finding for governments and international organizations as groups, for specialized agencies "
        + "(which are autonomous, but are requested nevertheless), for a body whose kind does not show where it "
        + "belongs, or for mandates of the Summit, which could ask everybody.",
    Rationale = "An organ cannot instruct a body that is not responsible to it. Most often the text says "
        + "invites, encourages or calls upon.",
    HowToFix = "Take the verb from the text, or name the body of the system that is requested to work with the others.",
    WhenToSuppress = "If the text has that verb and that addressee, as in the resolutions named above.",
}), ICrossRecordRule
{
    // No real chain of parents is longer; the limit ends the search in a cycle of parents.
    private const int MaxParents = 16;

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if ((mandate.Verb != OperativeVerb.Requests
            && mandate.Verb != OperativeVerb.Instructs) || !IsOrgan(mandate.IssuedBy))
        {
            return;
        }

        var outside = 0;
        foreach (var addressee in mandate.Addressees)
        {
            outside += IsOutside(addressee, ref context) ? 1 : 0;
        }

        // Together with addressees that an organ can request, texts name others with the same verb.
        for (var i = 0; i < mandate.Addressees.Count && outside == mandate.Addressees.Count; i++)
        {
            context.Report(
                this,
                string.Create(CultureInfo.InvariantCulture, $"/addressees/{i}"),
                new("verb", mandate.Verb.ToString()),
                new("addressee", mandate.Addressees[i].ToString()));
        }
    }

    private static bool IsOrgan(Code<Organ> organ) =>
        organ == Organ.GeneralAssembly || organ == Organ.EconomicAndSocialCouncil || organ == Organ.HumanRightsCouncil
        || organ == Organ.CommissionOnScienceAndTechnologyForDevelopment || organ == Organ.Secretariat;

    private static bool IsOutside(Addressee addressee, ref RuleContext context) =>
        IsOutside(addressee.Group) || IsOutside(addressee.Organization, ref context);

    private static bool IsOutside(Code<StakeholderGroup> group) =>
        group == StakeholderGroup.PrivateSector || group == StakeholderGroup.CivilSociety
        || group == StakeholderGroup.AcademicAndTechnicalCommunity;

    private static bool IsOutside(Id<Organization> id, ref RuleContext context)
    {
        for (var i = 0; i < MaxParents && context.Find(id) is { } organization; i++)
        {
            if (IsOutside(organization))
            {
                return true;
            }

            id = organization.Parent;
        }

        return false;
    }

    private static bool IsOutside(Organization organization) =>
        organization.Kind == OrganizationKind.NonGovernmentalOrganization
        || organization.Kind == OrganizationKind.BusinessAssociation
        || organization.Kind == OrganizationKind.TechnicalCommunityBody
        || (organization.Kind == OrganizationKind.IntergovernmentalOrganization && organization.Parent.IsDefault
            && !IsUnitedNations(organization));

    private static bool IsUnitedNations(Organization organization) =>
        organization.Acronym is null or "UN" || organization.Id.ToString() is "un" or "united-nations";
}
