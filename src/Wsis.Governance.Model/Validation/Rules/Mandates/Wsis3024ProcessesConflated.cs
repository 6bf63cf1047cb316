using System.Globalization;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class ProcessesConflated() : RecordRule<Mandate>(new Rule(
    "WSIS3024", "processes-conflated", Severity.Error)
{
    Basis = "E/RES/2010/2, 21: enhanced cooperation and the convening of the Forum are two distinct processes; "
        + "A/66/77-E/2011/103, 34",
    Message = "The mandate belongs to {process}, but {conflated} belongs, at least in "
        + "part, to the other process of the Tunis Agenda.",
    Description = "A mandate of the process `enhancedCooperation` is not based on paragraphs 72 to 78 of the Tunis "
        + "Agenda and renews no mandate of the Forum; one of the process `internetGovernanceForum` is not based on 68 "
        + "to 71 and renews no mandate on enhanced cooperation. It may follow one: the two processes may complement "
        + "each other. A range that contains both and more, such as 29 to 82, names neither. A mandate of the "
        + "follow-up as a whole may be based on both.",
    Rationale = "The Council found the two processes distinct. A mandate that treats one as the other decides a "
        + "question that was open for years.",
    HowToFix = "Record two mandates, or set the process to `wsisFollowUp` if both are meant.",
    WhenToSuppress = "If the text itself bases one process on the paragraphs of the other.",
}), ICrossRecordRule
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        var isCooperation = mandate.Process == FollowUpProcess.EnhancedCooperation;
        if (!isCooperation && mandate.Process != FollowUpProcess.InternetGovernanceForum)
        {
            return;
        }

        var (wanted, other) = isCooperation
            ? (TunisProcesses.Forum, FollowUpProcess.InternetGovernanceForum)
            : (TunisProcesses.EnhancedCooperation, FollowUpProcess.EnhancedCooperation);
        if (TunisProcesses.Names(mandate.Instrument, wanted))
        {
            Report(mandate, "/instrument/paragraphs", Text(mandate.Instrument), ref context);
        }

        for (var i = 0; i < mandate.Basis.Count; i++)
        {
            if (TunisProcesses.Names(mandate.Basis[i], wanted))
            {
                Report(mandate, Place("/basis/", i) + "/paragraphs", Text(mandate.Basis[i]), ref context);
            }
        }

        for (var i = 0; i < mandate.Renews.Count; i++)
        {
            if (context.Find(mandate.Renews[i]) is { } renewed && renewed.Process == other)
            {
                Report(mandate, Place("/renews/", i), mandate.Renews[i].ToString(), ref context);
            }
        }
    }

    private static string Place(string list, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}{index}");

    private static string Text(Citation citation) => $"{citation.Document}, {citation.Paragraphs},";

    private void Report(Mandate mandate, string place, string conflated, ref RuleContext context) =>
        context.Report(this, place, new("process", mandate.Process.ToString()), new("conflated", conflated));
}
