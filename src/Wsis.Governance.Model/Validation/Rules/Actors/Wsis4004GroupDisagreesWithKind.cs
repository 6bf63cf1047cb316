namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class GroupDisagreesWithKind() : RecordRule<Organization>(new Rule(
    "WSIS4004", "group-disagrees-with-kind", Severity.Error)
{
    Basis = "Tunis Agenda, 35 (a) to (e) and 36",
    Message = "The kind {kind} does not belong to the group {group}.",
    Description = "The group of an organization is one to which its kind can belong: States and ministries are "
        + "governments; organs and agencies of the United Nations and other organizations of States are "
        + "intergovernmental or international; associations of businesses are private sector; a forum of all "
        + "stakeholders belongs to no single group. No finding for kinds that occur in several groups, or for "
        + "the group `multistakeholder`.",
    Rationale = "The group decides who takes part in which role, and in which row contributions are counted.",
    HowToFix = "Correct the group, or the kind.",
    WhenToSuppress = "If the source itself counts the body in that group.",
})
{
    public override void Run(Organization organization, ref RuleContext context)
    {
        if (KindGroups.Exclude(organization.Kind, organization.Group))
        {
            context.Report(
                this, "/group", new("kind", organization.Kind.ToString()), new("group", organization.Group.ToString()));
        }
    }
}
