using Wsis.Governance.Calendar;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class AdoptedOutsideSession() : RecordRule<Resolution>(new Rule(
    "WSIS1005", "adopted-outside-session", Severity.Error)
{
    Basis =
        "Rules of procedure of the General Assembly, rule 1 (resolutions 57/301 and 75/325); note to the volumes of "
        + "resolutions of the Economic and Social Council (E/2013/99); resolution 68/1",
    Message = "{symbol} can only have been adopted {when}; the record says {adopted}.",
    Description = "A resolution or decision of the General Assembly is adopted in the session that its symbol names: "
        + "session n opens in September of the year 1945 + n and lasts until the next session opens. One of the "
        + "Economic and Social Council is adopted in the year of its symbol, from 2015 on also in the second half of "
        + "the year before; one of the Security Council in the year of its symbol; one of the Human Rights Council in "
        + "the year of its session. A corrigendum or an addendum may be later.",
    Rationale = "Either the number or the date is a misprint. Other resolutions copy such a "
        + "date, so the mistake spreads.",
    HowToFix = "Look up the resolution; correct the date, or the symbol if its number is wrong.",
    WhenToSuppress = "If the record keeps a misprinted date on purpose; an erratum should say so.",
})
{
    public override void Run(Resolution resolution, ref RuleContext context)
    {
        ref readonly var symbol = ref context.SummaryOf(resolution.Symbol);
        if (symbol.IsAdopted && symbol.Days.Excludes(resolution.Adopted.ToInterval()))
        {
            context.Report(
                this,
                "/adopted",
                new("symbol", resolution.Symbol.Canonical),
                new("when", TextOf(symbol.Days)),
                new("adopted", resolution.Adopted.ToString()));
        }
    }

    private static string TextOf(DayInterval days) => days.IsOpen
        ? $"from {DocumentDates.TextOf(days.First)} on"
        : $"from {DocumentDates.TextOf(days.First)} to {DocumentDates.TextOf(days.Last)}";
}
