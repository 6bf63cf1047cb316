using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class RoleDisagreesWithGroup() : RecordRule<StakeholderRole>(new Rule(
    "WSIS4005", "role-disagrees-with-group", Severity.Error)
{
    Basis = "Tunis Agenda, 35 (a) to (e) and 36; Geneva Declaration of Principles, 49 (a) to (e)",
    Message = "The role of {group} is in {place} of {document}, not in {basis}.",
    Description = "A role that cites a paragraph on roles cites the one for its own group: governments (a), private "
        + "sector (b), civil society (c), intergovernmental (d) and international organizations (e), in paragraph 35 "
        + "of the Tunis Agenda and 49 of the Geneva Declaration; the academic and technical communities in 36 of the "
        + "Agenda. No finding for a role that cites other paragraphs or documents.",
    Rationale = "The groups and their roles belong together; a role taken from the paragraph of another "
        + "group is the role of that group.",
    HowToFix = "Cite the paragraph of the group, or correct the group.",
    WhenToSuppress = "If a later document gave the role to another group; then cite that document.",
}), ICrossRecordRule
{
    private static readonly (Code<StakeholderGroup> Group, ParagraphSet Agenda, ParagraphSet Declaration)[] places =
    [
        (StakeholderGroup.Government, ParagraphSet.Parse("35 (a)"), ParagraphSet.Parse("49 (a)")),
        (StakeholderGroup.PrivateSector, ParagraphSet.Parse("35 (b)"), ParagraphSet.Parse("49 (b)")),
        (StakeholderGroup.CivilSociety, ParagraphSet.Parse("35 (c)"), ParagraphSet.Parse("49 (c)")),
        (StakeholderGroup.IntergovernmentalOrganization, ParagraphSet.Parse("35 (d)"), ParagraphSet.Parse("49 (d)")),
        (StakeholderGroup.InternationalOrganization, ParagraphSet.Parse("35 (e)"), ParagraphSet.Parse("49 (e)")),
        (StakeholderGroup.AcademicAndTechnicalCommunity, ParagraphSet.Parse("36"), default),
    ];

    private static readonly ParagraphSet rolesOfAgenda = ParagraphSet.Parse("35, 36");
    private static readonly ParagraphSet rolesOfDeclaration = ParagraphSet.Parse("49");
    private static readonly Id<OutcomeDocument> agenda = Id<OutcomeDocument>.Parse("tunis-agenda");
    private static readonly Id<OutcomeDocument> declaration = Id<OutcomeDocument>.Parse("geneva-declaration");

    public override void Run(StakeholderRole role, ref RuleContext context)
    {
        var document = IdOf(role.Basis.Document, ref context);
        foreach (var (group, inAgenda, inDeclaration) in places)
        {
            if (group != role.Group)
            {
                continue;
            }

            if (document == agenda)
            {
                Compare(role, rolesOfAgenda, inAgenda, agenda, ref context);
            }
            else if (document == declaration && !inDeclaration.IsDefault)
            {
                Compare(role, rolesOfDeclaration, inDeclaration, declaration, ref context);
            }
        }
    }

    private static Id<OutcomeDocument> IdOf(DocumentRef document, ref RuleContext context) =>
        !document.OutcomeDocument.IsDefault ? document.OutcomeDocument
        : context.Find(document) is OutcomeDocument found ? found.Id
        : default;

    private void Compare(
        StakeholderRole role, ParagraphSet roles, ParagraphSet own, Id<OutcomeDocument> document,
        ref RuleContext context)
    {
        var basis = role.Basis.Paragraphs;
        if (!basis.IsDefault && basis.Overlaps(roles) && !basis.Overlaps(own))
        {
            context.Report(
                this,
                "/basis/paragraphs",
                new("group", role.Group.ToString()),
                new("place", own.ToString()),
                new("document", document.ToString()),
                new("basis", basis.ToString()));
        }
    }
}
