using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>The time and conditions of an act: dates, frequency, resources.</summary>
/// <param name="Frequency">The frequency; <c>default</c> if there is none.</param>
/// <param name="Conditions">The conditions, in order.</param>
/// <param name="Dates">The latest dates, in order.</param>
/// <param name="TimeLimit">The first time limit without a date: "within 90 days"; length 0 if there is none.</param>
internal readonly record struct TaskTerms(
    Code<ReportingFrequency> Frequency, ValueList<Code<ConditionKind>> Conditions, IReadOnlyList<DatePhrase> Dates,
        TextSpan TimeLimit)
{
    private const int MaxNoun = 3;
    private static readonly IReadOnlyList<DatePhrase> noDates = [];

    /// <summary>The terms of an act that sets no task.</summary>
    public static readonly TaskTerms None = new(default, default, noDates, default);

    /// <summary>Reads the terms between two tokens.</summary>
    public static TaskTerms Read(Tokens tokens, int from, int end)
    {
        var (frequency, limit) = (default(Code<ReportingFrequency>), default(TextSpan));
        List<Code<ConditionKind>>? conditions = null;
        List<DatePhrase>? dates = null;
        var reports = tokens.Words.Reports;
        var marks = tokens.Words.Conditions.Mark | reports.Frequencies.Mark | reports.Deadlines.Mark;
        for (var i = from; i < end; i++)
        {
            if (!tokens[i].Is(marks))
            {
                continue;
            }

            if (tokens.Words.Conditions.Read(tokens, i, out var condition) > i)
            {
                conditions ??= [];
                if (!conditions.Contains(condition))
                {
                    conditions.Add(condition);
                }
            }

            if (frequency.IsDefault && reports.Frequencies.Read(tokens, i, out var often) is var last && last > i
                && IsOfReport(tokens, i, last))
            {
                frequency = often;
            }

            if (reports.Deadlines.Read(tokens, i, out var opener) is var behind && behind > i)
            {
                if (!DatePhraseReader.TryRead(tokens, i, behind, opener, ref dates) && limit.Length == 0)
                {
                    limit = DatePhraseReader.TimeLimit(tokens, i, behind, opener);
                }

                i = behind - 1;
            }
        }

        return new TaskTerms(frequency, conditions is null ? default : [.. conditions], dates ?? noDates, limit);
    }

    // An adjective is the frequency of its noun: "annual report", and not "annual activities".
    private static bool IsOfReport(Tokens tokens, int index, int behind)
    {
        if (behind > index + 1 || tokens.EndsWithAny(index, tokens.Words.AdverbEndings))
        {
            return true;
        }

        for (var i = Math.Max(0, index - 1); i <= index + MaxNoun; i++)
        {
            if (tokens[i].Is(WordRoles.Report))
            {
                return true;
            }
        }

        return false;
    }
}
