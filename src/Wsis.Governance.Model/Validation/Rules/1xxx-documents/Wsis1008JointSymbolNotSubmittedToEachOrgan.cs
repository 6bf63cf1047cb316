using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1008.</summary>
internal sealed class JointSymbolNotSubmittedToEachOrgan() : RecordCheck<Report>(new Rule(
    "WSIS1008", "joint-symbol-not-submitted-to-each-organ", Severity.Error)
{
    Clause =
        "Dag Hammarskjöld Library, research guide on United Nations document symbols: a joint document has a symbol "
        + "of each organ it is for",
    Message = "{symbol} is a joint document, but no submission to the organ \"{organ}\" is stated.",
    Checks = "A report with several symbols is submitted to the organ of each of them.",
    Why = "A report through one organ to another discharges its mandate only where it is before both.",
    Mend = "Add the submission with its session and agenda item; the head of the document prints them.",
    Suppress = "Where the second symbol was given for information only; say how that is known.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["submittedTo"];

    public override void Run(Report report, ref Scope scope)
    {
        if (!report.Symbol.IsJoint || HasUnknownOrgan(report.SubmittedTo))
        {
            return;
        }

        foreach (var part in new SymbolEnumerator(report.Symbol.Canonical))
        {
            if (Organ.Known.Contains(part.Organ) && !IsSubmittedTo(report.SubmittedTo, part.Organ))
            {
                scope.Report(
                    this, "/submittedTo", new("symbol", report.Symbol.Canonical), new("organ", part.Organ));
            }
        }
    }

    private static bool HasUnknownOrgan(ValueList<Submission> submissions)
    {
        foreach (var submission in submissions)
        {
            if (!submission.Organ.IsKnown)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSubmittedTo(ValueList<Submission> submissions, string organ)
    {
        foreach (var submission in submissions)
        {
            if (string.Equals(submission.Organ.ToString(), organ))
            {
                return true;
            }
        }

        return false;
    }
}
