namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class ActsDisagreeWithProvision() : RecordRule<Resolution>(new Rule(
    "WSIS1024", "acts-disagree-with-provision", Severity.Error)
{
    Basis = "The JSON contract of this library: verbs and addressees of a provision are those of all its acts together",
    Message = "{missing}, but not in {place}.",
    Description = "If a provision states its acts, each of its verbs and addressees is that of an act, and each verb "
        + "and addressee of an act is one of the provision.",
    Rationale = "Programs that read the acts and programs that read the provision get different answers to the "
        + "question who must do what.",
    HowToFix = "Look up the paragraph, and state each verb and addressee in both places.",
    WhenToSuppress = "Never: one of the two places is incomplete.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["provisions"];

    public override void Run(Resolution resolution, ref RuleContext context)
    {
        for (var i = 0; i < resolution.Provisions.Count; i++)
        {
            if (resolution.Provisions[i] is { Acts.IsEmpty: false } provision)
            {
                Check(provision, i, ref context);
            }
        }
    }

    private void Check(Provision provision, int index, ref RuleContext context)
    {
        for (var i = 0; i < provision.Acts.Count; i++)
        {
            var act = provision.Acts[i];
            if (!provision.Verbs.Contains(act.Verb) && !act.Verb.IsDefault)
            {
                Report($"The verb \"{act.Verb}\" is in act {i}", index, "verbs", ref context);
            }

            foreach (var addressee in act.Addressees)
            {
                if (!provision.Addressees.Contains(addressee))
                {
                    Report($"The addressee \"{addressee}\" is in act {i}", index, "addressees", ref context);
                }
            }
        }

        foreach (var verb in provision.Verbs)
        {
            if (!HasVerb(provision.Acts, verb))
            {
                Report($"The verb \"{verb}\" is in the provision", index, "acts", ref context);
            }
        }

        foreach (var addressee in provision.Addressees)
        {
            if (!HasAddressee(provision.Acts, addressee))
            {
                Report($"The addressee \"{addressee}\" is in the provision", index, "acts", ref context);
            }
        }
    }

    private static bool HasVerb(ValueList<Act> acts, Code<OperativeVerb> verb)
    {
        foreach (var act in acts)
        {
            if (act.Verb == verb)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAddressee(ValueList<Act> acts, Addressee addressee)
    {
        foreach (var act in acts)
        {
            if (act.Addressees.Contains(addressee))
            {
                return true;
            }
        }

        return false;
    }

    private void Report(FormattableString missing, int index, string member, ref RuleContext context)
    {
        var place = FormattableString.Invariant($"/provisions/{index}/{member}");
        context.Report(
            this, place, new("missing", FormattableString.Invariant(missing)), new FindingArgument("place", place));
    }
}
