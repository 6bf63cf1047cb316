using Wsis.Governance.Extraction.Language;
using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>The time and conditions of an act: deadline, frequency, resources.</summary>
/// <param name="Deadline">The latest date; <c>default</c> if there is none.</param>
/// <param name="Frequency">The frequency; <c>default</c> if there is none.</param>
/// <param name="Conditions">The conditions, in order.</param>
internal readonly record struct TaskTerms(
    PartialDate Deadline, Code<ReportingFrequency> Frequency, ValueList<Code<ConditionKind>> Conditions)
{
    /// <summary>Reads the terms between two tokens.</summary>
    public static TaskTerms Read(Tokens tokens, int from, int end)
    {
        var (deadline, frequency) = (default(PartialDate), default(Code<ReportingFrequency>));
        List<Code<ConditionKind>>? conditions = null;
        var marks = tokens.Words.Conditions.Mark | tokens.Words.Frequencies.Mark | tokens.Words.Deadlines.Mark;
        for (var i = from; i < end; i++)
        {
            if (!tokens[i].Is(marks))
            {
                continue;
            }

            if (tokens.Words.Conditions.Read(tokens, i, out var condition) > i)
            {
                (conditions ??= []).Add(Code<ConditionKind>.Parse(condition!));
            }

            if (frequency.IsDefault && tokens.Words.Frequencies.Read(tokens, i, out var often) > i)
            {
                frequency = Code<ReportingFrequency>.Parse(often!);
            }

            var behind = tokens.Words.Deadlines.Read(tokens, i, out _);
            if (behind > i && deadline.IsDefault)
            {
                deadline = DateAt(tokens, behind);
            }
        }

        return new TaskTerms(deadline, frequency, conditions is null ? default : [.. conditions.Distinct()]);
    }

    private static PartialDate DateAt(Tokens tokens, int index)
    {
        if (DateReader.Read(tokens, index, out var date) > index)
        {
            return date;
        }

        return DateReader.TryYear(tokens, index, out var year) ? PartialDate.Create(year) : default;
    }
}
