namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Drafts what provisions and mandates have in common: the addressees and reports of an act.</summary>
internal static class ActDrafter
{
    /// <summary>The act of a provision.</summary>
    public static Act Draft(DraftScope scope, ExtractedAct act) => new()
    {
        Verb = act.Verb,
        Addressees = Known(act),
        AddresseeNames = Names(scope, act),
        Reporting = Reports(scope, act).FirstOrDefault(),
        FurtherReporting = [.. Reports(scope, act).Skip(1)],
    };

    /// <summary>The addressees that are known organizations or groups.</summary>
    public static ValueList<Addressee> Known(ExtractedAct act) =>
        [.. act.Addressees.Select(one => one.Known).Where(known => !known.IsDefault).Distinct()];

    /// <summary>The names of the other addressees.</summary>
    public static ValueList<LocalizedText> Names(DraftScope scope, ExtractedAct act) =>
        [.. act.Addressees.Where(one => one.Known.IsDefault).Select(one => scope.Text(one.Name)).Distinct()];

    /// <summary>The reports to organs that have a code. Each session and each date is a report of its own.</summary>
    public static IEnumerable<Reporting> Reports(DraftScope scope, ExtractedAct act) =>
        from report in act.Reporting
        where !report.Organ.IsDefault
        select new Reporting
        {
            To = [report.Organ],
            Through = report.Through,
            Session = report.Session,
            Frequency = report.Frequency,
            Due = scope.IsBeforeAdoption(report.Due) ? default : report.Due,
        };
}
